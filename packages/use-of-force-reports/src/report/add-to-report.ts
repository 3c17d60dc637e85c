import { type Change, type Context, changed, type Immutable, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from './apply-report-event.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** Checks an addition to a report. @public */
export const addToReportInputSchema = z.object({ text: textSchema({ maximum: 5000 }) })

/** An addition to a report. @public */
export type AddToReportInput = Immutable<z.output<typeof addToReportInputSchema>>

/**
 * Adds a dated statement of fact to a report that was handed in; what stood before stays.
 *
 * @remarks Open when the window for edits has closed, and after the report is closed. Source: features.md A.
 *
 * @returns The report with its `ReportAddedTo` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE`.
 *
 * @example
 * const added = addToReport(aReport({ stage: 'monitored' }), { text: 'The seat was 30A.' }, asOfficer('supervisingOfficer'))
 * added.ok && added.value.record.additions.length //=> 1
 * @public
 */
export function addToReport(
  report: UseOfForceReport,
  input: AddToReportInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode> {
  const refusal = notPermitted(report, 'addToReport', context.actor)
  if (refusal !== undefined) return refusal
  return changed(report, applyReportEvent, reportEvent('ReportAddedTo', {}, context, { text: input.text }))
}
