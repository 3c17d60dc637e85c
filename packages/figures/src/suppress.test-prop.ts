import {
  type PublishedCounts,
  possibleRanges,
  recoverable,
  suppress,
  suppressionPolicy,
  withTotals,
} from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aTable, given } from './testing/figures.ts'

const tables = (height: number, width: number, largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: height }), fc.integer({ min: 1, max: width }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(fc.oneof(fc.nat(6), fc.nat(largest)), { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .map(aTable)
const policies = fc.record({
  threshold: fc.integer({ min: 2, max: 12 }),
  zeros: fc.constantFrom('publish' as const, 'suppress' as const),
})

test('nobody can work out any suppressed figure, and small ones are hidden from 1 up to the threshold', () => {
  fc.assert(
    fc.property(tables(7, 7, 60), policies, (table, settings) => {
      const { published, primary } = suppress(table, { ...suppressionPolicy, settings })
      expect(given(recoverable(published))).toEqual([])
      const ranges = new Map(given(possibleRanges(published)).map((range) => [`${range.row} ${range.column}`, range]))
      for (const { row, column } of primary) {
        const range = ranges.get(`${row} ${column}`)
        expect(range?.atLeast).toBeLessThanOrEqual(settings.zeros === 'suppress' ? 0 : 1)
        if (range?.atMost !== null) expect(range?.atMost).toBeGreaterThanOrEqual(settings.threshold)
      }
    }),
    { numRuns: 300 },
  )
})

test('no small count is published, and what is published is true', () => {
  fc.assert(
    fc.property(tables(6, 6, 40), policies, (table, settings) => {
      const { published, secondary } = suppress(table, { ...suppressionPolicy, settings })
      const truth = withTotals(table).cells
      for (const [row, cells] of published.cells.entries())
        for (const [column, value] of cells.entries()) {
          const count = truth[row]?.[column] ?? Number.NaN
          const isSmall = count === 0 ? settings.zeros === 'suppress' : count < settings.threshold
          if (value === null)
            expect(isSmall || secondary.some((place) => place.row === row && place.column === column)).toBe(true)
          else expect([value, isSmall]).toEqual([count, false])
        }
    }),
  )
})

/** Every way to fill in up to four cells of a table that fits its published figures, tried one after another. */
function fillings({ cells }: PublishedCounts, largest: number): number[][][] {
  const found: number[][][] = []
  const [height, width] = [cells.length - 1, (cells[0]?.length ?? 0) - 1]
  const places = Array.from({ length: height * width }, (_, at) => [Math.floor(at / width), at % width] as const)
  const hidden = places.filter(([row, column]) => cells[row]?.[column] === null)
  for (let number = 0; number < (largest + 1) ** hidden.length; number += 1) {
    const inner = cells.slice(0, -1).map((row) => row.slice(0, -1).map(Number))
    for (const [place, [row, column]] of hidden.entries())
      (inner[row] as number[])[column] = Math.floor(number / (largest + 1) ** place) % (largest + 1)
    const filled = withTotals(aTable(inner)).cells
    if (filled.every((row, i) => row.every((value, j) => (cells[i]?.[j] ?? value) === value)))
      found.push(filled.map((row) => [...row]))
  }
  return found
}

test('possible ranges are those that trying every filling finds', () => {
  const patterns = fc.array(fc.boolean(), { minLength: 9, maxLength: 9 })
  const small = fc.tuple(fc.tuple(fc.nat(2), fc.nat(2)), fc.tuple(fc.nat(2), fc.nat(2)))
  fc.assert(
    fc.property(small, patterns, (cells, hide) => {
      const published = {
        rows: [],
        columns: [],
        cells: withTotals(aTable(cells)).cells.map((row, i) => row.map((value, j) => (hide[i * 3 + j] ? null : value))),
      }
      // All totals are 8 or less, so that no filling that matters needs a larger figure.
      const most = 9
      const all = fillings(published, most)
      for (const { row, column, atLeast, atMost } of given(possibleRanges(published))) {
        const values = all.map((filled) => filled[row]?.[column] ?? Number.NaN)
        expect(Math.min(...values)).toBe(atLeast)
        if (atMost !== null && atMost <= most) expect(Math.max(...values)).toBe(atMost)
        else expect(Math.max(...values)).toBeGreaterThanOrEqual(most)
      }
      const certain = given(recoverable(published)).map(({ row, column }) => `${row} ${column}`)
      const ranges = given(possibleRanges(published)).filter(({ atLeast, atMost }) => atLeast === atMost)
      expect(certain).toEqual(ranges.map(({ row, column }) => `${row} ${column}`))
    }),
    { numRuns: 150 },
  )
})
