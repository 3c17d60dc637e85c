import { type Change, type Context, changed, type Immutable, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from './apply-report-event.ts'
import { latenessReasons } from './code-lists.ts'
import type { UseOfForceReport } from './report.ts'
import { type NotPermittedCode, notPermitted } from './report-actions.ts'
import { type ReportEvent, reportEvent } from './report-events.ts'

/** Checks why a report is late. @public */
export const explainLatenessInputSchema = z.object({
  reason: z.enum(latenessReasons),
  explanation: textSchema({ maximum: 10_000 }).optional(),
})

/** Why a report is late. @public */
export type ExplainLatenessInput = Immutable<z.output<typeof explainLatenessInputSchema>>

/**
 * Says why a report is late; a late report is taken all the same.
 *
 * @remarks The first reason stays in the history when a better one is given. Source: domain.md §3.2; features.md A (stated reason for delay).
 *
 * @returns The report with its `LatenessExplained` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE`.
 *
 * @example
 * const late = explainLateness(aReport(), { reason: 'flightOrTravel' }, asOfficer('supervisingOfficer'))
 * late.ok && late.value.record.lateness?.reason //=> 'flightOrTravel'
 * @public
 */
export function explainLateness(
  report: UseOfForceReport,
  input: ExplainLatenessInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode> {
  const refusal = notPermitted(report, 'explainLateness', context.actor)
  if (refusal !== undefined) return refusal
  return changed(
    report,
    applyReportEvent,
    reportEvent(
      'LatenessExplained',
      { reason: input.reason },
      context,
      input.explanation === undefined ? {} : { explanation: input.explanation },
    ),
  )
}
