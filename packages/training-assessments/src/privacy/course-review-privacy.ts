import type { Privacy } from '@casework/kernel'
import type { CourseReview } from '../review/course-review.ts'
import { declare } from './declare.ts'

/**
 * States how personal each value of the reviews of a course is, why it is held and how long.
 *
 * @remarks A path left out does not compile. Source: UK GDPR Articles 5, 9, 15 and 17.
 * @public
 */
export const courseReviewPrivacy: Privacy<CourseReview> = {
  ...declare('direct', 'to keep a course good', 'what reviewers wrote', [
    'actionsDone[].evidence',
    'reviews[].findings',
  ]),
  ...declare('indirect', 'to know who answers for it', 'who did what, by id', [
    'actionsDone[].by',
    'owner',
    'reviews[].actions[].owner',
    'reviews[].by',
  ]),
  ...declare('none', 'to keep a course good', 'what was reviewed and decided', [
    'actionsDone[].actionId',
    'actionsDone[].at',
    'courseId',
    'courseVersion',
    'introducedOn',
    'reviews[].actions[].actionId',
    'reviews[].actions[].dueOn',
    'reviews[].actions[].words',
    'reviews[].at',
    'reviews[].kind',
    'reviews[].months',
    'reviews[].outcome',
    'reviews[].reviewId',
    'schemaVersion',
    'stage',
  ]),
  ...declare('none', 'to show that data were erased', 'the day and legal basis of an erasure', [
    'actionsDone[].evidence.basis',
    'actionsDone[].evidence.erased',
    'actionsDone[].evidence.on',
    'reviews[].findings.basis',
    'reviews[].findings.erased',
    'reviews[].findings.on',
  ]),
}
