import { type Seed, seedSchema } from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberBelow, randomWords, xoshiro128 } from '../internal/random-words.ts'
import { shuffledBySeed } from './shuffled-by-seed.ts'

const arbitrarySeed = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 32, maxLength: 32 })
  .map((digits): Seed => seedSchema.parse(digits.join('')))
const ids = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 8 }), { maxLength: 30 })

test('the generator gives its published numbers', () => {
  const next = xoshiro128([1, 2, 3, 4])
  expect(Array.from({ length: 6 }, next)).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492])
})

test('a shuffle keeps every id, and the order in which they came changes nothing', () => {
  fc.assert(
    fc.property(ids, arbitrarySeed, (given, seed) => {
      const shuffled = shuffledBySeed(given, seed, 'items')
      expect([...shuffled].sort()).toEqual([...given].sort())
      expect(shuffledBySeed([...given].reverse(), seed, 'items')).toEqual(shuffled)
    }),
  )
})

test('each order of three is about as likely as the others, over seeds and over labels', () => {
  const orders = (draw: (place: number) => readonly string[]) => {
    const counts = new Map<string, number>()
    for (let place = 0; place < 6000; place += 1) {
      const order = draw(place).join('')
      counts.set(order, (counts.get(order) ?? 0) + 1)
    }
    return [...counts.values()]
  }
  const seedOf = (place: number) => seedSchema.parse(place.toString(16).padStart(32, '0'))
  for (const counts of [
    orders((place) => shuffledBySeed(['a', 'b', 'c'], seedOf(place), 'items')),
    orders((place) => shuffledBySeed(['a', 'b', 'c'], seedOf(0), `label ${place}`)),
  ]) {
    const distance = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)
    expect(counts).toHaveLength(6)
    expect(distance).toBeLessThan(25)
  }
})

test('two labels have streams of their own', () => {
  const first = (label: string) => Array.from({ length: 4 }, randomWords('00'.repeat(16), label))
  expect(first('one')).not.toEqual(first('two'))
})

test('a word that would favour the small numbers is drawn again', () => {
  const words = [2 ** 32 - 1, 5]
  expect(numberBelow(3, () => words.shift() as number)).toBe(2)
})
