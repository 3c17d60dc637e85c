import { type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import { z } from 'zod'
import type { Course } from '../course/course.ts'
import { courseRunIdSchema } from '../identifiers.ts'
import { notFor } from '../training-actions.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import type { CourseRun } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks what plans a delivery of a course. @public */
export const planRunInputSchema = z.object({
  runId: courseRunIdSchema,
  unit: z.string().min(1).max(64),
  places: z.int().min(1).max(10_000),
})

/** What plans a delivery of a course. @public */
export type PlanRunInput = Immutable<z.output<typeof planRunInputSchema>>

/**
 * Plans a delivery of one version of a course.
 *
 * @returns The run with its `RunPlanned` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED`.
 *
 * @example
 * const input = planRunInputSchema.parse({ runId: 'run-1', unit: 'north', places: 12 })
 * planRun(input, { ...asTrainer('trainingCoordinator'), course: escortOfficersCourse([]) }).ok //=> true
 * @public
 */
export function planRun(
  input: PlanRunInput,
  context: Context & { readonly course: Course },
): Result<Change<CourseRun, CourseRunEvent>, 'TRAINING.PERSON_REQUIRED' | 'TRAINING.ROLE_REQUIRED'> {
  const refusal = notFor('trainingCoordinator', context.actor)
  if (refusal !== undefined) return refusal
  const { id: courseId, version: courseVersion } = context.course
  const event = courseRunEvent('RunPlanned', { ...input, courseId, courseVersion }, context)
  return changed(undefined, applyCourseRunEvent, event)
}
