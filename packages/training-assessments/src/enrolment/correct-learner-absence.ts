import { type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { recordedAbsenceReasons } from './code-lists.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { theLearners } from './not-yours.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/** Checks what an absence should say: another reason, or that it was recorded in error. @public */
export const correctLearnerAbsenceInputSchema = z.object({
  sittingId: trainingPartIdSchema,
  reason: z.enum(recordedAbsenceReasons),
})

/** What an absence should say. @public */
export type CorrectLearnerAbsenceInput = Immutable<z.output<typeof correctLearnerAbsenceInputSchema>>

/**
 * Puts an absence right that was recorded wrongly; what it said before stays on record.
 *
 * @remarks Somebody who turns out to have been in hospital is not locked out. Source: docs/decisions/0033-training-rules.md.
 *
 * @returns The place with its `LearnerAbsenceCorrected` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOUR_OWN` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS`.
 *
 * @example
 * const absent = { stage: 'absent', sittingId: 'sitting-1', componentId: 'questions', recordedAt: '2026-11-01T09:00:00Z', reason: 'notExplained' }
 * const input = correctLearnerAbsenceInputSchema.parse({ sittingId: 'sitting-1', reason: 'illness' })
 * correctLearnerAbsence(anEnrolment({ sittings: [absent] }), input, asTrainer('trainingCoordinator')).ok //=> true
 * @public
 */
export function correctLearnerAbsence(
  enrolment: Enrolment,
  input: CorrectLearnerAbsenceInput,
  context: Context,
): Result<Change<Enrolment, EnrolmentEvent>, TrainingNotPermittedCode | SittingOfCode | 'ENROLMENT.NOT_YOUR_OWN'> {
  const refusal =
    notPermitted('enrolment', 'correctAbsence', enrolment, context.actor) ?? theLearners(enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'absent')
  if (!found.ok) return found
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('LearnerAbsenceCorrected', input, context))
}
