import { rollUp, tally } from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const value = fc.constantFrom('a', 'b', '__proto__', 1, 2, true, null)
const records = fc.array(fc.record({ one: value, other: value, weight: fc.nat(9) }), { maxLength: 60 })
type Item = { one: string | number | boolean | null; other: string | number | boolean | null; weight: number }
const dimensions = { one: ({ one }: Item) => one, other: ({ other }: Item) => other }
const measures = { weight: ({ weight }: Item) => weight }

test('nothing is lost, in whatever order records come', () => {
  fc.assert(
    fc.property(records, (items) => {
      const cells = tally(items, dimensions, measures)
      expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(items.length)
      expect(cells.reduce((sum, { sums }) => sum + sums.weight, 0)).toBe(
        items.reduce((sum, { weight }) => sum + weight, 0),
      )
      expect(tally(items.toReversed(), dimensions, measures)).toEqual(cells)
    }),
  )
})

test('every cell is what filtering would have counted', () => {
  fc.assert(
    fc.property(records, (items) => {
      for (const { at, count } of tally(items, dimensions))
        expect(items.filter(({ one, other }) => one === at.one && other === at.other)).toHaveLength(count)
    }),
  )
})

test('rolling up a tally is the tally by fewer dimensions', () => {
  fc.assert(
    fc.property(records, (items) => {
      expect(rollUp(tally(items, dimensions, measures), ['other'])).toEqual(
        tally(items, { other: dimensions.other }, measures),
      )
    }),
  )
})
