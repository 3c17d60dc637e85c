import { type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { withdrawalReasons } from './code-lists.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { notTheirs } from './not-yours.ts'

/** Checks why a place on a course is given up. @public */
export const withdrawLearnerInputSchema = z.object({ reason: z.enum(withdrawalReasons) })

/** Why a place on a course is given up. @public */
export type WithdrawLearnerInput = Immutable<z.output<typeof withdrawLearnerInputSchema>>

/**
 * Gives up a place on a course; what was begun is still marked, released and appealed.
 *
 * @returns The place with its `LearnerWithdrawn` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS`.
 *
 * @example
 * withdrawLearner(anEnrolment(), { reason: 'movedRole' }, asTrainer('trainingCoordinator')).ok //=> true
 * @public
 */
export function withdrawLearner(
  enrolment: Enrolment,
  input: WithdrawLearnerInput,
  context: Context,
): Result<Change<Enrolment, EnrolmentEvent>, TrainingNotPermittedCode | 'ENROLMENT.NOT_YOURS'> {
  const refusal =
    notPermitted('enrolment', 'withdraw', enrolment, context.actor) ?? notTheirs('withdraw', enrolment, context)
  if (refusal !== undefined) return refusal
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('LearnerWithdrawn', input, context))
}
