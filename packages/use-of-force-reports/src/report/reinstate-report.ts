import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from './apply-report-event.ts'
import { reinstatementReasons } from './code-lists.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** Checks why a withdrawn report stands again. @public */
export const reinstateReportInputSchema = z.object({ reason: z.enum(reinstatementReasons) })

/** Why a withdrawn report stands again. @public */
export type ReinstateReportInput = Immutable<z.output<typeof reinstateReportInputSchema>>

/**
 * Lets a withdrawn report stand again, where it stood before.
 *
 * @remarks Whoever withdrew it does not reinstate it. Source: ours; design.md, what must stay true, 8.
 *
 * @returns The report with its `ReportReinstated` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REPORT.SOMEBODY_ELSE`.
 *
 * @example
 * const reinstated = reinstateReport(aReport({ stage: 'withdrawn' }), { reason: 'withdrawnInError' }, asOfficer('contractMonitor'))
 * reinstated.ok && reinstated.value.record.stage //=> 'monitored'
 * @public
 */
export function reinstateReport(
  report: UseOfForceReport,
  input: ReinstateReportInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.SOMEBODY_ELSE'> {
  const refusal = notPermitted(report, 'reinstate', context.actor)
  if (refusal !== undefined) return refusal
  if (report.stage === 'withdrawn' && report.withdrawal.by === context.actor.id) return problem('REPORT.SOMEBODY_ELSE')
  return changed(report, applyReportEvent, reportEvent('ReportReinstated', input, context))
}
