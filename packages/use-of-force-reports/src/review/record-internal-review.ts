import type { Change, Context, Result } from '@casework/kernel'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import type { ReportEvent } from '../report/report-events.ts'
import { type ReviewInput, type ReviewRefusal, recordReview } from './record-review.ts'

/**
 * Records the internal review that every incident has.
 *
 * @remarks Source: S3; domain.md §3.2 (internal review of every incident).
 *
 * @returns The report with its `ReviewRecorded` event and, for a concern, its `IncidentReferred`, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NOT_INDEPENDENT` | `REVIEW.ALREADY_MADE` | `REVIEW.REFERRAL_REQUIRED` | `REVIEW.REFERRAL_WITHOUT_CONCERN` | `REPORT.REFERRAL_ID_TAKEN`.
 *
 * @example
 * const input = { organisationId: 'home-office', finding: 'satisfied', footage: 'viewed', note: 'Report and footage agree.' }
 * recordInternalReview(aReport({ stage: 'withMonitor' }), reviewInputSchema.parse(input), asOfficer('internalReviewer')).ok //=> true
 * @public
 */
export function recordInternalReview(
  report: UseOfForceReport,
  input: ReviewInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | ReviewRefusal> {
  const refusal = notPermitted(report, 'reviewInternally', context.actor)
  if (refusal !== undefined) return refusal
  return recordReview(report, 'internal', input, context)
}
