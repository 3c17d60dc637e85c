import { type Change, type Context, problem, type Result } from '@casework/kernel'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import type { ReportEvent } from '../report/report-events.ts'
import { type ReviewInput, type ReviewRefusal, recordReview } from './record-review.ts'

/**
 * Concludes the contract monitor’s review of report and footage.
 *
 * @remarks A concern goes to professional standards with its reasons; a question still open is answered first. Source: S3; domain.md §3.2.
 *
 * @returns The report with its `ReviewRecorded` event and, for a concern, its `IncidentReferred`, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REVIEW.NOT_INDEPENDENT` | `REVIEW.ALREADY_MADE` | `REVIEW.REFERRAL_REQUIRED` | `REVIEW.REFERRAL_WITHOUT_CONCERN` | `REPORT.REFERRAL_ID_TAKEN` | `REVIEW.QUESTION_OPEN`.
 *
 * @example
 * const input = { organisationId: 'home-office', finding: 'satisfied', footage: 'viewed', note: 'Report and footage agree.' }
 * concludeMonitorReview(aReport({ stage: 'withMonitor' }), reviewInputSchema.parse(input), asOfficer('contractMonitor')).ok //=> true
 * @public
 */
export function concludeMonitorReview(
  report: UseOfForceReport,
  input: ReviewInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | ReviewRefusal | 'REVIEW.QUESTION_OPEN'> {
  const refusal = notPermitted(report, 'reviewAsMonitor', context.actor)
  if (refusal !== undefined) return refusal
  if (report.monitorQuestions.some(({ answer }) => answer === undefined)) return problem('REVIEW.QUESTION_OPEN')
  return recordReview(report, 'monitor', input, context)
}
