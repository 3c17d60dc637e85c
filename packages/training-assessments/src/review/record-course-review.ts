import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import type { z } from 'zod'
import { byDay, type CompleteActionInput } from '../run/complete-run-action.ts'
import type { TrainingActionToDo } from '../run/course-run.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import {
  applyCourseReviewEvent,
  type CourseReview,
  type CourseReviewEvent,
  courseReviewEvent,
  heldReviewSchema,
} from './course-review.ts'

/** Checks a review that was held, with its findings. @public */
export const recordCourseReviewInputSchema = heldReviewSchema.extend({ findings: textSchema({ maximum: 10_000 }) })

/** A review that was held, with its findings. @public */
export type RecordCourseReviewInput = Immutable<z.output<typeof recordCourseReviewInputSchema>>

/**
 * Records a review of a course in its first year, or the formal one that ends it, with findings and what is to be done.
 *
 * @remarks Source: S3 (staged reviews, formal review at one year); domain.md §4.1.
 *
 * @returns The record with its `CourseReviewed` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `COURSE_REVIEW.ID_TAKEN` | `COURSE_REVIEW.ACTION_REQUIRED`.
 *
 * @example
 * const input = recordCourseReviewInputSchema.parse({
 *   reviewId: 'review-1', kind: 'staged', months: 3, outcome: 'continue', actions: [], findings: 'Learners want more practice.',
 * })
 * recordCourseReview(aCourseReview(), input, asTrainer('courseOwner')).ok //=> true
 * @public
 */
export function recordCourseReview(
  review: CourseReview,
  input: RecordCourseReviewInput,
  context: Context,
): Result<
  Change<CourseReview, CourseReviewEvent>,
  TrainingNotPermittedCode | 'COURSE_REVIEW.ID_TAKEN' | 'COURSE_REVIEW.ACTION_REQUIRED'
> {
  const refusal = notPermitted('courseReview', 'recordReview', review, context.actor)
  if (refusal !== undefined) return refusal
  const { findings, ...data } = input
  if (review.reviews.some(({ reviewId }) => reviewId === data.reviewId))
    return problem('COURSE_REVIEW.ID_TAKEN', {}, ['reviewId'])
  if (data.outcome !== 'continue' && data.actions.length === 0)
    return problem('COURSE_REVIEW.ACTION_REQUIRED', {}, ['actions'])
  return changed(review, applyCourseReviewEvent, courseReviewEvent('CourseReviewed', data, context, { findings }))
}

/**
 * Completes something that a review of a course asked for, with evidence.
 *
 * @returns The record with its `ReviewActionDone` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `TRAINING.NO_OPEN_ACTION`.
 *
 * @example
 * const input = completeActionInputSchema.parse({ actionId: 'action-9', evidence: 'Two more days of practice.' })
 * completeReviewAction(aCourseReview(), input, asTrainer('courseOwner')).ok //=> false
 * @public
 */
export function completeReviewAction(
  review: CourseReview,
  input: CompleteActionInput,
  context: Context,
): Result<Change<CourseReview, CourseReviewEvent>, TrainingNotPermittedCode | 'TRAINING.NO_OPEN_ACTION'> {
  const refusal = notPermitted('courseReview', 'completeReviewAction', review, context.actor)
  if (refusal !== undefined) return refusal
  const { actionId, evidence } = input
  if (!openReviewActions(review).some((each) => each.actionId === actionId)) return problem('TRAINING.NO_OPEN_ACTION')
  const event = courseReviewEvent('ReviewActionDone', { actionId }, context, { evidence })
  return changed(review, applyCourseReviewEvent, event)
}

/**
 * Lists what the reviews of a course asked for and nobody has done, the earliest day first.
 *
 * @example
 * openReviewActions(aCourseReview()) //=> []
 * @public
 */
export function openReviewActions(review: CourseReview): readonly TrainingActionToDo[] {
  const done = new Set<string>(review.actionsDone.map(({ actionId }) => actionId))
  return byDay(review.reviews.flatMap(({ actions }) => actions).filter((each) => !done.has(each.actionId)))
}
