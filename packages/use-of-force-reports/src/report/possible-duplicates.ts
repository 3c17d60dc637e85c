import { incidentDay } from './edit-report.ts'
import type { UseOfForceReport } from './report.ts'
import type { ReportId } from './report-identifiers.ts'

/**
 * The reports that may be about the same incident: the same person on the same day in London.
 *
 * @remarks
 * A warning and no more: two incidents on one day are two reports. A duplicate is withdrawn with a link to its original. Source:
 * features.md A (duplicate warning, duplicate link).
 *
 * @example
 * const answers = { startedAt: '2026-11-21T10:00:00Z' }
 * possibleDuplicates(aReport({ id: 'report-2', answers }), [aReport({ id: 'report-1', answers })]) //=> ['report-1']
 * @public
 */
export function possibleDuplicates(report: UseOfForceReport, others: Iterable<UseOfForceReport>): readonly ReportId[] {
  const on = incidentDay(report)
  const found: ReportId[] = []
  for (const other of others)
    if (
      other.id !== report.id &&
      other.customerId === report.customerId &&
      other.stage !== 'withdrawn' &&
      incidentDay(other) === on
    )
      found.push(other.id)
  return found
}
