import {
  actorIdSchema,
  civilDateSchema,
  DomainError,
  eventSchema,
  type Immutable,
  personalEventSchema,
  replay,
} from '@casework/kernel'
import { z } from 'zod'
import { courseIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { policyEventWriter } from '../policy-event-writer.ts'
import { actionSchema } from '../run/course-run.ts'
import { signed, signedShape, wordsSchema } from '../signed.ts'

const recordedSchema = z.object({
  reviewId: trainingPartIdSchema,
  kind: z.enum(['staged', 'formal']),
  /** How many months after introduction it was due. */
  months: z.int().min(1).max(120),
  outcome: z.enum(['continue', 'continueWithChanges', 'pause', 'withdraw']),
  actions: z.array(actionSchema).max(100),
})

/**
 * Checks the record of how a new course is reviewed: by stages in its first year, and formally at its end.
 *
 * @remarks Source: S3 (internal review at staged intervals in the first year, formal review at one year); domain.md §4.1.
 * @public
 */
export const courseReviewSchema = z.object({
  schemaVersion: z.literal(1),
  stage: z.enum(['firstYear', 'reviewed']),
  courseId: courseIdSchema,
  courseVersion: z.string().min(1).max(32),
  introducedOn: civilDateSchema,
  owner: actorIdSchema,
  reviews: z.array(recordedSchema.extend({ ...signedShape, findings: wordsSchema })),
  actionsDone: z.array(z.object({ ...signedShape, actionId: trainingPartIdSchema, evidence: wordsSchema })),
})

/** The record of how a new course is reviewed. @public */
export type CourseReview = Immutable<z.output<typeof courseReviewSchema>>

/** Checks a review that was held. */
export const heldReviewSchema = recordedSchema

/** Checks an event of the reviews of a course. @public */
export const courseReviewEventSchema = z.discriminatedUnion('type', [
  eventSchema(
    'CourseIntroduced',
    z.object({
      courseId: courseIdSchema,
      courseVersion: z.string(),
      introducedOn: civilDateSchema,
      owner: actorIdSchema,
    }),
  ),
  personalEventSchema('CourseReviewed', recordedSchema, z.object({ findings: wordsSchema })),
  personalEventSchema(
    'ReviewActionDone',
    z.object({ actionId: trainingPartIdSchema }),
    z.object({ evidence: wordsSchema }),
  ),
])

/** An event of the reviews of a course. @public */
export type CourseReviewEvent = Immutable<z.output<typeof courseReviewEventSchema>>

/** Writes an event of the reviews of a course. */
export const courseReviewEvent = policyEventWriter<CourseReviewEvent>()

/**
 * Folds one event over the record of the reviews of a course.
 *
 * @throws DomainError `COURSE_REVIEW.HISTORY_CORRUPT` where the first event does not introduce it, or a later one introduces it again.
 *
 * @example
 * replayCourseReview([]) //=> undefined
 * @public
 */
export function applyCourseReviewEvent(review: CourseReview | undefined, event: CourseReviewEvent): CourseReview {
  if ((event.type === 'CourseIntroduced') === (review !== undefined))
    throw new DomainError('COURSE_REVIEW.HISTORY_CORRUPT', { event: event.type })
  if (event.type === 'CourseIntroduced')
    return { schemaVersion: 1, stage: 'firstYear', ...event.data, reviews: [], actionsDone: [] }
  const record = review as CourseReview
  const happened = signed(event.metadata)
  if (event.type === 'ReviewActionDone')
    return { ...record, actionsDone: [...record.actionsDone, { ...happened, ...event.data, ...event.personal }] }
  const reviews = [...record.reviews, { ...event.data, ...happened, ...event.personal }]
  return { ...record, reviews, stage: event.data.kind === 'formal' ? 'reviewed' : record.stage }
}

/**
 * Folds the whole history of the reviews of a course into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `COURSE_REVIEW.HISTORY_CORRUPT` as {@link applyCourseReviewEvent} does.
 *
 * @example
 * replayCourseReview([]) //=> undefined
 * @public
 */
export function replayCourseReview(events: Iterable<CourseReviewEvent>): CourseReview | undefined {
  return replay(applyCourseReviewEvent, events)
}
