import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import { componentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { learnerAbsenceReasons } from './code-lists.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { componentOf } from './mark-sitting.ts'
import { theLearners } from './not-yours.ts'

/** Checks an absence from a sitting. @public */
export const recordLearnerAbsenceInputSchema = z.object({
  sittingId: trainingPartIdSchema,
  componentId: componentIdSchema,
  reason: z.enum(learnerAbsenceReasons),
})

/** An absence from a sitting. @public */
export type RecordLearnerAbsenceInput = Immutable<z.output<typeof recordLearnerAbsenceInputSchema>>

/**
 * Records that a learner was not at a sitting, and why; with a reason it does not count to the limit.
 *
 * @returns The place with its `LearnerAbsent` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOUR_OWN` | `ENROLMENT.ID_TAKEN` | `SITTING.UNKNOWN_COMPONENT`.
 *
 * @example
 * const input = recordLearnerAbsenceInputSchema.parse({ sittingId: 'sitting-1', componentId: 'questions', reason: 'illness' })
 * recordLearnerAbsence(anEnrolment(), input, { ...asTrainer('tutor'), course: faceBehindTheCase }).ok //=> true
 * @public
 */
export function recordLearnerAbsence(
  enrolment: Enrolment,
  input: RecordLearnerAbsenceInput,
  context: Context & { readonly course: AssessedCourse },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | 'ENROLMENT.NOT_YOUR_OWN' | 'ENROLMENT.ID_TAKEN' | 'SITTING.UNKNOWN_COMPONENT'
> {
  const refusal =
    notPermitted('enrolment', 'recordAbsence', enrolment, context.actor) ?? theLearners(enrolment, context)
  if (refusal !== undefined) return refusal
  const { sittingId, componentId } = input
  if (enrolment.sittings.some((sitting) => sitting.sittingId === sittingId))
    return problem('ENROLMENT.ID_TAKEN', {}, ['sittingId'])
  if (context.course.id !== enrolment.courseId || componentOf(context.course, componentId) === undefined)
    return problem('SITTING.UNKNOWN_COMPONENT', {}, ['componentId'])
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('LearnerAbsent', input, context))
}
