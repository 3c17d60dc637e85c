import { mapRow, parseMapping, type Row } from '@casework/imports'
import { map } from '@casework/kernel'
import { arbitraryCivilDate } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const parsed = parseMapping({
  provider: 'example',
  version: '1',
  columns: [
    { kind: 'civilDate', column: 'British', field: 'british', formats: ['DD/MM/YYYY'] },
    { kind: 'civilDate', column: 'Serial', field: 'serial', formats: ['Excel serial'] },
  ],
})

test('every day, written the British way and as a spreadsheet counts it, is read as the same day', () => {
  fc.assert(
    fc.property(arbitraryCivilDate('1900-03-01', '9999-12-31'), (date) => {
      const [year, month, day] = date.split('-')
      const serial = (Date.parse(date) - Date.parse('1899-12-30')) / 86_400_000
      const value = new Map([
        ['British', `${day}/${month}/${year}`],
        ['Serial', String(serial)],
      ])
      const row: Row = { line: 2, encoding: 'utf-8', ok: true, value }
      const result = map(parsed, (mapping) => mapRow(mapping, row))
      expect(result.ok && result.value.ok && result.value.value.fields).toEqual({ british: date, serial: date })
    }),
  )
})
