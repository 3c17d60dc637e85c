import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks which hold ends. @public */
export const releaseFootageInputSchema = z.object({ holdId: partIdSchema })

/** Which hold ends. @public */
export type ReleaseFootageInput = Immutable<z.output<typeof releaseFootageInputSchema>>

/**
 * Ends a hold on footage.
 *
 * @remarks Source: ours.
 *
 * @returns The report with its `FootageReleased` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `FOOTAGE.HOLD_NOT_FOUND`.
 *
 * @example
 * releaseFootage(aReport(), releaseFootageInputSchema.parse({ holdId: 'hold-1' }), asOfficer('reviewCoordinator')).ok //=> false
 * @public
 */
export function releaseFootage(
  report: UseOfForceReport,
  input: ReleaseFootageInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'FOOTAGE.HOLD_NOT_FOUND'> {
  const refusal = notPermitted(report, 'releaseFootage', context.actor)
  if (refusal !== undefined) return refusal
  if (!report.footage.holds.some(({ holdId, released }) => holdId === input.holdId && released === undefined))
    return problem('FOOTAGE.HOLD_NOT_FOUND', {}, ['holdId'])
  return changed(report, applyReportEvent, reportEvent('FootageReleased', input, context))
}
