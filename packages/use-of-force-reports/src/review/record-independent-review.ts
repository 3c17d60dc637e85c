import { type Change, type Context, problem, type Result } from '@casework/kernel'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import type { ReportEvent } from '../report/report-events.ts'
import { type ReviewInput, type ReviewRefusal, recordReview } from './record-review.ts'

/**
 * Records the independent review of an incident that was selected for one.
 *
 * @remarks The reviewer is independent of the provider and of every earlier line. Source: S3 (a proportion); domain.md §3.4.
 *
 * @returns The report with its `ReviewRecorded` event and, for a concern, its `IncidentReferred`, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NOT_INDEPENDENT` | `REVIEW.ALREADY_MADE` | `REVIEW.REFERRAL_REQUIRED` | `REVIEW.REFERRAL_WITHOUT_CONCERN` | `REPORT.REFERRAL_ID_TAKEN` | `REVIEW.NOT_SELECTED`.
 *
 * @example
 * const input = { organisationId: 'home-office', finding: 'satisfied', footage: 'viewed', note: 'Report and footage agree.' }
 * recordIndependentReview(aReport({ stage: 'monitored', selection: aSelection() }), reviewInputSchema.parse(input), asOfficer('independentReviewer')).ok //=> true
 * @public
 */
export function recordIndependentReview(
  report: UseOfForceReport,
  input: ReviewInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | ReviewRefusal | 'REVIEW.NOT_SELECTED'> {
  const refusal = notPermitted(report, 'reviewIndependently', context.actor)
  if (refusal !== undefined) return refusal
  if (report.selection === undefined) return problem('REVIEW.NOT_SELECTED')
  return recordReview(report, 'independent', input, context)
}
