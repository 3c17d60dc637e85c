import { type Cell, type Mapping, mapRow, parseMapping, type Row } from '@casework/imports'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

function mappingOf(columns: readonly object[], notRecorded: readonly string[] = []): Mapping {
  const parsed = parseMapping({ provider: 'example', version: '1', columns, notRecorded })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return frozen(parsed.value)
}

const rowOf = (cells: Readonly<Record<string, Cell>>, line = 5): Row => ({
  line,
  encoding: 'utf-8',
  ok: true,
  value: new Map(Object.entries(cells)),
})

/** Maps one cell of a column of the kind given. */
function mapped(column: object, cell: Cell) {
  return mapRow(mappingOf([{ column: 'C', field: 'f', ...column }]), rowOf({ C: cell }))
}

function readAs(column: object, cell: Cell) {
  const result = mapped(column, cell)
  return result.ok ? result.value.fields['f'] : result.error[0]?.code
}

test('text is kept as it was written, in any script, without blanks around it', () => {
  expect(readAs({ kind: 'text' }, ' Ngọc Ánh ')).toBe('Ngọc Ánh')
  expect(readAs({ kind: 'text' }, 'محمد')).toBe('محمد')
  expect(readAs({ kind: 'text' }, '=HYPERLINK("x")')).toBe('=HYPERLINK("x")')
})

test.each([
  ['\u202eevil', 'TEXT.DIRECTION_CONTROL'],
  ['a\u0007b', 'TEXT.CONTROL_CHARACTER'],
  ['x'.repeat(11), 'TEXT.TOO_LONG'],
  ['#REF!', 'IMPORT.SPREADSHEET_ERROR'],
  ['#N/A', 'IMPORT.SPREADSHEET_ERROR'],
  ['#######', 'IMPORT.SPREADSHEET_ERROR'],
  ['1.23457E+11', 'IMPORT.MANGLED_NUMBER'],
])('text such as %j is refused: %s', (text, code) => {
  expect(mapped({ kind: 'text', maximum: 10 }, text)).toHaveProblem(code)
})

test.each([
  ['12', 12],
  ['-3', -3],
  ['12.0', 12],
  ['12.5', 'IMPORT.NOT_AN_INTEGER'],
  ['1,200', 'IMPORT.NOT_AN_INTEGER'],
  ['twelve', 'IMPORT.NOT_AN_INTEGER'],
  ['101', 'IMPORT.OUT_OF_RANGE'],
  ['-11', 'IMPORT.OUT_OF_RANGE'],
])('the whole number %j reads as %s', (text, value) => {
  expect(readAs({ kind: 'integer', minimum: -10, maximum: 100 }, text)).toBe(value)
})

test('a whole number needs no bounds, but is never one that a computer cannot hold', () => {
  expect(readAs({ kind: 'integer' }, '900719925474099')).toBe(900_719_925_474_099)
  expect(readAs({ kind: 'integer' }, '9007199254740993')).toBe('IMPORT.OUT_OF_RANGE')
})

test.each([
  ['Y', true],
  [' yes ', true],
  ['n', false],
  ['maybe', 'IMPORT.NOT_YES_OR_NO'],
])('the word %j reads as %s', (text, value) => {
  expect(readAs({ kind: 'boolean', yes: ['Y', 'Yes'], no: ['N'] }, text)).toBe(value)
})

test('a code becomes ours, whatever its case', () => {
  expect(readAs({ kind: 'code', codes: { M: 'male' } }, 'M')).toBe('male')
  expect(readAs({ kind: 'code', codes: { M: 'male' } }, ' m ')).toBe('male')
})

test('a code that the mapping does not know is kept and listed, and cannot be taken for one of ours', () => {
  const result = mapped({ kind: 'code', codes: { M: 'male' } }, 'X9')
  expect(result.ok && result.value.fields).toEqual({ f: { unknownCode: 'X9' } })
  expect(result.ok && result.value.unknownCodes).toEqual([{ column: 'C', field: 'f', code: 'X9' }])
})

test('a mapping may refuse codes that it does not know; what is too long to be a code is refused always', () => {
  expect(mapped({ kind: 'code', codes: { M: 'male' }, unknown: 'refuse' }, 'X9')).toHaveProblem('IMPORT.UNKNOWN_CODE')
  expect(mapped({ kind: 'code', codes: { M: 'male' } }, 'x'.repeat(65))).toHaveProblem('IMPORT.NOT_A_CODE')
  expect(readAs({ kind: 'code', codes: { M: 'male' } }, '__proto__')).toEqual({ unknownCode: '__proto__' })
})

