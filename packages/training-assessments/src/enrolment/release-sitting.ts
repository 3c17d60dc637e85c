import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { theLearners } from './not-yours.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/** Checks what is released, with words for the learner. @public */
export const releaseSittingInputSchema = z.object({
  sittingId: trainingPartIdSchema,
  feedback: textSchema({ maximum: 5000 }).optional(),
})

/** What is released, with words for the learner. @public */
export type ReleaseSittingInput = Immutable<z.output<typeof releaseSittingInputSchema>>

/**
 * Releases the mark of a sitting to its learner, with feedback.
 *
 * @remarks Nothing is released while an irregularity of the sitting waits for a decision. Source: features.md D (release).
 *
 * @returns The place with its `SittingReleased` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOUR_OWN` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.IRREGULARITY_OPEN`.
 *
 * @example
 * releaseSitting(anEnrolment(), { sittingId: trainingPartIdSchema.parse('sitting-9') }, asTrainer('trainingCoordinator')).ok //=> false
 * @public
 */
export function releaseSitting(
  enrolment: Enrolment,
  input: ReleaseSittingInput,
  context: Context,
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | SittingOfCode | 'ENROLMENT.NOT_YOUR_OWN' | 'SITTING.IRREGULARITY_OPEN'
> {
  const refusal = notPermitted('enrolment', 'release', enrolment, context.actor) ?? theLearners(enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'marked')
  if (!found.ok) return found
  const { sittingId, feedback } = input
  if (hasOpenIrregularity(enrolment, sittingId)) return problem('SITTING.IRREGULARITY_OPEN')
  const personal = feedback === undefined ? {} : { feedback }
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('SittingReleased', { sittingId }, context, personal))
}

/** Whether something about a sitting, or about any, waits for a decision. */
export function hasOpenIrregularity({ irregularities }: Enrolment, sittingId?: string): boolean {
  return irregularities.some(
    (each) => each.decision === undefined && (sittingId === undefined || each.sittingId === sittingId),
  )
}
