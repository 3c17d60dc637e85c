import type { Enrolment } from './enrolment.ts'
import type { Sitting, SittingAt } from './sitting.ts'

/** An appeal as its learner may see it: what was decided, and why. @public */
export type LearnerAppeal = Pick<Enrolment['appeals'][number], 'appealId' | 'ground' | 'at' | 'decision'>

type Named = Pick<SittingAt<'void'>, 'sittingId' | 'componentId'>
type Appealed = { readonly appeals: readonly LearnerAppeal[] }

/** A sitting as its learner may see it: no mark before release, and no assessor's own words. @public */
export type LearnerSitting =
  | SittingAt<'open'>
  | SittingAt<'absent'>
  | (Pick<SittingAt<'handedIn'>, 'stage' | 'begunAt' | 'handedInAt'> & Named)
  | (Omit<SittingAt<'released'>, 'given' | 'markedBy'> & Appealed)
  | (Pick<SittingAt<'void'>, 'stage' | 'begunAt' | 'irregularityId' | 'appealId'> &
      Named &
      Appealed & {
        /** What was found, and why; none where an appeal let the part be sat again. */
        readonly finding?: Pick<Enrolment['irregularities'][number], 'kind'> & {
          readonly reasons: NonNullable<Enrolment['irregularities'][number]['decision']>['reasons']
        }
      })

/**
 * Shows the sittings of a place as the learner may see them: until a mark is released, a sitting is only handed in.
 *
 * @remarks A sitting made void comes with what was found and why, and each appeal with its decision. Source: features.md D (marking workflow
 * with release); docs/decisions/0033-training-rules.md.
 *
 * @example
 * learnerView(anEnrolment()) //=> []
 * @public
 */
export function learnerView(enrolment: Enrolment): readonly LearnerSitting[] {
  return enrolment.sittings.map((sitting) => shown(sitting, enrolment))
}

function shown(sitting: Sitting, enrolment: Enrolment): LearnerSitting {
  const { sittingId, componentId } = sitting
  if (sitting.stage === 'handedIn' || sitting.stage === 'marked') {
    const { begunAt, handedInAt } = sitting
    return { stage: 'handedIn', sittingId, componentId, begunAt, handedInAt }
  }
  if (sitting.stage !== 'released' && sitting.stage !== 'void') return sitting
  const appeals = enrolment.appeals.filter((each) => each.sittingId === sittingId).map(shownAppeal)
  if (sitting.stage === 'void') return { ...shownVoid(sitting, enrolment), appeals }
  const { given: _given, markedBy: _by, ...rest } = sitting
  return { ...rest, appeals }
}

function shownAppeal({ appealId, ground, at, decision }: Enrolment['appeals'][number]): LearnerAppeal {
  return { appealId, ground, at, ...(decision === undefined ? {} : { decision }) }
}

function shownVoid(
  { stage, sittingId, componentId, begunAt, irregularityId, appealId }: SittingAt<'void'>,
  { irregularities }: Enrolment,
): Omit<Extract<LearnerSitting, { stage: 'void' }>, 'appeals'> {
  const found = irregularities.find((each) => each.irregularityId === irregularityId)
  return {
    stage,
    sittingId,
    componentId,
    ...(begunAt === undefined ? {} : { begunAt }),
    ...(irregularityId === undefined ? {} : { irregularityId }),
    ...(appealId === undefined ? {} : { appealId }),
    ...(found?.decision === undefined ? {} : { finding: { kind: found.kind, reasons: found.decision.reasons } }),
  }
}
