import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import { findings, type ReviewLine } from '../report/finding.ts'
import { type Referral, referralSchema } from '../report/referral.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { organisationIdSchema, partIdSchema } from '../report/report-identifiers.ts'
import { standsApart } from './independence.ts'

/** Checks what a line of review found. A concern, and only a concern, names its referral to professional standards, with reasons. @public */
export const reviewInputSchema = z.object({
  organisationId: organisationIdSchema,
  finding: z.enum(findings),
  footage: z.enum(['viewed', 'partlyViewed', 'notViewed', 'none']),
  note: textSchema({ maximum: 10_000 }),
  referral: z.object({ referralId: partIdSchema, because: referralSchema.shape.because }).optional(),
})

/** What a line of review found. @public */
export type ReviewInput = Immutable<z.output<typeof reviewInputSchema>>

/** The codes of a review that cannot be recorded. */
export type ReviewRefusal =
  | 'REVIEW.NOT_INDEPENDENT'
  | 'REVIEW.ALREADY_MADE'
  | 'REVIEW.REFERRAL_REQUIRED'
  | 'REVIEW.REFERRAL_WITHOUT_CONCERN'
  | 'REPORT.REFERRAL_ID_TAKEN'

const triggers = {
  monitor: 'monitor',
  internal: 'internalReview',
  independent: 'independentReview',
} as const satisfies Partial<Record<ReviewLine, Referral['trigger']>>

/** Records what one line found, and the referral that a concern brings. */
export function recordReview(
  report: UseOfForceReport,
  line: keyof typeof triggers,
  input: ReviewInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, ReviewRefusal> {
  const { organisationId, finding, footage, note, referral } = input
  if (!standsApart(report, line, context.actor.id, organisationId)) return problem('REVIEW.NOT_INDEPENDENT', { line })
  if (report.reviews.some((review) => review.line === line)) return problem('REVIEW.ALREADY_MADE', { line })
  if (finding === 'concern' && referral === undefined)
    return problem('REVIEW.REFERRAL_REQUIRED', { line }, ['referral'])
  if (finding !== 'concern' && referral !== undefined)
    return problem('REVIEW.REFERRAL_WITHOUT_CONCERN', { line }, ['referral'])
  if (referral !== undefined && report.referrals.some(({ referralId }) => referralId === referral.referralId))
    return problem('REPORT.REFERRAL_ID_TAKEN', {}, ['referral', 'referralId'])
  const recorded = reportEvent('ReviewRecorded', { line, organisationId, finding, footage }, context, { note })
  const referred =
    referral === undefined
      ? []
      : [
          reportEvent(
            'IncidentReferred',
            { ...referral, to: 'professionalStandards', trigger: triggers[line] },
            context,
          ),
        ]
  return changed(report, applyReportEvent, recorded, ...referred)
}
