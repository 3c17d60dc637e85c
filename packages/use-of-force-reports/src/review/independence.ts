import type { ActorId } from '@casework/kernel'
import type { ReviewLine } from '../report/finding.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { OrganisationId } from '../report/report-identifiers.ts'

/**
 * Tells whether somebody took part in an incident or wrote the report of it.
 *
 * @example
 * isInvolved(aReport({ statements: [aStatement({ officerId: 'officer-7' })] }), actorId('officer-7')) //=> true
 * @public
 */
export function isInvolved(report: UseOfForceReport, person: ActorId): boolean {
  if (report.begun.by === person) return true
  return report.statements.some(({ officerId, stage }) => officerId === person && stage !== 'notInvolved')
}

/**
 * Tells whether a reviewer stands apart enough for a line of review.
 *
 * @remarks
 * No line is drawn from the officers; the Home Office's lines are not drawn from the provider; an independent reviewer and a panel's
 * members are nobody who looked before, and an independent reviewer belongs to no organisation that did. Source: S3; domain.md §3.4.
 *
 * @example
 * const report = aReport({ stage: 'withMonitor', providerId: 'provider-1' })
 * standsApart(report, 'monitor', actorId('monitor-1'), organisationIdSchema.parse('provider-1')) //=> false
 * @public
 */
export function standsApart(
  report: UseOfForceReport,
  line: ReviewLine,
  person: ActorId,
  organisation: OrganisationId,
): boolean {
  if (isInvolved(report, person)) return false
  if (line === 'provider') return true
  if (organisation === report.providerId) return false
  if (line === 'monitor' || line === 'internal') return true
  const earlier = report.reviews.filter((review) => review.line !== line)
  if ([...earlier, ...report.scrutinies].some(({ by }) => by === person)) return false
  return line === 'panel' || earlier.every(({ organisationId }) => organisationId !== organisation)
}
