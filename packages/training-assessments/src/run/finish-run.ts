import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, problem, type Result } from '@casework/kernel'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import type { CourseRun } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/**
 * Finishes a delivery once its sessions are over; what is missing of it can still be recorded.
 *
 * @returns The run with its `RunFinished` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`
 * | `RUN.IN_FUTURE`.
 *
 * @example
 * finishRun(aCourseRun(), asTrainer('trainingCoordinator')).ok //=> true
 * @public
 */
export function finishRun(
  run: CourseRun,
  context: Context,
): Result<Change<CourseRun, CourseRunEvent>, TrainingNotPermittedCode | 'RUN.IN_FUTURE'> {
  const refusal = notPermitted('run', 'finish', run, context.actor)
  if (refusal !== undefined) return refusal
  if (run.sessions.some(({ on }) => on > civilDateInLondon(context.now))) return problem('RUN.IN_FUTURE')
  return changed(run, applyCourseRunEvent, courseRunEvent('RunFinished', {}, context))
}

/**
 * Cancels a delivery that will not take place; it stays on record.
 *
 * @returns The run with its `RunCancelled` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`.
 *
 * @example
 * cancelRun(aCourseRun(), asTrainer('trainingCoordinator')).ok //=> true
 * @public
 */
export function cancelRun(
  run: CourseRun,
  context: Context,
): Result<Change<CourseRun, CourseRunEvent>, TrainingNotPermittedCode> {
  const refusal = notPermitted('run', 'cancel', run, context.actor)
  if (refusal !== undefined) return refusal
  return changed(run, applyCourseRunEvent, courseRunEvent('RunCancelled', {}, context))
}
