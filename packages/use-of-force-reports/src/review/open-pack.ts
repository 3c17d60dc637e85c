import { civilDateInLondon } from '@casework/calendar'
import {
  type Change,
  type Context,
  changed,
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

/** Checks which pack is opened. @public */
export const openPackInputSchema = z.object({
  packId: partIdSchema,
  /** The body that the visitor belongs to, as the service knows from their sign-in. */
  body: z.enum(reviewBodies),
})

/** Which pack is opened. @public */
export type OpenPackInput = Immutable<z.output<typeof openPackInputSchema>>

/**
 * Logs that somebody of the body it was made for opened a pack; what they read is `reviewPack`.
 *
 * @remarks Source: domain.md §3.4; features.md A.
 *
 * @returns The report with its `PackOpened` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `PACK.NOT_FOUND` | `PACK.ENDED`.
 *
 * @example
 * const report = aReport({ stage: 'monitored', packs: [aPack({ packId: 'pack-1' })] })
 * openPack(report, openPackInputSchema.parse({ packId: 'pack-1', body: 'independentMonitoringBoard' }), asOfficer('boardVisitor')).ok //=> true
 * @public
 */
export function openPack(
  report: UseOfForceReport,
  input: OpenPackInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'PACK.NOT_FOUND' | 'PACK.ENDED'> {
  const refusal = notPermitted(report, 'openPack', context.actor)
  if (refusal !== undefined) return refusal
  const pack = report.packs.find(({ packId }) => packId === input.packId)
  if (pack?.body !== input.body) return problem('PACK.NOT_FOUND', {}, ['packId'])
  if (compareCivilDates(pack.until, civilDateInLondon(context.now)) < 0)
    return problem('PACK.ENDED', { until: pack.until })
  return changed(report, applyReportEvent, reportEvent('PackOpened', { packId: input.packId }, context))
}
