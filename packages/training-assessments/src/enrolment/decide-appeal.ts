import { type Change, changed, type Immutable, problem, type Result, succeeded, textSchema } from '@casework/kernel'
import { z } from 'zod'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { Component } from '../assessment/component.ts'
import { type ComponentMark, componentMarkSchema } from '../assessment/component-mark.ts'
import { componentResult } from '../assessment/component-result.ts'
import { settledMark } from '../assessment/settled-mark.ts'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { componentOf } from './mark-sitting.ts'
import type { SittingAt } from './sitting.ts'
import { type IndependenceContext, judgesOf, tooClose } from './too-close.ts'

/**
 * Checks the decision on an appeal: one that is upheld brings the mark that replaces the old one, or none where the part is to be sat again
 * or a sitting made void is given back.
 * @public
 */
export const decideAppealInputSchema = z.object({
  appealId: trainingPartIdSchema,
  outcome: z.enum(['upheld', 'dismissed']),
  mark: componentMarkSchema.optional(),
  reasons: textSchema({ maximum: 5000 }),
})

/** The decision on an appeal. @public */
export type DecideAppealInput = Immutable<z.output<typeof decideAppealInputSchema>>

/**
 * Decides an appeal, with reasons.
 *
 * @remarks
 * Nobody decides who marked, made the mark stand, made the sitting void or has a tie to the learner. An appeal that is upheld never makes
 * things worse: it brings a mark that is no lower, lets a part that was not passed be sat again, or gives back a sitting made void. Source:
 * docs/decisions/0033-training-rules.md.
 *
 * @returns The place with its `AppealDecided` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOTHING_TO_DECIDE` | `ASSESSOR.CONFLICT` | `MARK.OTHER_COMPONENT` | `MARK.LOWER_ON_APPEAL`.
 *
 * @example
 * const input = decideAppealInputSchema.parse({ appealId: 'appeal-1', outcome: 'dismissed', reasons: 'The marks are right.' })
 * const context = { ...asTrainer('moderator'), course: faceBehindTheCase, policy: defaultTrainingPolicy, ties: [] }
 * decideAppeal(anEnrolment(), input, context).ok //=> false
 * @public
 */
export function decideAppeal(
  enrolment: Enrolment,
  input: DecideAppealInput,
  context: IndependenceContext & { readonly course: AssessedCourse },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  | TrainingNotPermittedCode
  | 'ENROLMENT.NOTHING_TO_DECIDE'
  | 'ASSESSOR.CONFLICT'
  | 'MARK.OTHER_COMPONENT'
  | 'MARK.LOWER_ON_APPEAL'
> {
  const refusal = notPermitted('enrolment', 'decideAppeal', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  const found = enrolment.appeals.find(({ appealId }) => appealId === input.appealId)
  const sitting = enrolment.sittings.find(({ sittingId }) => sittingId === found?.sittingId)
  if (found === undefined || found.decision !== undefined || !isAppealable(sitting))
    return problem('ENROLMENT.NOTHING_TO_DECIDE')
  const finders = enrolment.irregularities
    .filter(({ sittingId }) => sittingId === sitting.sittingId)
    .flatMap(({ by, decision }) => [by, decision?.by])
  const close = tooClose(enrolment, context, [...judgesOf(sitting), ...finders])
  if (close !== undefined) return close
  const decided = markAfter(input, sitting, componentOf(context.course, sitting.componentId))
  if (!decided.ok) return decided
  const { appealId, outcome, reasons } = input
  const data = { appealId, outcome, ...decided.value }
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('AppealDecided', data, context, { reasons }))
}

type Appealed = SittingAt<'released'> | SittingAt<'void'>

function isAppealable(sitting: Enrolment['sittings'][number] | undefined): sitting is Appealed {
  return sitting?.stage === 'released' || sitting?.stage === 'void'
}

/** The mark that an appeal brings, if any: only an appeal that is upheld brings one, of the part, and never to the worse. */
function markAfter(
  { outcome, mark }: DecideAppealInput,
  sitting: Appealed,
  component: Component | undefined,
): Result<{ readonly mark?: ComponentMark }, 'MARK.OTHER_COMPONENT' | 'MARK.LOWER_ON_APPEAL'> {
  const { componentId } = sitting
  if (outcome === 'dismissed' || sitting.stage === 'void')
    return mark === undefined ? succeeded({}) : problem('MARK.OTHER_COMPONENT', { componentId }, ['mark'])
  const settled = mark && settledMark(component, mark, sitting.mark)
  if (component === undefined || (mark !== undefined && settled === undefined))
    return problem('MARK.OTHER_COMPONENT', { componentId }, ['mark'])
  if (isWorse(component, sitting.mark, settled)) return problem('MARK.LOWER_ON_APPEAL', {}, ['mark'])
  return succeeded(settled === undefined ? {} : { mark: settled })
}

/** Whether a pass would be lost, or the share of the marks be lower; to sit again is worse than a pass alone. */
function isWorse(component: Component, before: ComponentMark, after: ComponentMark | undefined): boolean {
  const isPassed = componentResult(component, before).holds === 'met'
  if (after === undefined) return isPassed
  const isLost = isPassed && componentResult(component, after).holds !== 'met'
  return isLost || after.marks * before.outOf < before.marks * after.outOf
}
