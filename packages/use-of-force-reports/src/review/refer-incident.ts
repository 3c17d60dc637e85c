import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import { referralSchema } from '../report/referral.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'

/** Checks a referral. @public */
export const referIncidentInputSchema = z.object({
  ...referralSchema.pick({ referralId: true, to: true, trigger: true, because: true }).shape,
})

/** A referral. @public */
export type ReferIncidentInput = Immutable<z.output<typeof referIncidentInputSchema>>

/**
 * Refers an incident to another body, with the reason as codes.
 *
 * @remarks A complaint by anybody may lead to one as well as a review. Source: S3; domain.md §3.2.
 *
 * @returns The report with its `IncidentReferred` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REPORT.REFERRAL_ID_TAKEN`.
 *
 * @example
 * const input = referIncidentInputSchema.parse({
 *   referralId: 'referral-1', to: 'professionalStandards', trigger: 'complaint', because: ['force.excessive'],
 * })
 * referIncident(aReport(), input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function referIncident(
  report: UseOfForceReport,
  input: ReferIncidentInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.REFERRAL_ID_TAKEN'> {
  const refusal = notPermitted(report, 'refer', context.actor)
  if (refusal !== undefined) return refusal
  if (report.referrals.some(({ referralId }) => referralId === input.referralId))
    return problem('REPORT.REFERRAL_ID_TAKEN', {}, ['referralId'])
  return changed(report, applyReportEvent, reportEvent('IncidentReferred', input, context))
}
