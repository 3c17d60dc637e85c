import { arbitraryCivilDate } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { caseloadColumns } from './caseload-columns.ts'
import { generateCaseload } from './generate-caseload.ts'

const asAt = arbitraryCivilDate('1995-01-01', '2060-12-31')
const seed = fc.oneof(fc.string(), fc.integer())
const small = fc.integer({ min: 0, max: 40 })

test('a caseload begins with the rows of every smaller one', () => {
  fc.assert(
    fc.property(seed, asAt, small, small, (seed, asAt, people, more) => {
      const rows = [...generateCaseload({ people, seed, asAt })]
      const larger = [...generateCaseload({ people: people + more, seed, asAt })]
      expect(larger.slice(0, rows.length)).toEqual(rows)
    }),
    { numRuns: 30 },
  )
})

test('every cell of every row is text, whatever the seed and the day', () => {
  fc.assert(
    fc.property(seed, asAt, (seed, asAt) => {
      for (const row of generateCaseload({ people: 20, seed, asAt }))
        for (const column of caseloadColumns) expect(row[column]).toBeTypeOf('string')
    }),
    { numRuns: 30 },
  )
})

test('no barrier was opened after the day of the file', () => {
  fc.assert(
    fc.property(seed, asAt, (seed, asAt) => {
      for (const { Barriers } of generateCaseload({ people: 20, seed, asAt }))
        for (const day of Barriers.match(/\d{4}-\d\d-\d\d/g) ?? []) expect(day <= asAt).toBe(true)
    }),
    { numRuns: 30 },
  )
})
