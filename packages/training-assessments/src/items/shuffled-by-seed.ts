import type { Seed } from '@casework/figures'
import { numberBelow, randomWords } from '../internal/random-words.ts'

/** Puts ids in an order that seed and label alone decide, in whatever order the ids come: Durstenfeld's shuffle (1964), without bias. */
export function shuffledBySeed<Id extends string>(ids: readonly Id[], seed: Seed, label: string): readonly Id[] {
  const shuffled = [...ids].sort()
  const next = randomWords(seed, label)
  for (let left = shuffled.length; left > 1; left -= 1) {
    const chosen = numberBelow(left, next)
    const [last, other] = [shuffled[left - 1] as Id, shuffled[chosen] as Id]
    shuffled[left - 1] = other
    shuffled[chosen] = last
  }
  return shuffled
}
