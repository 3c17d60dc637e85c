import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks a viewing of footage. @public */
export const viewFootageInputSchema = z.object({
  cameras: z.array(partIdSchema).min(1).max(100),
  /** A code, never words about the person. */
  purpose: z.enum([
    'scrutiny',
    'monitorReview',
    'internalReview',
    'independentReview',
    'panel',
    'complaint',
    'training',
  ]),
})

/** A viewing of footage. @public */
export type ViewFootageInput = Immutable<z.output<typeof viewFootageInputSchema>>

/**
 * Logs that somebody looked at footage, at which and what for.
 *
 * @remarks Source: domain.md §3.4 (senior scrutiny of documents and footage); features.md A.
 *
 * @returns The report with its `FootageViewed` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `FOOTAGE.CAMERA_NOT_FOUND`.
 *
 * @example
 * const report = aReport({ stage: 'withMonitor', footage: { cameras: [aCamera()], holds: [], viewings: [] } })
 * const input = viewFootageInputSchema.parse({ cameras: ['camera-1'], purpose: 'monitorReview' })
 * viewFootage(report, input, asOfficer('contractMonitor')).ok //=> true
 * @public
 */
export function viewFootage(
  report: UseOfForceReport,
  input: ViewFootageInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'FOOTAGE.CAMERA_NOT_FOUND'> {
  const refusal = notPermitted(report, 'viewFootage', context.actor)
  if (refusal !== undefined) return refusal
  const known = report.footage.cameras.map(({ cameraId }) => cameraId)
  if (!input.cameras.every((camera) => known.includes(camera)))
    return problem('FOOTAGE.CAMERA_NOT_FOUND', {}, ['cameras'])
  return changed(report, applyReportEvent, reportEvent('FootageViewed', input, context))
}
