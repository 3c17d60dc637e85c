import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'
import { holdReasons } from './camera.ts'

/** Checks why footage is held. @public */
export const holdFootageInputSchema = z.object({ holdId: partIdSchema, reason: z.enum(holdReasons) })

/** Why footage is held. @public */
export type HoldFootageInput = Immutable<z.output<typeof holdFootageInputSchema>>

/**
 * Holds footage back from deletion, for a reason.
 *
 * @remarks How long footage is kept without a hold is not public: the service’s own setting. Source: domain.md §3.1, §7 row 7.
 *
 * @returns The report with its `FootageHeld` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `FOOTAGE.HOLD_ID_TAKEN`.
 *
 * @example
 * const input = holdFootageInputSchema.parse({ holdId: 'hold-1', reason: 'complaint' })
 * holdFootage(aReport(), input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function holdFootage(
  report: UseOfForceReport,
  input: HoldFootageInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'FOOTAGE.HOLD_ID_TAKEN'> {
  const refusal = notPermitted(report, 'holdFootage', context.actor)
  if (refusal !== undefined) return refusal
  if (report.footage.holds.some(({ holdId }) => holdId === input.holdId))
    return problem('FOOTAGE.HOLD_ID_TAKEN', {}, ['holdId'])
  return changed(report, applyReportEvent, reportEvent('FootageHeld', input, context))
}
