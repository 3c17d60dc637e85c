import { type DateFormat, mapRow, parseMapping, type Row } from '@casework/imports'
import { expect, test } from 'vitest'

function read(text: string, ...formats: readonly DateFormat[]): unknown {
  const mapping = parseMapping({
    provider: 'example',
    version: '1',
    columns: [{ kind: 'civilDate', column: 'D', field: 'd', formats }],
  })
  if (!mapping.ok) throw new Error(JSON.stringify(mapping.error))
  const row: Row = { line: 2, encoding: 'utf-8', ok: true, value: new Map([['D', text]]) }
  const result = mapRow(mapping.value, row)
  return result.ok ? result.value.fields['d'] : result.error[0]?.code
}

test.each<readonly [string, DateFormat, string]>([
  ['2026-02-03', 'YYYY-MM-DD', '2026-02-03'],
  ['2026-02-03T00:00:00.000', 'YYYY-MM-DD', '2026-02-03'],
  ['2026-02-03 00:00', 'YYYY-MM-DD', '2026-02-03'],
  ['03/02/2026', 'DD/MM/YYYY', '2026-02-03'],
  ['3/2/2026', 'DD/MM/YYYY', '2026-02-03'],
  ['3/2/2026 00:00', 'DD/MM/YYYY', '2026-02-03'],
  ['3-2-2026', 'DD-MM-YYYY', '2026-02-03'],
  ['3.2.2026', 'DD.MM.YYYY', '2026-02-03'],
  ['3 Feb 2026', 'D MMM YYYY', '2026-02-03'],
  ['3-FEBRUARY-2026', 'D MMM YYYY', '2026-02-03'],
  ['20260203', 'YYYYMMDD', '2026-02-03'],
  ['02/03/2026', 'MM/DD/YYYY', '2026-02-03'],
  ['46056', 'Excel serial', '2026-02-03'],
  ['46056.0', 'Excel serial', '2026-02-03'],
])('%j written as %s is %s', (text, format, date) => {
  expect(read(text, format)).toBe(date)
})

test.each<readonly [string, DateFormat]>([
  ['31/02/1990', 'DD/MM/YYYY'],
  ['29/02/2023', 'DD/MM/YYYY'],
  ['2026-02-31', 'YYYY-MM-DD'],
  ['2026-02-03T10:00:00', 'YYYY-MM-DD'],
  ['3 Fec 2026', 'D MMM YYYY'],
  ['tomorrow', 'DD/MM/YYYY'],
  ['60', 'Excel serial'],
  ['0', 'Excel serial'],
  ['2958466', 'Excel serial'],
  ['46056.5', 'Excel serial'],
])('%j is no date when written as %s', (text, format) => {
  expect(read(text, format)).toBe('IMPORT.NOT_A_DATE')
})

test.each([
  ['1', '1900-01-01'],
  ['59', '1900-02-28'],
  ['61', '1900-03-01'],
  ['366', '1900-12-31'],
  ['36585', '2000-02-29'],
  ['36586', '2000-03-01'],
  ['73050', '2099-12-31'],
  ['73109', '2100-02-28'],
  ['73110', '2100-03-01'],
  ['2958465', '9999-12-31'],
])('day %s of a spreadsheet is %s', (serial, date) => {
  expect(read(serial, 'Excel serial')).toBe(date)
})

test('a day number where a date was agreed is called what it is', () => {
  expect(read('46056', 'DD/MM/YYYY')).toBe('IMPORT.DAY_NUMBER')
})

test('a year of two digits is refused, never guessed', () => {
  expect(read('03/02/26', 'DD/MM/YYYY')).toBe('IMPORT.TWO_DIGIT_YEAR')
})

test('a date with the month first is called what it is, where the day first was agreed', () => {
  expect(read('02/25/2026', 'DD/MM/YYYY')).toBe('IMPORT.MONTH_FIRST_DATE')
})

test('a date that two agreed formats read as two days is refused; where both agree it is read', () => {
  expect(read('02/03/2026', 'DD/MM/YYYY', 'MM/DD/YYYY')).toBe('IMPORT.AMBIGUOUS_DATE')
  expect(read('03/03/2026', 'DD/MM/YYYY', 'MM/DD/YYYY')).toBe('2026-03-03')
  expect(read('25/02/2026', 'DD/MM/YYYY', 'MM/DD/YYYY')).toBe('2026-02-25')
})
