import type { Enrolment } from './enrolment.ts'
import type { Sitting } from './sitting.ts'

/** A sitting as its learner may see it: no mark before release, and no assessor's own words. @public */
export type LearnerSitting =
  | Exclude<Sitting, { stage: 'handedIn' | 'marked' | 'released' }>
  | (Omit<Extract<Sitting, { stage: 'released' }>, 'given'> & { readonly stage: 'released' })
  | Pick<Extract<Sitting, { stage: 'handedIn' }>, 'stage' | 'sittingId' | 'componentId' | 'begunAt' | 'handedInAt'>

/**
 * Shows the sittings of a place as the learner may see them: until a mark is released, a sitting is only handed in.
 *
 * @remarks Source: features.md D (marking workflow with release).
 *
 * @example
 * learnerView(anEnrolment()) //=> []
 * @public
 */
export function learnerView({ sittings }: Enrolment): readonly LearnerSitting[] {
  return sittings.map((sitting): LearnerSitting => {
    if (sitting.stage === 'handedIn' || sitting.stage === 'marked') {
      const { sittingId, componentId, begunAt, handedInAt } = sitting
      return { stage: 'handedIn', sittingId, componentId, begunAt, handedInAt }
    }
    if (sitting.stage !== 'released') return sitting
    const { given: _given, ...shown } = sitting
    return shown
  })
}
