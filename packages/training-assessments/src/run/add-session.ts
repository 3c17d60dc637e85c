import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import type { Course } from '../course/course.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import { type CourseRun, sessionSchema } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks a session to add. @public */
export const addSessionInputSchema = sessionSchema

/** A session to add. @public */
export type AddSessionInput = Immutable<z.output<typeof addSessionInputSchema>>

/**
 * Adds a session of a module, with its tutors and whether it is filmed.
 *
 * @returns The run with its `SessionAdded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`
 * | `RUN.ID_TAKEN` | `RUN.OTHER_COURSE` | `RUN.NO_SUCH_MODULE`.
 *
 * @example
 * const input = { sessionId: 'session-2', moduleId: 'minimising-force', on: '2026-12-01', tutorIds: ['tutor-1'], filmingRequired: true }
 * const context = { ...asTrainer('trainingCoordinator'), course: escortOfficersCourse([]) }
 * addSession(aCourseRun(), addSessionInputSchema.parse(input), context).ok //=> true
 * @public
 */
export function addSession(
  run: CourseRun,
  input: AddSessionInput,
  context: Context & { readonly course: Course },
): Result<
  Change<CourseRun, CourseRunEvent>,
  TrainingNotPermittedCode | 'RUN.ID_TAKEN' | 'RUN.OTHER_COURSE' | 'RUN.NO_SUCH_MODULE'
> {
  const refusal = notPermitted('run', 'addSession', run, context.actor)
  if (refusal !== undefined) return refusal
  const { id, version, modules } = context.course
  if (id !== run.courseId || version !== run.courseVersion) return problem('RUN.OTHER_COURSE')
  if (run.sessions.some(({ sessionId }) => sessionId === input.sessionId))
    return problem('RUN.ID_TAKEN', {}, ['sessionId'])
  if (!modules.some((module) => module.id === input.moduleId)) return problem('RUN.NO_SUCH_MODULE', {}, ['moduleId'])
  return changed(run, applyCourseRunEvent, courseRunEvent('SessionAdded', input, context))
}

/** The session of a run, or the code that there is none. */
export function sessionOf(run: CourseRun, sessionId: string): CourseRun['sessions'][number] | undefined {
  return run.sessions.find((session) => session.sessionId === sessionId)
}
