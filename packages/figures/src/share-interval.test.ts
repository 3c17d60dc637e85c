import { shareDifference, shareInterval } from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'
import { aShare, given } from './testing/figures.ts'

/** Newcombe 1998, Statistics in Medicine 17:857, table I: Wilson and Clopper-Pearson, 95%. */
const published = [
  { part: 81, whole: 263, wilson: [0.2553, 0.3662], exact: [0.2527, 0.3676] },
  { part: 15, whole: 148, wilson: [0.0624, 0.1605], exact: [0.0578, 0.1617] },
  { part: 0, whole: 20, wilson: [0, 0.1611], exact: [0, 0.1684] },
  { part: 1, whole: 29, wilson: [0.0061, 0.1718], exact: [0.0009, 0.1776] },
]

describe('the interval of a share is as published', () => {
  test.each(published)('$part of $whole', ({ part, whole, wilson, exact }) => {
    const found = shareInterval(aShare(part, whole))
    expect([found.lower, found.upper].map((limit) => Number(limit.toFixed(4)))).toEqual(wilson)
    const other = shareInterval(aShare(part, whole), { method: 'clopperPearson' })
    expect([other.lower, other.upper].map((limit) => Number(limit.toFixed(4)))).toEqual(exact)
    expect([found.method, other.method, other.level]).toEqual(['wilson', 'clopperPearson', 0.95])
  })
})

test('all of them reaches up to all of them', () => {
  expect(shareInterval(aShare(20, 20)).upper).toBe(1)
  expect(shareInterval(aShare(20, 20), { method: 'clopperPearson' }).upper).toBe(1)
})

test.each([0, 1, -0.5, 95, Number.NaN])('a level of %s is a mistake', (level) => {
  expect(() => shareInterval(aShare(1, 2), { level })).toThrow('FIGURES.LEVEL_OUT_OF_RANGE')
})

/** Newcombe 1998, Statistics in Medicine 17:873, table II, method 10. */
test.each([
  { one: [56, 70], other: [48, 80], limits: [0.0524, 0.3339] },
  { one: [9, 10], other: [3, 10], limits: [0.1705, 0.809] },
  { one: [10, 10], other: [0, 20], limits: [0.6791, 1] },
])('the difference of $one and $other is as published', ({ one: [a = 0, b = 0], other: [c = 0, d = 0], limits }) => {
  const { interval } = given(shareDifference(aShare(a, b), aShare(c, d)))
  expect([interval.lower, interval.upper].map((limit) => Number(limit.toFixed(4)))).toEqual(limits)
})

test('shares of different things have no difference', () => {
  const other = { ...aShare(1, 2), whole: { ...aShare(1, 2).whole, unit: 'people' } } as never
  expect(shareDifference(aShare(1, 2), other)).toHaveProblem('FIGURES.UNITS_DIFFER')
})
