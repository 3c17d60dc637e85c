import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { sessionOf } from './add-session.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import { attendanceRowSchema, type CourseRun } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks who was at a session. @public */
export const recordAttendanceInputSchema = z.object({
  sessionId: trainingPartIdSchema,
  attendance: z.array(attendanceRowSchema).max(10_000),
})

/** Who was at a session. @public */
export type RecordAttendanceInput = Immutable<z.output<typeof recordAttendanceInputSchema>>

/**
 * Records who was at a session; a later record of the same session replaces it.
 *
 * @returns The run with its `AttendanceRecorded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `RUN.NO_SUCH_SESSION` | `RUN.IN_FUTURE` | `RUN.LEARNER_TWICE`.
 *
 * @example
 * const input = { sessionId: 'session-1', attendance: [{ learnerId: 'officer-7', attendance: 'attended' }] }
 * recordAttendance(aCourseRun(), recordAttendanceInputSchema.parse(input), asTrainer('tutor')).ok //=> true
 * @public
 */
export function recordAttendance(
  run: CourseRun,
  input: RecordAttendanceInput,
  context: Context,
): Result<
  Change<CourseRun, CourseRunEvent>,
  TrainingNotPermittedCode | 'RUN.NO_SUCH_SESSION' | 'RUN.IN_FUTURE' | 'RUN.LEARNER_TWICE'
> {
  const refusal = notPermitted('run', 'recordAttendance', run, context.actor)
  if (refusal !== undefined) return refusal
  const session = sessionOf(run, input.sessionId)
  if (session === undefined) return problem('RUN.NO_SUCH_SESSION', {}, ['sessionId'])
  if (session.on > civilDateInLondon(context.now)) return problem('RUN.IN_FUTURE')
  const learners = new Set(input.attendance.map(({ learnerId }) => learnerId))
  if (learners.size < input.attendance.length) return problem('RUN.LEARNER_TWICE', {}, ['attendance'])
  return changed(run, applyCourseRunEvent, courseRunEvent('AttendanceRecorded', input, context))
}
