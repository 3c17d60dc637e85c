import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import { reviewBodies } from '../report/code-lists.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks a pack to share. @public */
export const sharePackInputSchema = z.object({
  packId: partIdSchema,
  body: z.enum(reviewBodies),
  until: civilDateSchema,
})

/** A pack to share. @public */
export type SharePackInput = Immutable<z.output<typeof sharePackInputSchema>>

/**
 * Opens a report to a monitoring board, an inspectorate or the like, to read until a day.
 *
 * @remarks Source: domain.md §3.4; Optional Protocol bodies read and never write. Every opening is logged (`openPack`).
 *
 * @returns The report with its `PackShared` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `PACK.ID_TAKEN` | `REVIEW.DUE_IN_PAST`.
 *
 * @example
 * const input = sharePackInputSchema.parse({ packId: 'pack-1', body: 'independentMonitoringBoard', until: '2026-12-31' })
 * sharePack(aReport({ stage: 'monitored' }), input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function sharePack(
  report: UseOfForceReport,
  input: SharePackInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'PACK.ID_TAKEN' | 'REVIEW.DUE_IN_PAST'> {
  const refusal = notPermitted(report, 'sharePack', context.actor)
  if (refusal !== undefined) return refusal
  if (report.packs.some(({ packId }) => packId === input.packId)) return problem('PACK.ID_TAKEN', {}, ['packId'])
  const today = civilDateInLondon(context.now)
  if (compareCivilDates(input.until, today) < 0) return problem('REVIEW.DUE_IN_PAST', { today }, ['until'])
  return changed(report, applyReportEvent, reportEvent('PackShared', input, context))
}
