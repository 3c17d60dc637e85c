import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { isInvolved } from '../review/independence.ts'

/** Checks comments on a report. @public */
export const returnReportInputSchema = z.object({ comments: textSchema({ maximum: 10_000 }) })

/** Comments on a report. @public */
export type ReturnReportInput = Immutable<z.output<typeof returnReportInputSchema>>

/**
 * Returns a report to the officer who wrote it, with comments.
 *
 * @remarks The clock runs on: a return moves no deadline. Source: domain.md §3.2; features.md A.
 *
 * @returns The report with its `ReportReturned` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NOT_INDEPENDENT`.
 *
 * @example
 * const input = { comments: 'Say when the hold was released.' }
 * const returned = returnReport(aReport({ stage: 'withProvider' }), input, asOfficer('providerManager'))
 * returned.ok && returned.value.record.stage //=> 'draft'
 * @public
 */
export function returnReport(
  report: UseOfForceReport,
  input: ReturnReportInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REVIEW.NOT_INDEPENDENT'> {
  const refusal = notPermitted(report, 'returnReport', context.actor)
  if (refusal !== undefined) return refusal
  if (isInvolved(report, context.actor.id)) return problem('REVIEW.NOT_INDEPENDENT', { line: 'provider' })
  return changed(report, applyReportEvent, reportEvent('ReportReturned', {}, context, { comments: input.comments }))
}
