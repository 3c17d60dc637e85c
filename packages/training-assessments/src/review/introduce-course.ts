import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  civilDateSchema,
  type Immutable,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import type { Course } from '../course/course.ts'
import { notFor } from '../training-actions.ts'
import {
  applyCourseReviewEvent,
  type CourseReview,
  type CourseReviewEvent,
  courseReviewEvent,
} from './course-review.ts'

/** Checks what introduces a course: its first day and who answers for it. @public */
export const introduceCourseInputSchema = z.object({ introducedOn: civilDateSchema, owner: actorIdSchema })

/** What introduces a course. @public */
export type IntroduceCourseInput = Immutable<z.output<typeof introduceCourseInputSchema>>

/**
 * Introduces a version of a course, from which day its reviews fall due.
 *
 * @returns The record with its `CourseIntroduced` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED`.
 *
 * @example
 * const input = introduceCourseInputSchema.parse({ introducedOn: '2026-01-05', owner: 'owner-1' })
 * introduceCourse(input, { ...asTrainer('courseOwner'), course: faceBehindTheCase }).ok //=> true
 * @public
 */
export function introduceCourse(
  input: IntroduceCourseInput,
  context: Context & { readonly course: Course },
): Result<Change<CourseReview, CourseReviewEvent>, 'TRAINING.PERSON_REQUIRED' | 'TRAINING.ROLE_REQUIRED'> {
  const refusal = notFor('courseOwner', context.actor)
  if (refusal !== undefined) return refusal
  const { id: courseId, version: courseVersion } = context.course
  const event = courseReviewEvent('CourseIntroduced', { courseId, courseVersion, ...input }, context)
  return changed(undefined, applyCourseReviewEvent, event)
}
