import { mapRow, parseMapping, type Row } from '@casework/imports'
import { map } from '@casework/kernel'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const columns = [
  { kind: 'text', column: 'Text', field: 'text', maximum: 4 },
  { kind: 'integer', column: 'Count', field: 'count', minimum: 0, maximum: 9 },
  { kind: 'civilDate', column: 'Day', field: 'day', formats: ['YYYY-MM-DD'] },
  { kind: 'boolean', column: 'Seen', field: 'seen', yes: ['y'], no: ['n'] },
].map((column) => ({ ...column, whenWrong: 'leaveOut' }))
const mapping = parseMapping({ provider: 'example', version: '1', columns })
const cell = fc.constantFrom('', 'y', 'n', '7', '70', '2026-11-22', '2026-02-31', 'words', '#REF!')

test('where every column may be left out no row is rejected, and each field is kept, not recorded or left out, and only one of these', () => {
  fc.assert(
    fc.property(fc.tuple(cell, cell, cell, cell), ([text, count, day, seen]) => {
      const value = new Map(Object.entries({ Text: text, Count: count, Day: day, Seen: seen }))
      const row: Row = { line: 2, encoding: 'utf-8', ok: true, value }
      const mapped = map(mapping, (each) => mapRow(each, row))
      if (!mapped.ok || !mapped.value.ok) throw new Error('rejected')
      const { fields, notRecorded, leftOut } = mapped.value.value
      const places = [...Object.keys(fields), ...notRecorded, ...leftOut.map(({ path }) => path?.join('.'))]
      expect(places.sort()).toEqual(['count', 'day', 'seen', 'text'])
    }),
  )
})
