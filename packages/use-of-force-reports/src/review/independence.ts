import type { ActorId } from '@casework/kernel'
import { entriesOf } from '../flags/techniques-used.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
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
  const statement = report.statements.find(({ officerId }) => officerId === person)
  if (statement !== undefined) return statement.stage !== 'notInvolved'
  return namedIn(incidentAnswers(report)).includes(person)
}

/** Everybody whom the form names by number: whoever was there in any part, used a technique or applied equipment. */
function namedIn(answers: IncidentAnswers): readonly unknown[] {
  return [
    ...entriesOf(answers, 'staff').map(({ officer }) => officer),
    ...entriesOf(answers, 'techniques').map(({ usedBy }) => usedBy),
    ...entriesOf(answers, 'equipment').map(({ appliedBy }) => appliedBy),
  ]
}

/**
 * Tells whether a reviewer stands apart enough for a line of review.
 *
 * @remarks
 * No line is drawn from the officers; the Home Office's lines are not drawn from the provider; nobody looks in two lines, and an independent reviewer belongs to no organisation that did. Source: S3; domain.md §3.4.
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
  const earlier = report.reviews.filter((review) => review.line !== line)
  if ([...earlier, ...report.scrutinies].some(({ by }) => by === person)) return false
  if (line === 'monitor' || line === 'internal') return true
  return line === 'panel' || earlier.every(({ organisationId }) => organisationId !== organisation)
}
