import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { isInvolved } from '../review/independence.ts'

/** Checks an endorsement. @public */
export const endorseReportInputSchema = z.object({ comments: textSchema({ maximum: 10_000 }).optional() })

/** An endorsement. @public */
export type EndorseReportInput = Immutable<z.output<typeof endorseReportInputSchema>>

/**
 * Endorses a report for the provider’s management, so that it can go to the contract monitor.
 *
 * @remarks Nobody endorses a report on what they took part in or wrote. Source: S3; domain.md §3.2: the provider’s management scrutinises first.
 *
 * @returns The report with its `ReportEndorsed` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NOT_INDEPENDENT`.
 *
 * @example
 * const endorsed = endorseReport(aReport({ stage: 'withProvider' }), {}, asOfficer('providerManager'))
 * endorsed.ok && endorsed.value.record.stage //=> 'endorsed'
 * @public
 */
export function endorseReport(
  report: UseOfForceReport,
  input: EndorseReportInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REVIEW.NOT_INDEPENDENT'> {
  const refusal = notPermitted(report, 'endorse', context.actor)
  if (refusal !== undefined) return refusal
  if (isInvolved(report, context.actor.id)) return problem('REVIEW.NOT_INDEPENDENT', { line: 'provider' })
  return changed(
    report,
    applyReportEvent,
    reportEvent('ReportEndorsed', {}, context, input.comments === undefined ? {} : { comments: input.comments }),
  )
}
