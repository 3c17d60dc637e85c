import { type Change, type Context, changed, type Immutable, problem, type Result } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { partIdSchema } from '../report/report-identifiers.ts'

/** Checks the reference of a referral. @public */
export const acknowledgeReferralInputSchema = z.object({
  referralId: partIdSchema,
  reference: z.string().min(1).max(80),
})

/** The reference of a referral. @public */
export type AcknowledgeReferralInput = Immutable<z.output<typeof acknowledgeReferralInputSchema>>

/**
 * Records the reference under which another body took a referral.
 *
 * @remarks Source: features.md A (referral with reason and reference).
 *
 * @returns The report with its `ReferralAcknowledged` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `REPORT.REFERRAL_NOT_FOUND`.
 *
 * @example
 * const report = aReport({ referrals: [aReferral({ referralId: 'referral-1' })] })
 * const input = acknowledgeReferralInputSchema.parse({ referralId: 'referral-1', reference: 'PSU-EXAMPLE-1' })
 * acknowledgeReferral(report, input, asOfficer('reviewCoordinator')).ok //=> true
 * @public
 */
export function acknowledgeReferral(
  report: UseOfForceReport,
  input: AcknowledgeReferralInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'REPORT.REFERRAL_NOT_FOUND'> {
  const refusal = notPermitted(report, 'acknowledgeReferral', context.actor)
  if (refusal !== undefined) return refusal
  if (!report.referrals.some(({ referralId }) => referralId === input.referralId))
    return problem('REPORT.REFERRAL_NOT_FOUND', {}, ['referralId'])
  return changed(report, applyReportEvent, reportEvent('ReferralAcknowledged', input, context))
}
