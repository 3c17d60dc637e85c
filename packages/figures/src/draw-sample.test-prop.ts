import { commitSeed, drawSample, parseSeed, type SampleItem, type SamplePlan, verifySeed } from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given } from './testing/figures.ts'

/** Stands for a real SHA-256. */
const sha256 = (text: string) => text.repeat(2)
const seeds = fc.stringMatching(/^[0-9a-f]{32}$/).map((text) => {
  const seed = given(parseSeed(text))
  return given(verifySeed(seed, commitSeed(seed, sha256), sha256))
})
const lists = fc
  .uniqueArray(fc.string({ unit: 'binary', maxLength: 12 }), { maxLength: 40 })
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.constantFrom('injury', 'rest').map((stratum): SampleItem => ({ id, stratum })))),
  )
const plan: SamplePlan = [
  { stratum: 'injury', take: { kind: 'all' } },
  { stratum: 'rest', take: { kind: 'proportion', take: 1, outOf: 4 } },
]

test('the order of the items changes nothing, and the items are left as they were', () => {
  fc.assert(
    fc.property(lists, seeds, (items, seed) => {
      const frozen = Object.freeze(items.map((item) => Object.freeze(item)))
      expect(
        drawSample(
          items.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
          plan,
          seed,
        ),
      ).toEqual(drawSample(frozen, plan, seed))
    }),
  )
})

test('everyone drawn is in the list once, and certain strata are drawn whole', () => {
  fc.assert(
    fc.property(lists, seeds, (items, seed) => {
      const [injury, rest] = given(drawSample(items, plan, seed)).strata
      const ids = (stratum: string) => items.filter((item) => item.stratum === stratum).map(({ id }) => id)
      expect(new Set(injury?.chosen)).toEqual(new Set(ids('injury')))
      expect(new Set(rest?.chosen).size).toBe(Math.ceil(ids('rest').length / 4))
      expect(rest?.chosen.every((id) => ids('rest').includes(id))).toBe(true)
    }),
  )
})

test('one more item pushes at most one other out', () => {
  const five: SamplePlan = [{ stratum: 'rest', take: { kind: 'count', take: 5 } }]
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 60 }), seeds, (size, seed) => {
      const items = Array.from({ length: size }, (_, index) => ({ id: `EXAMPLE-${index}`, stratum: 'rest' }))
      const before = given(drawSample(items.slice(1), five, seed)).strata[0]?.chosen ?? []
      const after = new Set(given(drawSample(items, five, seed)).strata[0]?.chosen)
      expect(before.filter((id) => !after.has(id)).length).toBeLessThanOrEqual(1)
    }),
  )
})

test('over many seeds every item is drawn about as often', () => {
  const items = Array.from({ length: 10 }, (_, index) => ({ id: `EXAMPLE-${index}`, stratum: 'rest' }))
  const times = new Map<string, number>()
  for (let number = 0; number < 5000; number += 1) {
    const seed = given(
      parseSeed((BigInt(number + 1) * 0x9e3779b97f4a7c15f39cc0605cedc835n).toString(16).slice(-32).padStart(32, '0')),
    )
    const revealed = given(verifySeed(seed, commitSeed(seed, sha256), sha256))
    for (const id of given(drawSample(items, [{ stratum: 'rest', take: { kind: 'count', take: 3 } }], revealed))
      .strata[0]?.chosen ?? [])
      times.set(id, (times.get(id) ?? 0) + 1)
  }
  // 1,500 each is expected; five standard deviations are 162.
  for (const { id } of items) expect(Math.abs((times.get(id) ?? 0) - 1500)).toBeLessThan(162)
})
