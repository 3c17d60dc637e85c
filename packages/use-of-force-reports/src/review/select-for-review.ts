import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks why an incident is selected. @public */
export const selectForReviewInputSchema = z.object({
  why: z.enum(['certain', 'sample']),
  rulesVersion: z.string().min(1).max(60),
  sampleId: partIdSchema.optional(),
})

/** Why an incident is selected. @public */
export type SelectForReviewInput = Immutable<z.output<typeof selectForReviewInputSchema>>

/**
 * Selects an incident for independent review: because a rule makes it certain, or because a sample drew it.
 *
 * @remarks The version of the rules is kept with it. Source: S3 (a proportion); domain.md §3.4 (sampling).
 *
 * @returns The report with its `SelectedForReview` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.ALREADY_SELECTED` | `REVIEW.SAMPLE_REQUIRED`.
 *
 * @example
 * const input = selectForReviewInputSchema.parse({ why: 'certain', rulesVersion: '1' })
 * selectForReview(aReport({ stage: 'withMonitor' }), input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function selectForReview(
  report: UseOfForceReport,
  input: SelectForReviewInput,
  context: Context,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'REVIEW.ALREADY_SELECTED' | 'REVIEW.SAMPLE_REQUIRED'
> {
  const refusal = notPermitted(report, 'selectForReview', context.actor)
  if (refusal !== undefined) return refusal
  if (report.selection !== undefined) return problem('REVIEW.ALREADY_SELECTED')
  if (input.why === 'sample' && input.sampleId === undefined) return problem('REVIEW.SAMPLE_REQUIRED', {}, ['sampleId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent(
      'SelectedForReview',
      {
        why: input.why,
        rulesVersion: input.rulesVersion,
        ...(input.sampleId === undefined ? {} : { sampleId: input.sampleId }),
      },
      context,
    ),
  )
}
