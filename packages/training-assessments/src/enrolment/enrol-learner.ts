import { civilDateInLondon } from '@casework/calendar'
import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import type { Course } from '../course/course.ts'
import { isActive } from '../course/course-in-force.ts'
import { courseRunIdSchema, enrolmentIdSchema } from '../identifiers.ts'
import { notFor } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'

/** Checks what enrols a learner. @public */
export const enrolLearnerInputSchema = z.object({
  enrolmentId: enrolmentIdSchema,
  learnerId: actorIdSchema,
  runId: courseRunIdSchema.optional(),
})

/** What enrols a learner. @public */
export type EnrolLearnerInput = Immutable<z.output<typeof enrolLearnerInputSchema>>

/**
 * Gives a learner a place on the version of a course that is taught now.
 *
 * @remarks The place keeps the version: a later one changes no result. Source: features.md D (rule version stored).
 *
 * @returns The place with its `LearnerEnrolled` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `COURSE.NONE_ACTIVE`.
 *
 * @example
 * const input = enrolLearnerInputSchema.parse({ enrolmentId: 'enrolment-1', learnerId: 'officer-1' })
 * const context = { ...asTrainer('trainingCoordinator'), course: faceBehindTheCase }
 * const enrolled = enrolLearner(input, context)
 * enrolled.ok && enrolled.value.record.courseVersion //=> '1'
 * @public
 */
export function enrolLearner(
  input: EnrolLearnerInput,
  context: Context & { readonly course: Course },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  'TRAINING.PERSON_REQUIRED' | 'TRAINING.ROLE_REQUIRED' | 'COURSE.NONE_ACTIVE'
> {
  const refusal = notFor('trainingCoordinator', context.actor)
  if (refusal !== undefined) return refusal
  const { id: courseId, version: courseVersion } = context.course
  const on = civilDateInLondon(context.now)
  if (!isActive(context.course, on)) return problem('COURSE.NONE_ACTIVE', { courseId, on })
  const event = enrolmentEvent('LearnerEnrolled', { ...input, courseId, courseVersion }, context)
  return changed(undefined, applyEnrolmentEvent, event)
}
