import { redrawMatches, type SampleItem, type Sha256, verifySeed } from '@casework/figures'
import type { DrawnReviewSample } from './review-sample.ts'

/**
 * Tells whether a sample is what the seed that was committed to draws: from the incidents that its record names, or from others given.
 *
 * @remarks
 * From its own record a draw is always repeatable. From the reports as they are later it may not be: one that was added, withdrawn or
 * changed moves between strata. Source: domain.md §3.4 (sampling); features.md A.
 *
 * @example
 * const drawn = aReviewSample({ stage: 'drawn', drawn: { at: '2026-11-01T09:00:00Z', by: 'coordinator-1' }, seed: '0'.repeat(32), strata: [] })
 * drawn.stage === 'drawn' && isDrawnAsCommitted(drawn, () => '0'.repeat(64)) //=> true
 * drawn.stage === 'drawn' && isDrawnAsCommitted(drawn, () => '1'.repeat(64)) //=> false
 * @public
 */
export function isDrawnAsCommitted(
  sample: DrawnReviewSample,
  sha256: Sha256,
  items: readonly SampleItem[] = drawnItems(sample),
): boolean {
  const { seed, commitment, strata } = sample
  const revealed = verifySeed(seed, commitment, sha256)
  if (!revealed.ok) return false
  return redrawMatches({ method: 'sipHash24Rank', seedHash: commitment.hash, strata }, items, revealed.value)
}

/**
 * The incidents that a sample was drawn from, each in its stratum, as the record of the draw names them.
 *
 * @example
 * const strata = [{ stratum: 'certain', take: { kind: 'all' }, size: 1, chosen: ['report-1'], items: ['report-1'] }]
 * const drawn = aReviewSample({ stage: 'drawn', drawn: { at: '2026-11-01T09:00:00Z', by: 'coordinator-1' }, seed: '0'.repeat(32), strata })
 * drawn.stage === 'drawn' && drawnItems(drawn) //=> [{ id: 'report-1', stratum: 'certain' }]
 * @public
 */
export function drawnItems({ strata }: DrawnReviewSample): readonly SampleItem[] {
  return strata.flatMap(({ stratum, items }) => items.map((id) => ({ id, stratum })))
}
