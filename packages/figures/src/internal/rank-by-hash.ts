import type { Seed } from '../seed.ts'
import { sipHasher } from './sip-hash.ts'

/** The places of ids in the order of their hashes, and how many ids came more than once. */
export type Ranking = { readonly order: Uint32Array; readonly twice: number }

type Hashes = { readonly high: Uint32Array; readonly low: Uint32Array }

/** Ranks ids by their keyed hash, smallest first; equal hashes by the ids' code units. */
export function rankByHash(ids: readonly string[], seed: Seed): Ranking {
  const hash = sipHasher(seed)
  const high = new Uint32Array(ids.length)
  const low = new Uint32Array(ids.length)
  for (let place = 0; place < ids.length; place += 1) {
    const result = hash(ids[place] as string)
    high[place] = result[1] as number
    low[place] = result[0] as number
  }
  const order = sortedByHigh(high)
  return { order, twice: settleTies(order, ids, { high, low }) }
}

/** Above so many, counting digits is quicker than comparing. */
const fewToCount = 4096

/** Sorts places by the high half of their hashes: by comparison where there are few, else by radix, 16 bits at a time. */
function sortedByHigh(high: Uint32Array): Uint32Array {
  let order: Uint32Array<ArrayBuffer> = new Uint32Array(high.length)
  for (let place = 0; place < order.length; place += 1) order[place] = place
  if (order.length < fewToCount) return order.sort((one, other) => (high[one] as number) - (high[other] as number))
  for (const shift of [0, 16]) {
    const starts = new Uint32Array(65_537)
    for (const value of high) increase(starts, ((value >>> shift) & 0xffff) + 1, 1)
    for (let digit = 0; digit < 65_536; digit += 1) increase(starts, digit + 1, starts[digit] as number)
    const next = new Uint32Array(order.length)
    for (const place of order) next[increase(starts, ((high[place] as number) >>> shift) & 0xffff, 1)] = place
    order = next
  }
  return order
}

/** Adds to a number of a list and gives what it was. */
function increase(numbers: Uint32Array, at: number, by: number): number {
  const was = numbers[at] as number
  numbers[at] = was + by
  return was
}

/** Orders runs whose high halves are equal, and counts ids that stand beside themselves. */
function settleTies(order: Uint32Array, ids: readonly string[], { high, low }: Hashes): number {
  let twice = 0
  for (let begin = 0; begin < order.length; ) {
    let end = begin + 1
    while (end < order.length && high[order[end] as number] === high[order[begin] as number]) end += 1
    if (end - begin > 1) twice += settle(order.subarray(begin, end), ids, low)
    begin = end
  }
  return twice
}

function settle(run: Uint32Array, ids: readonly string[], low: Uint32Array): number {
  const idAt = (place: number) => ids[place] as string
  run.sort((one, other) => {
    const difference = (low[one] as number) - (low[other] as number)
    if (difference !== 0) return difference
    return idAt(one) < idAt(other) ? -1 : Number(idAt(one) > idAt(other))
  })
  let twice = 0
  for (let index = 1; index < run.length; index += 1)
    if (idAt(run[index] as number) === idAt(run[index - 1] as number)) twice += 1
  return twice
}
