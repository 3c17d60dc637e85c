import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentMarkSchema } from '../assessment/component-mark.ts'
import { isMarkOf } from '../assessment/mark-of-component.ts'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { componentOf } from './mark-sitting.ts'

/** Checks the decision on an appeal; one that is upheld brings the mark that replaces the old one. @public */
export const decideAppealInputSchema = z.object({
  appealId: trainingPartIdSchema,
  outcome: z.enum(['upheld', 'dismissed']),
  mark: componentMarkSchema.optional(),
  reasons: textSchema({ maximum: 5000 }),
})

/** The decision on an appeal. @public */
export type DecideAppealInput = Immutable<z.output<typeof decideAppealInputSchema>>

/**
 * Decides an appeal, with reasons; nobody decides who marked.
 *
 * @returns The place with its `AppealDecided` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOTHING_TO_DECIDE` | `ASSESSOR.CONFLICT` | `MARK.OTHER_COMPONENT`.
 *
 * @example
 * const input = decideAppealInputSchema.parse({ appealId: 'appeal-1', outcome: 'dismissed', reasons: 'The marks are right.' })
 * decideAppeal(anEnrolment(), input, { ...asTrainer('moderator'), course: faceBehindTheCase }).ok //=> false
 * @public
 */
export function decideAppeal(
  enrolment: Enrolment,
  input: DecideAppealInput,
  context: Context & { readonly course: AssessedCourse },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | 'ENROLMENT.NOTHING_TO_DECIDE' | 'ASSESSOR.CONFLICT' | 'MARK.OTHER_COMPONENT'
> {
  const refusal = notPermitted('enrolment', 'decideAppeal', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  const found = enrolment.appeals.find(({ appealId }) => appealId === input.appealId)
  const sitting = enrolment.sittings.find(({ sittingId }) => sittingId === found?.sittingId)
  if (found === undefined || found.decision !== undefined || sitting?.stage !== 'released')
    return problem('ENROLMENT.NOTHING_TO_DECIDE')
  const { id } = context.actor
  if (id === enrolment.learnerId || sitting.given.some(({ by }) => by === id))
    return problem('ASSESSOR.CONFLICT', { conflict: 'self' })
  const component = componentOf(context.course, sitting.componentId)
  const isRight = input.outcome === 'upheld' ? input.mark && isMarkOf(component, input.mark) : input.mark === undefined
  if (isRight !== true) return problem('MARK.OTHER_COMPONENT', { componentId: sitting.componentId }, ['mark'])
  const { reasons, ...data } = input
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('AppealDecided', data, context, { reasons }))
}
