import { type Change, type Context, changed, type Result, unchanged } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { notTheirs } from './begin-sitting.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/**
 * Hands a sitting in with the answers kept so far; handing in a second time changes nothing.
 *
 * @remarks
 * It holds no answers of its own: what counts is what was kept in time, so that handing in late loses nothing and gains nothing.
 *
 * @returns The place with its `SittingHandedIn` event or without one, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE`.
 *
 * @example
 * const sittingId = trainingPartIdSchema.parse('sitting-9')
 * handInSitting(anEnrolment(), { sittingId }, asTrainer('learner', 'learner-1')).ok //=> false
 * @public
 */
export function handInSitting(
  enrolment: Enrolment,
  input: { readonly sittingId: TrainingPartId },
  context: Context,
): Result<Change<Enrolment, EnrolmentEvent>, TrainingNotPermittedCode | SittingOfCode | 'ENROLMENT.NOT_YOURS'> {
  const refusal = notPermitted('enrolment', 'handIn', enrolment, context.actor) ?? notTheirs(enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, 'open', 'handedIn')
  if (!found.ok) return found
  const { stage, sittingId } = found.value
  if (stage === 'handedIn') return unchanged(enrolment)
  const handedInBy = context.actor.id === enrolment.learnerId ? 'learner' : 'assessor'
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('SittingHandedIn', { sittingId, handedInBy }, context))
}
