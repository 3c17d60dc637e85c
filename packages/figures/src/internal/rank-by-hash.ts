import type { Seed } from '../seed.ts'
import { sipHasher } from './sip-hash.ts'

type Identified = { readonly id: string }

/** The places of items in the order of their hashes, and how many ids came more than once. */
export type Ranking = { readonly order: Uint32Array; readonly twice: number }

type Hashes = { readonly high: Uint32Array; readonly low: Uint32Array }

/** Ranks items by the keyed hash of their ids, smallest first; ids of equal hashes by their code units. */
export function rankByHash(items: readonly Identified[], seed: Seed): Ranking {
  const hash = sipHasher(seed)
  const high = new Uint32Array(items.length)
  const low = new Uint32Array(items.length)
  for (let place = 0; place < items.length; place += 1) {
    const result = hash((items[place] as Identified).id)
    high[place] = result[1] as number
    low[place] = result[0] as number
  }
  const order = sortedByHigh(high)
  return { order, twice: settleTies(order, items, { high, low }) }
}

/** A radix sort by the high half, 16 bits at a time. */
function sortedByHigh(high: Uint32Array): Uint32Array {
  let order: Uint32Array<ArrayBuffer> = new Uint32Array(high.length)
  for (let place = 0; place < order.length; place += 1) order[place] = place
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
function settleTies(order: Uint32Array, items: readonly Identified[], { high, low }: Hashes): number {
  let twice = 0
  for (let begin = 0; begin < order.length; ) {
    let end = begin + 1
    while (end < order.length && high[order[end] as number] === high[order[begin] as number]) end += 1
    if (end - begin > 1) twice += settle(order.subarray(begin, end), items, low)
    begin = end
  }
  return twice
}

function settle(run: Uint32Array, items: readonly Identified[], low: Uint32Array): number {
  const idAt = (place: number) => (items[place] as Identified).id
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
