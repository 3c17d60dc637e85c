import type { Instant } from '@casework/kernel'
import { incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'

/**
 * From when a report in the United Kingdom is counted: the end of the incident, or where that is not known its beginning, or the moment at
 * which the report was begun, so that no report is without a deadline.
 */
export function countedFrom(report: UseOfForceReport): Instant {
  const { endedAt, startedAt } = incidentAnswers(report)
  if (typeof endedAt === 'string') return endedAt
  return typeof startedAt === 'string' ? startedAt : report.begun.at
}
