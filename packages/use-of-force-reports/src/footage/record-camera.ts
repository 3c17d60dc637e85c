import { type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { cameraSchema } from './camera.ts'

/** Checks a camera and what it recorded. @public */
export const recordCameraInputSchema = z.object({ camera: cameraSchema })

/** A camera and what it recorded. @public */
export type RecordCameraInput = Immutable<z.output<typeof recordCameraInputSchema>>

/**
 * Records a camera, when it was on and why it was not; recorded again, the newer account stands and the older stays in the history.
 *
 * @remarks Times that contradict each other are recorded as they are and flagged. Source: S3 (battery and storage); features.md A.
 *
 * @returns The report with its `CameraRecorded` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE`.
 *
 * @example
 * const recorded = recordCamera(aReport(), { camera: aCamera() }, asOfficer('supervisingOfficer'))
 * recorded.ok && recorded.value.record.footage.cameras.length //=> 1
 * @public
 */
export function recordCamera(
  report: UseOfForceReport,
  input: RecordCameraInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode> {
  const refusal = notPermitted(report, 'recordCamera', context.actor)
  if (refusal !== undefined) return refusal
  return changed(report, applyReportEvent, reportEvent('CameraRecorded', input, context))
}
