import { parseTable, tableToCsv } from '@casework/figures'
import fc from 'fast-check'
import { expect, test } from 'vitest'

/** Reads CSV by the grammar of RFC 4180 and nothing more. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy
  for (let match = field.exec(text); match !== null && field.lastIndex <= text.length; match = field.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '')
    if (match[3] === '\r\n') rows.push([])
    if (field.lastIndex === text.length) break
  }
  return rows.filter((row) => row.length > 0)
}

const about = {
  name: 'Table_1',
  title: 'Force',
  source: 'Reports',
  notes: [],
  frame: { kind: 'snapshot', asAt: '2026-03-31' },
}
const columns = [
  { kind: 'text', heading: 'Place' },
  { kind: 'number', heading: 'Rate', unit: 'per 100 escorts', decimals: 2 },
]
const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
const awkward = fc.string({
  unit: fc.constantFrom('=', '-', '+', '@', "'", '"', ',', ';', ' ', '\n', 'a', '1'),
  minLength: 1,
  maxLength: 8,
})

test('every table is read back from its CSV, and no cell of it begins a formula', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.oneof(texts, awkward), fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 5 }),
      (rows) => {
        const table = parseTable({ ...about, columns, rows })
        fc.pre(table.ok)
        if (!table.ok) return
        const [, ...read] = readCsv(tableToCsv(table.value))
        expect(read).toHaveLength(rows.length)
        for (const [index, [text = '', number]] of read.entries()) {
          const [written, value] = table.value.rows[index] as [string, number]
          expect([written, `'${written}`]).toContain(text)
          expect(text).not.toMatch(/^[=+\-@\t\r]/)
          expect(Math.abs(Number(number) - value)).toBeLessThanOrEqual(0.00500001)
        }
      },
    ),
  )
})