test('a list is split, blanks are left out, codes become ours', () => {
  expect(readAs({ kind: 'list', separator: ';' }, 'en; cy;;')).toEqual(['en', 'cy'])
  expect(readAs({ kind: 'list', separator: ';' }, ['en', 'cy'])).toEqual(['en', 'cy'])
  const coded = mapped({ kind: 'list', separator: ',', codes: { E: 'en' } }, 'E,Z')
  expect(coded.ok && coded.value.fields['f']).toEqual(['en', { unknownCode: 'Z' }])
  expect(coded.ok && coded.value.unknownCodes).toEqual([{ column: 'C', field: 'f', code: 'Z' }])
})

test('a list has a bound, its items are clean, and only a list may be one', () => {
  expect(mapped({ kind: 'list', separator: ';', maximumItems: 2 }, 'a;b;c')).toHaveProblem('IMPORT.TOO_MANY_ITEMS')
  expect(mapped({ kind: 'list', separator: ';' }, 'a;\u202eb')).toHaveProblem('TEXT.DIRECTION_CONTROL')
  expect(mapped({ kind: 'list', separator: ';', codes: {}, unknown: 'refuse' }, 'a')).toHaveProblem(
    'IMPORT.UNKNOWN_CODE',
  )
  expect(mapped({ kind: 'text' }, ['a'])).toHaveProblem('IMPORT.LIST_NOT_EXPECTED')
})

test('a constant is the same in every row', () => {
  const result = mapRow(mappingOf([{ kind: 'constant', field: 'source', value: 'example' }]), rowOf({}))
  expect(result.ok && result.value.fields).toEqual({ source: 'example' })
})

test('a partial date is kept as text for the calendar to read', () => {
  expect(readAs({ kind: 'partialDate' }, 'June 1987')).toBe('June 1987')
})

test.each([[''], ['  '], ['N/A'], ['unknown '], [[]]])(
  '%j is not recorded, which is neither empty text nor no',
  (cell) => {
    const mapping = mappingOf([{ kind: 'text', column: 'C', field: 'f' }], ['n/a', 'Unknown'])
    const result = mapRow(mapping, rowOf({ C: cell }))
    expect(result.ok && result.value.fields).toEqual({})
    expect(result.ok && result.value.notRecorded).toEqual(['f'])
  },
)

test('a column that a row does not have is not recorded either', () => {
  const result = mapRow(mappingOf([{ kind: 'text', column: 'C', field: 'f' }]), rowOf({}))
  expect(result.ok && result.value.notRecorded).toEqual(['f'])
})

test('what is required and not recorded is a problem', () => {
  expect(
    mapRow(mappingOf([{ kind: 'text', column: 'C', field: 'f', required: true }]), rowOf({ C: ' ' })),
  ).toHaveProblem('IMPORT.REQUIRED')
})

test('all problems of a row come back, by line, column and field, and never with a value', () => {
  const mapping = mappingOf([
    { kind: 'integer', column: 'Visits', field: 'visits' },
    { kind: 'text', column: 'Ref', field: 'a.reference', required: true },
    { kind: 'constant', field: 'source', value: 'x' },
  ])
  const result = mapRow(mapping, rowOf({ Visits: 'secret', Ref: '' }, 9))
  expect(result).toEqual({
    ok: false,
    error: [
      { code: 'IMPORT.NOT_AN_INTEGER', path: ['visits'], params: { line: 9, column: 'Visits' } },
      { code: 'IMPORT.REQUIRED', path: ['a', 'reference'], params: { line: 9, column: 'Ref' } },
    ],
  })
  expect(JSON.stringify(result)).not.toContain('secret')
})

test('a row that could not be read passes through with its line', () => {
  const row: Row = { line: 7, encoding: 'utf-8', ok: false, error: [{ code: 'IMPORT.UNCLOSED_QUOTE', params: {} }] }
  expect(mapRow(mappingOf([{ kind: 'text', column: 'C', field: 'f' }]), row)).toEqual({
    ok: false,
    error: [{ code: 'IMPORT.UNCLOSED_QUOTE', params: { line: 7 } }],
  })
})

test('a row says whether it was read as Windows-1252', () => {
  const row: Row = { ...rowOf({ C: 'x' }), encoding: 'windows-1252' }
  const result = mapRow(mappingOf([{ kind: 'text', column: 'C', field: 'f' }]), row)
  expect(result.ok && result.value.encoding).toBe('windows-1252')
})

test('a column called __proto__ is a column like any other', () => {
  const row: Row = { ...rowOf({}), ok: true, value: new Map([['__proto__', 'x']]) }
  const result = mapRow(mappingOf([{ kind: 'text', column: '__proto__', field: 'f' }]), row)
  expect(result.ok && result.value.fields).toEqual({ f: 'x' })
})
