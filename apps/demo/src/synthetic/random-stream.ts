/** Two words made from a seed. */
export type SeedWords = readonly [number, number]

/**
 * What a row draws about. Each has a stream of its own, so that nothing drawn about one can lean on another: nationality (`who`)
 * is independent of harm and compliance (`case`) by construction.
 */
export const topics = {
  who: 1,
  name: 2,
  contact: 3,
  case: 4,
  care: 5,
  writing: 6,
  duplicates: 7,
  spoiling: 8,
  respelling: 9,
  force: 10,
  training: 11,
} as const

/** Makes two well mixed words from a seed, by multiplying and folding each character in (as FNV-1a and MurmurHash3 do). */
export function seedWords(seed: string | number): SeedWords {
  let one = 0x811c9dc5
  let two = 0x9e3779b9
  for (const character of `${seed}`) {
    const code = character.codePointAt(0) ?? 0
    one = Math.imul(one ^ code, 0x01000193)
    two = Math.imul(two ^ code, 0x85ebca6b) + one
  }
  return [mixed(one), mixed(two)]
}

function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/**
 * A stream of pseudorandom numbers for one person and one topic: sfc32, the small fast counting generator of Chris Doty-Humphrey
 * (PractRand, public domain), seeded with the words of the seed, the person's number and the topic.
 *
 * It uses 32-bit integers and one exact division, and so gives the same numbers everywhere. Not for secrets.
 */
export class RandomStream {
  #one: number
  #two: number
  #three: number
  #count: number

  constructor([one, two]: SeedWords, person: number, topic: number) {
    this.#one = one
    this.#two = two
    this.#three = person | 0
    this.#count = Math.imul(topic, 0x9e3779b1) | 1
    for (let round = 0; round < 15; round++) this.next()
  }

  /** The next whole number from 0 to 2³² − 1. */
  next(): number {
    const sum = (((this.#one + this.#two) | 0) + this.#count) | 0
    this.#count = (this.#count + 1) | 0
    this.#one = this.#two ^ (this.#two >>> 9)
    this.#two = (this.#three + (this.#three << 3)) | 0
    this.#three = (((this.#three << 21) | (this.#three >>> 11)) + sum) | 0
    return sum >>> 0
  }

  /** A number from 0 up to, but not, 1. */
  share(): number {
    return this.next() / 4294967296
  }

  /** A whole number from 0 up to, but not, the limit. */
  below(limit: number): number {
    return Math.floor(this.share() * limit)
  }

  /** A whole number of the range, its ends included. */
  between(first: number, last: number): number {
    return first + this.below(last - first + 1)
  }

  /** True as often as the share says. */
  chance(share: number): boolean {
    return this.share() < share
  }

  /** One of a list that is not empty. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)] as Item
  }

  /** A key, as often as its weight says; the last where the weights do not reach 1. */
  weighted(weights: Readonly<Record<string, number>>): string {
    let left = this.share()
    let chosen = ''
    for (const key in weights) {
      if ((weights[key] ?? 0) === 0) continue
      chosen = key
      left -= weights[key] ?? 0
      if (left < 0) break
    }
    return chosen
  }
}
