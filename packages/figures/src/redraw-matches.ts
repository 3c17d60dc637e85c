import { drawSample, type Sample, type SampleItem } from './draw-sample.ts'
import type { RevealedSeed } from './seed.ts'

/**
 * Tells whether a published sample is what its seed and plan draw from these items.
 *
 * @remarks False also where the items no longer are what they were: an item added or withdrawn since changes sizes.
 *
 * @example
 * const sha256 = (text: string) => text.slice(0, 2).repeat(32) // stands for a real SHA-256
 * const seed = parseSeed('000102030405060708090a0b0c0d0e0f')
 * if (!seed.ok) throw new Error('it is a seed')
 * const revealed = verifySeed(seed.value, commitSeed(seed.value, sha256), sha256)
 * if (!revealed.ok) throw new Error('it is the committed one')
 * const items = [{ id: 'EXAMPLE-1', stratum: 'rest' }, { id: 'EXAMPLE-2', stratum: 'rest' }]
 * const drawn = drawSample(items, [{ stratum: 'rest', take: { kind: 'count', take: 1 } }], revealed.value)
 * drawn.ok && redrawMatches(drawn.value, items.toReversed(), revealed.value) //=> true
 * drawn.ok && redrawMatches(drawn.value, items.slice(1), revealed.value) //=> false
 * @public
 */
export function redrawMatches(sample: Sample, items: readonly SampleItem[], seed: RevealedSeed): boolean {
  if (sample.seedHash !== seed.hash) return false
  const plan = sample.strata.map(({ stratum, take }) => ({ stratum, take }))
  const again = drawSample(items, plan, seed)
  if (!again.ok) return false
  return again.value.strata.every(({ size, chosen }, place) => {
    const published = sample.strata[place]
    return size === published?.size && chosen.length === published.chosen.length && isSame(chosen, published.chosen)
  })
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.every((id, index) => id === other[index])
}
