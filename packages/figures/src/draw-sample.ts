import { DomainError, problem, type Result, succeeded } from '@casework/kernel'
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
 * @throws DomainError `FIGURES.PROPORTION_OF_NOTHING` for a plan that no schema let through.
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
  const belonging = belongingOf(items, plan)
  if (!belonging.ok) return belonging
  const ids = items.map(({ id }) => id)
  const ranking = rankByHash(ids, seed.seed)
  if (ranking.twice > 0) return problem('FIGURES.ITEM_TWICE', { count: ranking.twice })
  const { places, sizes } = belonging.value
  const chosen = firstOfEach(ids, ranking, places, wantedOf(plan, sizes))
  const strata = plan.map((one, place) => ({ ...one, size: sizes[place] as number, chosen: chosen[place] as string[] }))
  return succeeded({ method: 'sipHash24Rank', seedHash: seed.hash, strata })
}

/** Where in the plan each item's stratum is, and how many items each stratum has. */
type Belonging = { readonly places: Uint16Array; readonly sizes: readonly number[] }

function belongingOf(
  items: readonly SampleItem[],
  plan: SamplePlan,
): Result<Belonging, 'FIGURES.STRATUM_TWICE' | 'FIGURES.STRATUM_NOT_PLANNED'> {
  const placeOf = new Map(plan.map(({ stratum }, place) => [stratum, place]))
  if (placeOf.size < plan.length) return problem('FIGURES.STRATUM_TWICE')
  const places = new Uint16Array(items.length)
  const sizes = plan.map(() => 0)
  for (let index = 0; index < items.length; index += 1) {
    const place = placeOf.get((items[index] as SampleItem).stratum)
    if (place === undefined) return problem('FIGURES.STRATUM_NOT_PLANNED')
    places[index] = place
    sizes[place] = (sizes[place] as number) + 1
  }
  return succeeded({ places, sizes })
}

function wantedOf(plan: SamplePlan, sizes: readonly number[]): readonly number[] {
  return plan.map(({ take }, place) => wanted(take, sizes[place] as number))
}

function wanted(take: SampleTake, size: number): number {
  if (take.kind === 'all') return size
  if (take.kind === 'count') return Math.min(take.take, size)
  if (take.outOf < 1) throw new DomainError('FIGURES.PROPORTION_OF_NOTHING', { outOf: take.outOf })
  const [part, whole] = [BigInt(take.take), BigInt(take.outOf)]
  return Math.min(size, Number((BigInt(size) * part + whole - 1n) / whole))
}

/** The first so many of each stratum, by rank. */
function firstOfEach(
  ids: readonly string[],
  { order }: Ranking,
  places: Uint16Array,
  wanted: readonly number[],
): readonly (readonly string[])[] {
  const chosen: string[][] = wanted.map(() => [])
  let missing = wanted.reduce((total, number) => total + number, 0)
  for (let rank = 0; missing > 0; rank += 1) {
    const index = order[rank] as number
    const place = places[index] as number
    const drawn = chosen[place] as string[]
    if (drawn.length === wanted[place]) continue
    drawn.push(ids[index] as string)
    missing -= 1
  }
  return chosen
}
