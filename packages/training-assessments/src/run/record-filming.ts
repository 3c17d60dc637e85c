import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { sessionOf } from './add-session.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import { type CourseRun, filmingSchema } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks what was filmed of a session. @public */
export const recordFilmingInputSchema = z.object({ sessionId: trainingPartIdSchema, filming: filmingSchema })

/** What was filmed of a session. @public */
export type RecordFilmingInput = Immutable<z.output<typeof recordFilmingInputSchema>>

/**
 * Records where the film of a session is kept, or why there is none.
 *
 * @remarks Source: S3 (courses filmed).
 *
 * @returns The run with its `FilmingRecorded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `RUN.NO_SUCH_SESSION`.
 *
 * @example
 * const input = recordFilmingInputSchema.parse({ sessionId: 'session-1', filming: { filmed: true, reference: 'FILM-1' } })
 * recordFilming(aCourseRun(), input, asTrainer('tutor')).ok //=> true
 * @public
 */
export function recordFilming(
  run: CourseRun,
  input: RecordFilmingInput,
  context: Context,
): Result<Change<CourseRun, CourseRunEvent>, TrainingNotPermittedCode | 'RUN.NO_SUCH_SESSION'> {
  const refusal = notPermitted('run', 'recordFilming', run, context.actor)
  if (refusal !== undefined) return refusal
  if (sessionOf(run, input.sessionId) === undefined) return problem('RUN.NO_SUCH_SESSION', {}, ['sessionId'])
  return changed(run, applyCourseRunEvent, courseRunEvent('FilmingRecorded', input, context))
}
