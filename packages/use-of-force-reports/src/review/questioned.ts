import type { UseOfForceReport } from '../report/report.ts'

/**
 * Tells whether an incident is questioned, so that a panel looks at it.
 *
 * @remarks
 * A line had questions or a concern, or it was referred to professional standards. Source: S3 (senior panel for questioned
 * incidents); which incidents count as questioned is ours.
 *
 * @example
 * isQuestioned(aReport({ reviews: [aReview({ line: 'monitor', finding: 'concern' })] })) //=> true
 * isQuestioned(aReport({ reviews: [aReview({ line: 'monitor', finding: 'satisfied' })] })) //=> false
 * @public
 */
export function isQuestioned(report: UseOfForceReport): boolean {
  const isFound = report.reviews.some(({ finding }) => finding !== 'satisfied')
  return isFound || report.referrals.some(({ to }) => to === 'professionalStandards')
}
