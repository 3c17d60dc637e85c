import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fQuantile, incompleteBeta } from './f-quantile.ts'
import { logGamma } from './log-gamma.ts'

test('the incomplete beta with whole parameters is a sum of binomials', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 12 }),
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      (a, b, x) => {
        const n = a + b - 1
        let sum = 0
        for (let k = a; k <= n; k += 1) {
          let ways = 1
          for (let step = 0; step < k; step += 1) ways = (ways * (n - step)) / (step + 1)
          sum += ways * x ** k * (1 - x) ** (n - k)
        }
        expect(incompleteBeta(x, a, b)).toBeCloseTo(sum, 8)
      },
    ),
  )
  expect([incompleteBeta(0, 2, 2), incompleteBeta(1, 2, 2)]).toEqual([0, 1])
})

test('a quantile of F and its mirror are each other’s inverse', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 60, noNaN: true }),
      fc.double({ min: 0.5, max: 60, noNaN: true }),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (one, other, p) => {
        expect(fQuantile(p, one, other) * fQuantile(1 - p, other, one)).toBeCloseTo(1, 4)
      },
    ),
  )
})

test('gamma of whole numbers is a factorial, and an F of tables is met', () => {
  expect(Math.exp(logGamma(6))).toBeCloseTo(120, 6)
  expect(fQuantile(0.95, 3, 10)).toBeCloseTo(3.7083, 3)
  expect(fQuantile(0.975, 5, 15)).toBeCloseTo(3.5764, 3)
})
