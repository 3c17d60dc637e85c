import { rateDifference, rateInterval, rateRatio } from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { expect, test } from 'vitest'
import { aRate, given } from './testing/figures.ts'

/** Exact 95% limits of a Poisson count, as in the tables of Garwood 1936 and of Ulm 1990. */
test.each([
  [0, 0, 3.6889],
  [1, 0.0253, 5.5716],
  [5, 1.6235, 11.6683],
  [10, 4.7954, 18.3904],
  [100, 81.364, 121.6272],
])('%i events lie between %f and %f', (events, lower, upper) => {
  const interval = rateInterval(aRate(events, 100))
  expect(interval.lower).toBeCloseTo(lower, 3)
  expect(interval.upper).toBeCloseTo(upper, 3)
})

test('Byar’s approximation is near the exact limits, and nought where nothing happened', () => {
  const byar = rateInterval(aRate(10, 100), { method: 'byar' })
  expect([byar.lower.toFixed(2), byar.upper.toFixed(2), byar.method]).toEqual(['4.79', '18.39', 'byar'])
  expect(rateInterval(aRate(0, 100), { method: 'byar' }).lower).toBe(0)
})

test('limits go with the exposure and widen with the level', () => {
  const [narrow, wide] = [rateInterval(aRate(10, 200)), rateInterval(aRate(10, 200), { level: 0.998 })]
  expect(narrow.lower).toBeCloseTo(4.7954 / 2, 4)
  expect(wide.lower).toBeLessThan(narrow.lower)
  expect(wide.upper).toBeGreaterThan(narrow.upper)
})

test('the ratio of two rates turns over when they change places', () => {
  const [up, down] = [
    given(rateRatio(aRate(30, 400), aRate(40, 300))),
    given(rateRatio(aRate(40, 300), aRate(30, 400))),
  ]
  expect(up.value * down.value).toBeCloseTo(1, 12)
  expect(up.interval.lower * down.interval.upper).toBeCloseTo(1, 12)
  expect(up.interval).toMatchObject({ level: 0.95, method: 'conditionalExact' })
})

test('a rate without events is no ratio’s reference, but may be compared', () => {
  expect(rateRatio(aRate(3, 100), aRate(0, 100))).toHaveProblem('FIGURES.NO_EVENTS')
  const { value, interval } = given(rateRatio(aRate(0, 100), aRate(5, 100)))
  expect([value, interval.lower]).toEqual([0, 0])
  expect(interval.upper).toBeCloseTo(1.0917, 3)
})

test('rates of different things, or per different amounts, are not compared', () => {
  const other = { ...aRate(1, 100), exposure: { ...aRate(1, 100).exposure, unit: 'people' } } as never
  expect(rateRatio(aRate(1, 100), other)).toHaveProblem('FIGURES.UNITS_DIFFER')
  expect(rateDifference(aRate(1, 100), other)).toHaveProblem('FIGURES.UNITS_DIFFER')
  expect(rateDifference(aRate(1, 100), { ...aRate(1, 100), per: 1000 })).toHaveProblem('FIGURES.UNITS_DIFFER')
})
