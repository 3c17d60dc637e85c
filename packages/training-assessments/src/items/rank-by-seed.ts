import { drawSample, type Seed, verifySeed } from '@casework/figures'

/**
 * Puts ids in an order that only the seed decides.
 *
 * The draw is that of samples; a paper publishes no commitment beforehand, so its seed stands for its own hash.
 */
export function rankBySeed(ids: readonly string[], seed: Seed): readonly string[] {
  const own = (text: string) => text
  const revealed = verifySeed(seed, { algorithm: 'sha256', hash: own(seed) }, own)
  const items = ids.map((id) => ({ id, stratum: 'all' }))
  const drawn = revealed.ok ? drawSample(items, [{ stratum: 'all', take: { kind: 'all' } }], revealed.value) : revealed
  return drawn.ok ? (drawn.value.strata[0]?.chosen ?? ids) : ids
}
