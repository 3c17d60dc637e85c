import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from './apply-report-event.ts'
import { withdrawalReasons } from './code-lists.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'
import { reportIdSchema } from './report-identifiers.ts'

/** Checks why a report is withdrawn. @public */
export const withdrawReportInputSchema = z.object({
  reason: z.enum(withdrawalReasons),
  note: textSchema({ maximum: 10_000 }),
  duplicateOf: reportIdSchema.optional(),
})

/** Why a report is withdrawn. @public */
export type WithdrawReportInput = Immutable<z.output<typeof withdrawReportInputSchema>>

/**
 * Withdraws a report that should not stand; it stays on record, and a duplicate is linked to its original.
 *
 * @remarks
 * Nothing is deleted without trace, and it can be reinstated by somebody else (`reinstateReport`). What was referred to professional
 * standards is not withdrawn.  Source: features.md A (duplicate link, coded reason).
 *
 * @returns The report with its `ReportWithdrawn` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REPORT.REFERRED` | `REPORT.ORIGINAL_REQUIRED` | `REPORT.NOT_ITS_OWN_DUPLICATE`.
 *
 * @example
 * const input = withdrawReportInputSchema.parse({ reason: 'notUseOfForce', note: 'A hand was held for comfort.' })
 * withdrawReport(aReport(), input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function withdrawReport(
  report: UseOfForceReport,
  input: WithdrawReportInput,
  context: Context,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'REPORT.REFERRED' | 'REPORT.ORIGINAL_REQUIRED' | 'REPORT.NOT_ITS_OWN_DUPLICATE'
> {
  const refusal = notPermitted(report, 'withdraw', context.actor)
  if (refusal !== undefined) return refusal
  if (report.referrals.some(({ to }) => to === 'professionalStandards')) return problem('REPORT.REFERRED')
  if (input.reason === 'duplicate' && input.duplicateOf === undefined)
    return problem('REPORT.ORIGINAL_REQUIRED', {}, ['duplicateOf'])
  if (input.duplicateOf === report.id) return problem('REPORT.NOT_ITS_OWN_DUPLICATE', {}, ['duplicateOf'])
  return changed(
    report,
    applyReportEvent,
    reportEvent(
      'ReportWithdrawn',
      {
        reason: input.reason,
        ...(input.duplicateOf === undefined ? {} : { duplicateOf: input.duplicateOf }),
      },
      context,
      { note: input.note },
    ),
  )
}
