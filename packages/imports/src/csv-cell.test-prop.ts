import { csvRow, restoredCell } from '@casework/imports'
import { chunksOf, readCsv } from '@casework/imports/csv'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const unkind = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '-', "'", '@', '\t', ' ', '1', 'é', '＝') }),
)

test('what is written as CSV is read back as it was, formulas too', async () => {
  await fc.assert(
    fc.asyncProperty(unkind, unkind, async (one, other) => {
      const text = csvRow(['first', 'second', 'third']) + csvRow(['kept', one, other])
      const rows = []
      for await (const row of readCsv(chunksOf(text), {})) rows.push(row)
      const [row] = rows
      expect(rows).toHaveLength(1)
      expect(row?.ok && [...row.value.values()].map((cell) => restoredCell(String(cell)))).toEqual(['kept', one, other])
    }),
  )
})

test('no cell that is written begins a formula, but for plain numbers', () => {
  fc.assert(
    fc.property(unkind, (text) => {
      const cell = csvRow([text]).slice(0, -2).replace(/^"/, '')
      expect(/^[=@\t\r]/.test(cell)).toBe(false)
      if (/^[+-]/.test(cell)) expect(Number.isNaN(Number(cell))).toBe(false)
    }),
  )
})
