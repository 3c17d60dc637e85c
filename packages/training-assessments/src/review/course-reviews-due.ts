import { addMonths, daysBetween } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { TrainingPolicy } from '../training-policy.ts'
import type { CourseReview } from './course-review.ts'

/** A review that a new course owes. @public */
export type CourseReviewDue = {
  readonly kind: 'staged' | 'formal'
  readonly months: number
  readonly dueOn: CivilDate
  readonly state: 'held' | 'notYet' | 'dueSoon' | 'overdue'
}

/**
 * Lists the reviews that a new course owes, and how each stands on a day.
 *
 * @remarks The formal review at one year is stated (S3); the months of the staged ones are policy. Source: domain.md §4.1.
 *
 * @example
 * courseReviewsDue(aCourseReview(), civilDate('2026-11-22'), defaultTrainingPolicy).map(({ months, state }) => [months, state])
 * //=> [[3, 'overdue'], [6, 'overdue'], [9, 'overdue'], [12, 'notYet']]
 * @public
 */
export function courseReviewsDue(
  review: CourseReview,
  asAt: CivilDate,
  policy: TrainingPolicy,
): readonly CourseReviewDue[] {
  const { stagedReviewMonths, formalReviewMonths, reviewWarningDays } = policy.settings
  const owed = [
    ...stagedReviewMonths.map((months) => ({ kind: 'staged', months }) as const),
    { kind: 'formal', months: formalReviewMonths } as const,
  ]
  return owed.map(({ kind, months }) => {
    const dueOn = addMonths(review.introducedOn, months)
    const isHeld = review.reviews.some((each) => each.kind === kind && (kind === 'formal' || each.months === months))
    const left = daysBetween(asAt, dueOn)
    const open = left < 0 ? 'overdue' : left <= reviewWarningDays ? 'dueSoon' : 'notYet'
    return { kind, months, dueOn, state: isHeld ? 'held' : open }
  })
}
