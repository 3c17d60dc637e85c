import { type Change, type Context, changed, type Result } from '@casework/kernel'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'

/**
 * Sends an endorsed report to the contract monitor, which meets its clock.
 *
 * @remarks Scrutiny comes before it, inside the same clock; a late report is sent all the same. Source: S3; domain.md §3.2.
 *
 * @returns The report with its `SentToMonitor` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE`.
 *
 * @example
 * const sent = sendToMonitor(aReport({ stage: 'endorsed' }), asOfficer('providerManager'))
 * sent.ok && sent.value.record.stage //=> 'withMonitor'
 * @public
 */
export function sendToMonitor(
  report: UseOfForceReport,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode> {
  const refusal = notPermitted(report, 'sendToMonitor', context.actor)
  if (refusal !== undefined) return refusal
  return changed(report, applyReportEvent, reportEvent('SentToMonitor', {}, context))
}
