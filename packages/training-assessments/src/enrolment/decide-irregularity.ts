import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'

/** Checks the decision on an irregularity: the sitting stands, or counts for nothing. @public */
export const decideIrregularityInputSchema = z.object({
  irregularityId: trainingPartIdSchema,
  finding: z.enum(['stands', 'void']),
  reasons: textSchema({ maximum: 5000 }),
})

/** The decision on an irregularity. @public */
export type DecideIrregularityInput = Immutable<z.output<typeof decideIrregularityInputSchema>>

/**
 * Decides on an irregularity, with reasons; a sitting made void does not count to the limit.
 *
 * @remarks Neither the learner nor whoever reported it decides.
 *
 * @returns The place with its `IrregularityDecided` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOTHING_TO_DECIDE` | `ENROLMENT.NOT_YOUR_OWN`.
 *
 * @example
 * const input = decideIrregularityInputSchema.parse({ irregularityId: 'irregularity-1', finding: 'stands', reasons: 'No effect.' })
 * decideIrregularity(anEnrolment(), input, asTrainer('moderator')).ok //=> false
 * @public
 */
export function decideIrregularity(
  enrolment: Enrolment,
  input: DecideIrregularityInput,
  context: Context,
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | 'ENROLMENT.NOTHING_TO_DECIDE' | 'ENROLMENT.NOT_YOUR_OWN'
> {
  const refusal = notPermitted('enrolment', 'decideIrregularity', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  const { reasons, ...data } = input
  const found = enrolment.irregularities.find((each) => each.irregularityId === input.irregularityId)
  if (found === undefined || found.decision !== undefined) return problem('ENROLMENT.NOTHING_TO_DECIDE')
  if ([found.by, enrolment.learnerId].includes(context.actor.id)) return problem('ENROLMENT.NOT_YOUR_OWN')
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('IrregularityDecided', data, context, { reasons }))
}
