import { cohortCount, countOf, cumulativeCount, parseCount, snapshotCount } from '@casework/figures'
import { civilDate } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'

const [from, to] = [civilDate('2026-01-01'), civilDate('2026-03-31')]

test('a count says what it counts and when', () => {
  expect(cohortCount('detentions', 3, from, to)).toEqual({
    value: 3,
    unit: 'detentions',
    frame: { kind: 'cohort', from, to },
  })
})

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no count', (value) => {
  expect(() => snapshotCount('people', value, from)).toThrow('FIGURES.NOT_A_COUNT')
})

test('a unit is a word in camel case', () => {
  expect(() => snapshotCount('People in detention', 1, from)).toThrow('FIGURES.NOT_A_COUNT')
})

test('a period does not end before it begins', () => {
  expect(() => cumulativeCount('escorts', 1, to, from)).toThrow('FIGURES.NOT_A_COUNT')
})

describe('a count from data', () => {
  test('is read', () => {
    expect(parseCount({ value: 5, unit: 'people', frame: { kind: 'snapshot', asAt: '2016-09-30' } }).ok).toBe(true)
  })
  test('is refused in fractions, unless it is an average', () => {
    expect(parseCount({ value: 1.5, unit: 'people', frame: { kind: 'snapshot', asAt: '2016-09-30' } })).toHaveProblem(
      'FIGURES.COUNT_NOT_WHOLE',
    )
    expect(parseCount({ value: 1.5, unit: 'people', frame: { kind: 'average', from, to } }).ok).toBe(true)
  })
  test('is refused for a period that ends first', () => {
    expect(parseCount({ value: 1, unit: 'people', frame: { kind: 'cohort', from: to, to: from } })).toHaveProblem(
      'FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS',
    )
  })
  test('is taken for one of a unit and a frame only if it is one', () => {
    const people = snapshotCount('people', 5, to)
    expect(countOf(people, 'people', 'snapshot')).toEqual({ ok: true, value: people })
    expect(countOf(people, 'escorts', 'snapshot')).toHaveProblem('FIGURES.UNITS_DIFFER')
    expect(countOf(people, 'people', 'cumulative')).toHaveProblem('FIGURES.FRAMES_DIFFER')
  })
})
