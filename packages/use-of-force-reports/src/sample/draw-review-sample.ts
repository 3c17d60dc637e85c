import { civilDateInLondon } from '@casework/calendar'
import {
  drawSample,
  type SampleItem,
  type SamplePlan,
  type SampleProblemCode,
  type Seed,
  type Sha256,
  verifySeed,
} from '@casework/figures'
import {
  type Change,
  type Context,
  changed,
  compareCivilDates,
  hasRole,
  isPerson,
  problem,
  type Result,
} from '@casework/kernel'
import type { OrganisationId, ReportId } from '../report/report-identifiers.ts'
import {
  applyReviewSampleEvent,
  type ReviewSample,
  type ReviewSampleEvent,
  reviewSampleEvent,
} from './review-sample.ts'

/** An incident of the period: certain of review, or drawn from among its provider's. @public */
export type SampleIncident = {
  readonly reportId: ReportId
  readonly providerId: OrganisationId
  readonly certain: boolean
}

/** The incidents of the period and the seed that was committed to. @public */
export type DrawReviewSampleInput = { readonly incidents: readonly SampleIncident[]; readonly seed: Seed }

/**
 * Draws the incidents of a period that are reviewed independently: every certain one, and a share of each provider's others.
 *
 * @remarks
 * The draw does not depend on the order of the incidents, and the record names every one of them, so that anyone can repeat it
 * ({@link isDrawnAsCommitted}). A provider with one incident has it reviewed. `sha256` is the caller's. Source: S3; domain.md §3.4 (sampling).
 *
 * @returns The sample with its `SampleDrawn` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `SAMPLE.ALREADY_DRAWN` |
 * `SAMPLE.PERIOD_NOT_OVER` | `FIGURES.SEED_NOT_AS_COMMITTED` | `FIGURES.ITEM_TWICE` | `FIGURES.STRATUM_TWICE` |
 * `FIGURES.STRATUM_NOT_PLANNED`.
 *
 * @example
 * const sample = aReviewSample({ period: { from: '2027-01-01', to: '2027-03-31' } })
 * const input = { incidents: [], seed: seedSchema.parse('0'.repeat(32)) }
 * const drawn = drawReviewSample(sample, input, { ...asOfficer('reviewCoordinator'), sha256: () => '0'.repeat(64) })
 * drawn.ok ? '' : drawn.error[0]?.code //=> 'SAMPLE.PERIOD_NOT_OVER'
 * @public
 */
export function drawReviewSample(
  sample: ReviewSample,
  { incidents, seed }: DrawReviewSampleInput,
  context: Context & { readonly sha256: Sha256 },
): Result<
  Change<ReviewSample, ReviewSampleEvent>,
  | 'REPORT.PERSON_REQUIRED'
  | 'REPORT.ROLE_REQUIRED'
  | 'SAMPLE.ALREADY_DRAWN'
  | 'SAMPLE.PERIOD_NOT_OVER'
  | 'FIGURES.SEED_NOT_AS_COMMITTED'
  | SampleProblemCode
> {
  if (!isPerson(context.actor)) return problem('REPORT.PERSON_REQUIRED')
  if (!hasRole(context.actor, 'reviewCoordinator')) return problem('REPORT.ROLE_REQUIRED', { action: 'drawSample' })
  if (sample.stage === 'drawn') return problem('SAMPLE.ALREADY_DRAWN')
  const { to } = sample.period
  if (compareCivilDates(civilDateInLondon(context.now), to) <= 0) return problem('SAMPLE.PERIOD_NOT_OVER', { to })
  const revealed = verifySeed(seed, sample.commitment, context.sha256)
  if (!revealed.ok) return revealed
  const items = sampleItems(incidents)
  const drawn = drawSample(items, samplePlan(items, sample.percent), revealed.value)
  if (!drawn.ok) return drawn
  const strata = drawn.value.strata.map((each) => ({
    ...each,
    chosen: [...each.chosen],
    items: items.flatMap(({ id, stratum }) => (stratum === each.stratum ? [id] : [])).sort(),
  }))
  return changed(sample, applyReviewSampleEvent, reviewSampleEvent('SampleDrawn', { seed, strata }, context))
}

/**
 * The incidents of a period as items of a draw, each in its stratum: what anyone needs, besides the seed, to draw again.
 *
 * @example
 * const incident = { reportId: reportIdSchema.parse('report-1'), providerId: organisationIdSchema.parse('provider-1'), certain: true }
 * sampleItems([incident]) //=> [{ id: 'report-1', stratum: 'certain' }]
 * @public
 */
export function sampleItems(incidents: readonly SampleIncident[]): readonly SampleItem[] {
  return incidents.map(({ reportId, providerId, certain }) => ({
    id: reportId,
    stratum: certain ? 'certain' : `provider:${providerId}`,
  }))
}

function samplePlan(items: readonly SampleItem[], percent: number): SamplePlan {
  const strata = [...new Set(['certain', ...items.map(({ stratum }) => stratum)])].sort()
  return strata.map((stratum) => ({
    stratum,
    take: stratum === 'certain' ? { kind: 'all' } : { kind: 'proportion', take: percent, outOf: 100 },
  }))
}
