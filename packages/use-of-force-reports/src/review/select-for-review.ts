import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { isCertainOfReview } from '../flags/flag-report.ts'
import { type FlagContext, reviewRulesVersion } from '../flags/review-rules.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'
import type { ReviewSample } from '../sample/review-sample.ts'

/** Checks why an incident is selected; one that a sample drew names it. @public */
export const selectForReviewInputSchema = z.object({
  why: z.enum(['certain', 'sample']),
  sampleId: partIdSchema.optional(),
})

/** Why an incident is selected. @public */
export type SelectForReviewInput = Immutable<z.output<typeof selectForReviewInputSchema>>

/** What selecting reads besides who and when: the rules' data, and the sample that drew the incident. @public */
export type SelectForReviewContext = Context & FlagContext & { readonly sample?: ReviewSample }

/**
 * Selects an incident for independent review: because a rule makes it certain, or because a sample drew it.
 *
 * @remarks
 * The reason is checked and the version of the rules kept with it. A report that was closed before its sample was drawn is open again.
 * Source: S3 (a proportion); domain.md §3.4 (sampling).
 *
 * @returns The report with its `SelectedForReview` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.ALREADY_SELECTED` | `REVIEW.NOT_CERTAIN` | `REVIEW.NOT_DRAWN`.
 *
 * @example
 * const report = aReport({ stage: 'withMonitor', answers: completeAnswers({ minutesProne: 2 }) })
 * const context = { ...asOfficer('reviewCoordinator'), catalogue: defaultCatalogue }
 * selectForReview(report, { why: 'certain' }, context).ok //=> true
 * @public
 */
export function selectForReview(
  report: UseOfForceReport,
  input: SelectForReviewInput,
  context: SelectForReviewContext,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'REVIEW.ALREADY_SELECTED' | 'REVIEW.NOT_CERTAIN' | 'REVIEW.NOT_DRAWN'
> {
  const refusal = notPermitted(report, 'selectForReview', context.actor)
  if (refusal !== undefined) return refusal
  if (report.selection !== undefined) return problem('REVIEW.ALREADY_SELECTED')
  const { why, sampleId } = input
  if (why === 'certain' && !isCertainOfReview(report, context)) return problem('REVIEW.NOT_CERTAIN', {}, ['why'])
  if (why === 'sample' && !drew(context.sample, sampleId, report)) return problem('REVIEW.NOT_DRAWN', {}, ['sampleId'])
  const data = { why, rulesVersion: reviewRulesVersion, ...(sampleId === undefined ? {} : { sampleId }) }
  return changed(report, applyReportEvent, reportEvent('SelectedForReview', data, context))
}

function drew(sample: ReviewSample | undefined, sampleId: string | undefined, { id }: UseOfForceReport): boolean {
  if (sample?.stage !== 'drawn' || sample.id !== sampleId) return false
  return sample.strata.some(({ chosen }) => chosen.includes(id))
}
