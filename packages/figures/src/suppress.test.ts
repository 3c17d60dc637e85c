import {
  parseCountTable,
  possibleRanges,
  recoverable,
  releaseCounts,
  roundCounts,
  suppress,
  suppressionPolicy,
  withTotals,
} from '@casework/figures'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'
import { aTable, given } from './testing/figures.ts'

const strict = { ...suppressionPolicy, settings: { threshold: 5, zeros: 'suppress' } } as const

describe('a table', () => {
  test('has a count for every row and column', () => {
    expect(parseCountTable(aTable([[1, 2]]))).toEqual({ ok: true, value: aTable([[1, 2]]) })
    expect(parseCountTable({ ...aTable([[1, 2]]), cells: [] })).toHaveProblem('FIGURES.TABLE_NOT_FULL')
    expect(() => withTotals({ ...aTable([[1, 2]]), cells: [[1]] })).toThrow('FIGURES.TABLE_NOT_FULL')
    expect(() => withTotals({ ...aTable([[1, 2]]), cells: [] })).toThrow('FIGURES.TABLE_NOT_FULL')
  })
})

describe('suppression', () => {
  test('leaves a table without small counts as it is', () => {
    const { published, primary, secondary } = suppress(
      aTable([
        [10, 20],
        [30, 40],
      ]),
      suppressionPolicy,
    )
    expect(published.cells).toEqual([
      [10, 20, 30],
      [30, 40, 70],
      [40, 60, 100],
    ])
    expect([primary, secondary]).toEqual([[], []])
  })
  test('of one small count takes three others, and says which were small to its caller alone', () => {
    const suppressed = suppress(
      aTable([
        [3, 12],
        [20, 31],
      ]),
      suppressionPolicy,
    )
    expect(suppressed.published.cells).toEqual([
      [null, null, 15],
      [null, null, 51],
      [23, 43, 66],
    ])
    expect(suppressed.primary).toEqual([{ row: 0, column: 0 }])
    expect(suppressed.secondary).toHaveLength(3)
    expect(suppressed.policyVersion).toBe('1')
  })
  test('publishes noughts or not, as the policy says', () => {
    const table = aTable([
      [0, 12, 9],
      [20, 31, 40],
      [8, 9, 10],
    ])
    expect(suppress(table, suppressionPolicy).published.cells[0]).toEqual([0, 12, 9, 21])
    expect(suppress(table, strict).published.cells[0]?.[0]).toBeNull()
    expect(given(recoverable(suppress(table, strict).published))).toEqual([])
  })
  test('suppresses small totals too', () => {
    const { published } = suppress(
      aTable([
        [1, 1],
        [20, 31],
      ]),
      suppressionPolicy,
    )
    expect(published.cells[0]).toEqual([null, null, null])
    expect(given(recoverable(published))).toEqual([])
  })
  test('protects a small total that no one figure can make up for', () => {
    const { published } = suppress(
      aTable([
        [1, 1, 1, 1],
        [1, 1, 1, 1],
      ]),
      suppressionPolicy,
    )
    const range = given(possibleRanges(published)).find(({ row, column }) => row === 0 && column === 4)
    expect(range?.atLeast).toBeLessThanOrEqual(1)
    expect(range?.atMost ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(5)
  })
  test('protects the only count of a table', () => {
    const { published } = suppress(aTable([[3]]), suppressionPolicy)
    expect(published.cells).toEqual([
      [null, null],
      [null, null],
    ])
    expect(given(possibleRanges(published))[0]).toEqual({ row: 0, column: 0, atLeast: 0, atMost: null })
  })
})

describe('suppression stops at a mistake rather than publish', () => {
  test.each([Number.NaN, 0, -5, 2.5])('a threshold of %s', (threshold) => {
    const wrong = { ...suppressionPolicy, settings: { threshold, zeros: 'publish' } } as const
    expect(() => suppress(aTable([[3]]), wrong)).toThrow('FIGURES.THRESHOLD_OUT_OF_RANGE')
  })
  test.each([Number.NaN, -1, 0.5])('a count of %s', (count) => {
    expect(() => suppress(aTable([[count, 3]]), suppressionPolicy)).toThrow('FIGURES.NOT_A_COUNT')
  })
  test('but not at large counts', () => {
    const { published } = suppress(
      aTable([
        [3, 4_000_000_000],
        [5_000_000_000, 6_000_000_000],
      ]),
      suppressionPolicy,
    )
    expect(given(recoverable(published))).toEqual([])
    expect(published.cells[2]).toEqual([5_000_000_003, 10_000_000_000, 15_000_000_003])
  })
})

describe('what readers can work out', () => {
  const published = (cells: (number | null)[][]) => ({ rows: [], columns: [], cells })
  test('is a figure that stands alone in its row', () => {
    expect(
      given(
        recoverable(
          published([
            [null, 12, 15],
            [20, 31, 51],
            [23, 43, 66],
          ]),
        ),
      ),
    ).toEqual([{ row: 0, column: 0, value: 3 }])
  })
  test('is a figure where its row and column add up to nothing else', () => {
    const cells = [
      [null, null, 0],
      [null, null, 51],
      [20, 31, 51],
    ]
    expect(given(recoverable(published(cells)))).toHaveLength(4)
  })
  test('is nothing where a table contradicts itself', () => {
    expect(
      recoverable(
        published([
          [1, 2, 4],
          [1, 2, 3],
          [2, 4, 7],
        ]),
      ),
    ).toHaveProblem('FIGURES.TABLE_DOES_NOT_ADD_UP')
    expect(
      recoverable(
        published([
          [null, 2, 1],
          [1, 2, 3],
          [1, 4, 5],
        ]),
      ),
    ).toHaveProblem('FIGURES.TABLE_DOES_NOT_ADD_UP')
    expect(
      possibleRanges(
        published([
          [null, 9, 3],
          [null, 9, 3],
          [2, 18, 6],
        ]),
      ),
    ).toHaveProblem('FIGURES.TABLE_DOES_NOT_ADD_UP')
  })
  test('of an empty table is nothing', () => {
    expect(given(recoverable(published([])))).toEqual([])
  })
})

describe('rounding', () => {
  test('rounds halves up, and tells a small count from nought', () => {
    expect(roundCounts(aTable([[0, 1, 2, 3, 13, 12, 15]]), 5).cells[0]).toEqual([0, 'low', 'low', 5, 15, 10, 15, 45])
    expect(roundCounts(aTable([[5, 4, 14]]), 10).cells[0]).toEqual([10, 'low', 10, 20])
  })
  test.each([0, 1, 2.5])('to multiples of %s is a mistake', (base) => {
    expect(() => roundCounts(aTable([[1]]), base)).toThrow('FIGURES.BASE_OUT_OF_RANGE')
  })
})

test('suppressed and rounded counts are released with their shorthand', () => {
  const about = {
    name: 'Table_1',
    title: 'Incidents',
    rowHeading: 'Place',
    unit: 'incidents',
    total: 'Total',
    source: 'Reports',
    notes: [],
    frame: { kind: 'snapshot', asAt: '2026-03-31' },
  } as const
  expect(
    releaseCounts(
      suppress(
        aTable([
          [3, 12],
          [20, 31],
        ]),
        suppressionPolicy,
      ).published,
      about as never,
    ).rows,
  ).toEqual([
    ['row 0', { shorthand: 'c' }, { shorthand: 'c' }, 15],
    ['row 1', { shorthand: 'c' }, { shorthand: 'c' }, 51],
    ['Total', 23, 43, 66],
  ])
  expect(releaseCounts(roundCounts(aTable([[1, 12]]), 5), about as never).rows[0]).toEqual([
    'row 0',
    { shorthand: 'low' },
    10,
    15,
  ])
})
