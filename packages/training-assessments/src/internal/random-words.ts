/** Gives the next 32 bits, each time it is called. */
export type RandomWords = () => number

type State = [number, number, number, number]

const rotated = (word: number, by: number) => (word << by) | (word >>> (32 - by))

/** The generator xoshiro128** (Blackman and Vigna 2018) from a state that is not all noughts. */
export function xoshiro128(state: Readonly<State>): RandomWords {
  const words: State = [...state]
  return () => {
    const result = Math.imul(rotated(Math.imul(words[1], 5), 7), 9) >>> 0
    const shifted = words[1] << 9
    words[2] ^= words[0]
    words[3] ^= words[1]
    words[1] ^= words[2]
    words[0] ^= words[3]
    words[2] ^= shifted
    words[3] = rotated(words[3], 11)
    return result
  }
}

/** Mixes a word so that every bit depends on every other: the finaliser of MurmurHash3 (Appleby 2011). */
function mixed(word: number): number {
  const once = Math.imul(word ^ (word >>> 16), 0x85eb_ca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2_ae35)
  return (twice ^ (twice >>> 16)) >>> 0
}

/** A stream of words that seed and label decide: each label has a stream of its own. */
export function randomWords(seed: string, label: string): RandomWords {
  let hash = 0x811c_9dc5
  for (let place = 0; place < label.length; place += 1)
    hash = mixed(Math.imul(hash ^ label.charCodeAt(place), 0x0100_0193) + place)
  const word = (place: number) => {
    hash = mixed(hash + 0x9e37_79b9)
    return mixed(Number.parseInt(seed.slice(place * 8, place * 8 + 8), 16) ^ hash)
  }
  const next = xoshiro128([word(0), word(1), word(2), word(3) | 1])
  for (let skipped = 0; skipped < 16; skipped += 1) next()
  return next
}

/** A whole number below a limit, each as likely as the other. */
export function numberBelow(limit: number, next: RandomWords): number {
  const usable = 2 ** 32 - (2 ** 32 % limit)
  let word = next()
  while (word >= usable) word = next()
  return word % limit
}
