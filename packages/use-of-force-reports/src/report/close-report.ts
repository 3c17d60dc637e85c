import { type Change, type Context, changed, type Result, refused } from '@casework/kernel'
import { applyReportEvent } from './apply-report-event.ts'
import { outstanding } from './outstanding.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/**
 * Closes a report once nothing is outstanding.
 *
 * @remarks Source: S3; domain.md §3.2: every statement in or accounted for, every line that is due has looked.
 *
 * @returns The report with its `ReportClosed` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REPORT.STILL_OUTSTANDING`.
 *
 * @example
 * const reviews = [aReview({ line: 'monitor' }), aReview({ line: 'internal' })]
 * closeReport(aReport({ stage: 'monitored', reviews }), asOfficer('reviewCoordinator')).ok //=> true
 * closeReport(aReport({ stage: 'monitored' }), asOfficer('reviewCoordinator')).ok //=> false
 * @public
 */
export function closeReport(
  report: UseOfForceReport,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.STILL_OUTSTANDING'> {
  const refusal = notPermitted(report, 'close', context.actor)
  if (refusal !== undefined) return refusal
  const left = outstanding(report)
  if (left.length > 0) return refused(left.map((what) => ({ code: 'REPORT.STILL_OUTSTANDING', params: { what } })))
  return changed(report, applyReportEvent, reportEvent('ReportClosed', {}, context))
}
