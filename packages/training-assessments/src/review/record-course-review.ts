import { addDays, addMonths, civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  type Immutable,
  type Instant,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import type { z } from 'zod'
import { byDay, type CompleteActionInput, repeatsId } from '../run/complete-run-action.ts'
import type { TrainingActionToDo } from '../run/course-run.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
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
 * @remarks
 * A review counts for one that is due, and none is held before it is due soon; a staged one that was missed can still be held after the formal
 * one. Source: S3 (staged reviews, formal review at one year); domain.md §4.1.
 *
 * @returns The record with its `CourseReviewed` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `COURSE_REVIEW.ID_TAKEN` | `COURSE_REVIEW.ACTION_REQUIRED` | `COURSE_REVIEW.NO_SUCH_STAGE` |
 * `COURSE_REVIEW.TOO_EARLY`.
 *
 * @example
 * const input = recordCourseReviewInputSchema.parse({
 *   reviewId: 'review-1', kind: 'staged', months: 3, outcome: 'continue', actions: [], findings: 'Learners want more practice.',
 * })
 * recordCourseReview(aCourseReview(), input, { ...asTrainer('courseOwner'), policy: defaultTrainingPolicy }).ok //=> true
 * @public
 */
export function recordCourseReview(
  review: CourseReview,
  input: RecordCourseReviewInput,
  context: Context & { readonly policy: TrainingPolicy },
): Result<
  Change<CourseReview, CourseReviewEvent>,
  | TrainingNotPermittedCode
  | 'COURSE_REVIEW.ID_TAKEN'
  | 'COURSE_REVIEW.ACTION_REQUIRED'
  | 'COURSE_REVIEW.NO_SUCH_STAGE'
  | 'COURSE_REVIEW.TOO_EARLY'
> {
  const refusal = notPermitted('courseReview', 'recordReview', review, context.actor)
  if (refusal !== undefined) return refusal
  const { findings, ...data } = input
  const early = notDue(review, data, context)
  if (early !== undefined) return early
  if (review.reviews.some(({ reviewId }) => reviewId === data.reviewId))
    return problem('COURSE_REVIEW.ID_TAKEN', {}, ['reviewId'])
  if (data.outcome !== 'continue' && data.actions.length === 0)
    return problem('COURSE_REVIEW.ACTION_REQUIRED', {}, ['actions'])
  if (repeatsId(review.reviews, data.actions)) return problem('COURSE_REVIEW.ID_TAKEN', {}, ['actions'])
  return changed(review, applyCourseReviewEvent, courseReviewEvent('CourseReviewed', data, context, { findings }))
}

/** Whether no such review is due, or not yet due soon. */
function notDue(
  { introducedOn }: CourseReview,
  { kind, months }: Pick<RecordCourseReviewInput, 'kind' | 'months'>,
  { now, policy }: { readonly now: Instant; readonly policy: TrainingPolicy },
) {
  const { stagedReviewMonths, formalReviewMonths, reviewWarningDays } = policy.settings
  const isOne = kind === 'formal' ? months === formalReviewMonths : stagedReviewMonths.includes(months)
  if (!isOne) return problem('COURSE_REVIEW.NO_SUCH_STAGE', {}, ['months'])
  const from = addDays(addMonths(introducedOn, months), -reviewWarningDays)
  return civilDateInLondon(now) < from ? problem('COURSE_REVIEW.TOO_EARLY', { from }) : undefined
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
