import { addHours } from '@casework/calendar'
import { compareInstants } from '@casework/kernel'
import { incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from './incident-day.ts'
import type { UseOfForceReport } from './report.ts'
import type { ReportId } from './report-identifiers.ts'

/**
 * The reports that may be about the same incident: the same person on the same day in London, or within an hour over midnight.
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
      (incidentDay(other) === on || isNear(report, other))
    )
      found.push(other.id)
  return found
}

/** Whether two incidents began within an hour of each other. */
function isNear(one: UseOfForceReport, other: UseOfForceReport): boolean {
  const [first, second] = [incidentAnswers(one).startedAt, incidentAnswers(other).startedAt]
  if (typeof first !== 'string' || typeof second !== 'string') return false
  const [earlier, later] = compareInstants(first, second) <= 0 ? [first, second] : [second, first]
  return compareInstants(later, addHours(earlier, 1)) <= 0
}
