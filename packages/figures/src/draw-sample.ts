import { problem, type Result, succeeded } from '@casework/kernel'
import { type Ranking, rankByHash } from './internal/rank-by-hash.ts'
import type { SamplePlan, SampleTake } from './sample-plan.ts'
import type { RevealedSeed } from './seed.ts'

/** Something that can be drawn: its id and the stratum it belongs to. @public */
export type SampleItem = { readonly id: string; readonly stratum: string }

/** What was drawn of one stratum: how many there were, and who was drawn, in the order of the draw. @public */
export type DrawnStratum = {
  readonly stratum: string
  readonly take: SampleTake
  readonly size: number
  readonly chosen: readonly string[]
}

/** A draw that anyone who has the seed and the ids can repeat. @public */
export type Sample = {
  readonly method: 'sipHash24Rank'
  readonly seedHash: string
  readonly strata: readonly DrawnStratum[]
}

/** What can keep a sample from being drawn. @public */
export type SampleProblemCode = 'FIGURES.STRATUM_TWICE' | 'FIGURES.STRATUM_NOT_PLANNED' | 'FIGURES.ITEM_TWICE'

/**
 * Draws the same items whoever draws, in whatever order the items come.
 *
 * @remarks
 * Each id is ranked by SipHash-2-4 (Aumasson and Bernstein 2012) of its UTF-8 bytes, keyed with the 16 bytes of the seed; the first of each
 * stratum by rank are drawn. The hash is an unsigned 64-bit number, smallest first; two equal hashes go by the ids' UTF-16 code units. A
 * proportion is rounded up to a whole item, in whole numbers, so that no stratum with an item in it is left out. Adding an item moves no
 * other's rank. Source: domain.md §3.4, Sampling (ours).
 *
 * @returns The sample, or `FIGURES.STRATUM_TWICE` | `FIGURES.STRATUM_NOT_PLANNED` | `FIGURES.ITEM_TWICE`.
 *
 * @example
 * const sha256 = (text: string) => text.slice(0, 2).repeat(32) // stands for a real SHA-256
 * const seed = parseSeed('000102030405060708090a0b0c0d0e0f')
 * if (!seed.ok) throw new Error('it is a seed')
 * const revealed = verifySeed(seed.value, commitSeed(seed.value, sha256), sha256)
 * if (!revealed.ok) throw new Error('it is the committed one')
 * const items = [{ id: 'EXAMPLE-1', stratum: 'rest' }, { id: 'EXAMPLE-2', stratum: 'injury' }, { id: 'EXAMPLE-3', stratum: 'rest' }]
 * const drawn = drawSample(items, [
 *   { stratum: 'injury', take: { kind: 'all' } },
 *   { stratum: 'rest', take: { kind: 'proportion', take: 1, outOf: 10 } },
 * ], revealed.value)
 * drawn.ok && drawn.value.strata.map(({ size, chosen }) => [size, chosen.length]) //=> [[1, 1], [2, 1]]
 * @public
 */
export function drawSample(
  items: readonly SampleItem[],
  plan: SamplePlan,
  seed: RevealedSeed,
): Result<Sample, SampleProblemCode> {
  const places = new Map(plan.map(({ stratum }, place) => [stratum, place]))
  if (places.size < plan.length) return problem('FIGURES.STRATUM_TWICE')
  const sizes = plan.map(() => 0)
  for (const { stratum } of items) {
    const place = places.get(stratum)
    if (place === undefined) return problem('FIGURES.STRATUM_NOT_PLANNED')
    sizes[place] = (sizes[place] ?? 0) + 1
  }
  const ranking = rankByHash(items, seed.seed)
  if (ranking.twice > 0) return problem('FIGURES.ITEM_TWICE', { count: ranking.twice })
  const chosen = firstOfEach(items, ranking, places, wantedOf(plan, sizes))
  const strata = plan.map((one, place) => ({ ...one, size: sizes[place] ?? 0, chosen: chosen[place] ?? [] }))
  return succeeded({ method: 'sipHash24Rank', seedHash: seed.hash, strata })
}

function wantedOf(plan: SamplePlan, sizes: readonly number[]): readonly number[] {
  return plan.map(({ take }, place) => wanted(take, sizes[place] ?? 0))
}

function wanted(take: SampleTake, size: number): number {
  if (take.kind === 'all') return size
  if (take.kind === 'count') return Math.min(take.take, size)
  const exact = BigInt(size) * BigInt(take.take)
  return Math.min(size, Number((exact + BigInt(take.outOf) - 1n) / BigInt(take.outOf)))
}

function firstOfEach(
  items: readonly SampleItem[],
  { order }: Ranking,
  places: ReadonlyMap<string, number>,
  wanted: readonly number[],
): readonly (readonly string[])[] {
  const chosen: string[][] = wanted.map(() => [])
  let missing = wanted.reduce((total, number) => total + number, 0)
  for (let rank = 0; missing > 0; rank += 1) {
    const { id, stratum } = items[order[rank] as number] as SampleItem
    const place = places.get(stratum) as number
    const drawn = chosen[place] as string[]
    if (drawn.length === wanted[place]) continue
    drawn.push(id)
    missing -= 1
  }
  return chosen
}
