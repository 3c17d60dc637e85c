import { type Change, type Context, changed, type Result, refused } from '@casework/kernel'
import type { FlagContext } from '../flags/review-rules.ts'
import { applyReportEvent } from './apply-report-event.ts'
import { outstanding } from './outstanding.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/**
 * Closes a report once nothing is outstanding.
 *
 * @remarks Source: S3; domain.md §3.2: every statement in or accounted for, every line that is due has looked, and a certain
 * review was made.
 *
 * @returns The report with its `ReportClosed` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REPORT.STILL_OUTSTANDING`.
 *
 * @example
 * const reviews = [aReview({ line: 'monitor' }), aReview({ line: 'internal' }), aReview({ line: 'independent' })]
 * const context = { ...asOfficer('reviewCoordinator'), catalogue: defaultCatalogue }
 * closeReport(aReport({ stage: 'monitored', reviews, selection: aSelection() }), context).ok //=> true
 * closeReport(aReport({ stage: 'monitored' }), context).ok //=> false
 * @public
 */
export function closeReport(
  report: UseOfForceReport,
  context: Context & FlagContext,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.STILL_OUTSTANDING'> {
  const refusal = notPermitted(report, 'close', context.actor)
  if (refusal !== undefined) return refusal
  const left = outstanding(report, context)
  if (left.length > 0) return refused(left.map((what) => ({ code: 'REPORT.STILL_OUTSTANDING', params: { what } })))
  return changed(report, applyReportEvent, reportEvent('ReportClosed', {}, context))
}
