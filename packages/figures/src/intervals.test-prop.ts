import { rateDifference, rateInterval, shareInterval } from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { binomialAtLeast, poissonAtMost } from './testing/exact-tails.ts'
import { aRate, aShare, given } from './testing/figures.ts'

const levels = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.998)
const shares = fc
  .integer({ min: 1, max: 150 })
  .chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))

test('Clopper and Pearson’s limits leave exactly half of the rest in each tail, summed in whole numbers', () => {
  fc.assert(
    fc.property(shares, levels, ([part, whole], level) => {
      const { lower, upper } = shareInterval(aShare(part, whole), { level, method: 'clopperPearson' })
      const tail = (1 - level) / 2
      if (part > 0) expect(binomialAtLeast(part, whole, lower) / tail).toBeCloseTo(1, 10)
      if (part < whole) expect((1 - binomialAtLeast(part + 1, whole, upper)) / tail).toBeCloseTo(1, 9)
    }),
    { numRuns: 60 },
  )
})

test('exact Poisson limits leave exactly half of the rest in each tail, summed in whole numbers', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 400 }), levels, (events, level) => {
      const { lower, upper } = rateInterval(aRate(events, 100), { level })
      const tail = (1 - level) / 2
      expect(poissonAtMost(events, upper) / tail).toBeCloseTo(1, 9)
      if (events > 0) expect((1 - poissonAtMost(events - 1, lower)) / tail).toBeCloseTo(1, 9)
    }),
    { numRuns: 60 },
  )
})

test('Wilson’s limits are where the score test rejects', () => {
  const z = 1.959963984540054
  fc.assert(
    fc.property(shares, ([part, whole]) => {
      const { lower, upper } = shareInterval(aShare(part, whole))
      for (const limit of [lower, upper]) {
        const distance = (part / whole - limit) ** 2 * whole
        expect(distance).toBeCloseTo(z * z * limit * (1 - limit), 9)
      }
    }),
  )
})

test('every interval holds its figure', () => {
  fc.assert(
    fc.property(shares, fc.nat(10_000_000), ([part, whole], events) => {
      const share = aShare(part, whole)
      for (const method of ['wilson', 'clopperPearson'] as const) {
        const { lower, upper } = shareInterval(share, { method })
        expect(0 <= lower && lower <= share.value && share.value <= upper && upper <= 1).toBe(true)
      }
      const rate = aRate(events, 1000)
      for (const method of ['poissonExact', 'byar'] as const) {
        const { lower, upper } = rateInterval(rate, { method })
        expect(0 <= lower && lower <= rate.value && rate.value < upper).toBe(true)
      }
    }),
  )
})

test('a difference turns its sign when the rates change places', () => {
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (one, other) => {
      const [there, back] = [
        given(rateDifference(aRate(one, 90), aRate(other, 70))),
        given(rateDifference(aRate(other, 70), aRate(one, 90))),
      ]
      expect(there.interval.lower).toBeCloseTo(-back.interval.upper, 9)
      expect(there.value).toBeCloseTo(-back.value, 9)
    }),
  )
})
