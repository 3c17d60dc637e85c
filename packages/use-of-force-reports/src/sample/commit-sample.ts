import { civilDateInLondon } from '@casework/calendar'
import { seedCommitmentSchema } from '@casework/figures'
import {
  type Change,
  type Context,
  changed,
  civilDateSchema,
  compareCivilDates,
  hasRole,
  type Immutable,
  isPerson,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { reviewRulesVersion } from '../flags/review-rules.ts'
import type { ForcePolicy } from '../force-policy.ts'
import { partIdSchema } from '../report/report-identifiers.ts'
import {
  applyReviewSampleEvent,
  type ReviewSample,
  type ReviewSampleEvent,
  reviewSampleEvent,
} from './review-sample.ts'

/** Checks the period of a sample and the hash of its seed. @public */
export const commitSampleInputSchema = z.object({
  sampleId: partIdSchema,
  period: z.object({ from: civilDateSchema, to: civilDateSchema }),
  commitment: seedCommitmentSchema,
})

/** The period of a sample and the hash of its seed. @public */
export type CommitSampleInput = Immutable<z.output<typeof commitSampleInputSchema>>

/**
 * Commits to a sample of a period yet to come: its share, its rules and the hash of its seed.
 *
 * @remarks
 * Who publishes the hash before the period cannot choose the seed after it, and so cannot choose the incidents. Source: S3 (a
 * proportion); domain.md §3.4 (sampling); features.md A.
 *
 * @returns The sample with its `SampleCommitted` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `SAMPLE.PERIOD_ENDS_BEFORE_IT_BEGINS` | `SAMPLE.PERIOD_BEGUN`.
 *
 * @example
 * const commitment = { algorithm: 'sha256', hash: '0'.repeat(64) }
 * const input = commitSampleInputSchema.parse({ sampleId: 'sample-1', period: { from: '2027-01-01', to: '2027-03-31' }, commitment })
 * commitSample(input, { ...asOfficer('reviewCoordinator'), policy: defaultForcePolicy }).ok //=> true
 * @public
 */
export function commitSample(
  input: CommitSampleInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<
  Change<ReviewSample, ReviewSampleEvent>,
  'REPORT.PERSON_REQUIRED' | 'REPORT.ROLE_REQUIRED' | 'SAMPLE.PERIOD_ENDS_BEFORE_IT_BEGINS' | 'SAMPLE.PERIOD_BEGUN'
> {
  const { sampleId, period, commitment } = input
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'reviewCoordinator')) return problem('REPORT.ROLE_REQUIRED', { action: 'commitSample' })
  if (compareCivilDates(period.to, period.from) < 0)
    return problem('SAMPLE.PERIOD_ENDS_BEFORE_IT_BEGINS', {}, ['period'])
  if (compareCivilDates(period.from, civilDateInLondon(context.now)) <= 0)
    return problem('SAMPLE.PERIOD_BEGUN', {}, ['period'])
  const { version, settings } = context.policy
  const data = {
    id: sampleId,
    period,
    commitment,
    percent: settings.independentReviewPercent,
    rulesVersion: reviewRulesVersion,
    policyVersion: version,
  }
  return changed(undefined, applyReviewSampleEvent, reviewSampleEvent('SampleCommitted', data, context))
}
