import {
  importProblems,
  leaveOutWrong,
  type MappedRow,
  type Mapping,
  mapRow,
  notesHeader,
  notesLine,
  notesOnRow,
  parseMapping,
  type Row,
} from '@casework/imports'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const parsed = parseMapping({
  provider: 'example',
  version: '1',
  notRecorded: ['n/a'],
  columns: [
    { kind: 'text', column: 'Ref', field: 'reference', required: true },
    { kind: 'text', column: 'Tel', field: 'contact.telephone', whenWrong: 'leaveOut' },
    { kind: 'integer', column: 'Visits', field: 'visits' },
    { kind: 'constant', field: 'source', value: 'example' },
  ],
})
if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
const mapping: Mapping = frozen(parsed.value)

const mapped = (cells: Readonly<Record<string, string>>) => {
  const row: Row = { line: 4, encoding: 'utf-8', ok: true, value: new Map(Object.entries(cells)) }
  return mapRow(mapping, row)
}
const aMappedRow = (): MappedRow => {
  const row = mapped({ Ref: 'EXAMPLE-1', Tel: 'secret', Visits: '3' })
  if (!row.ok) throw new Error(row.error[0]?.code)
  return frozen(row.value)
}
const leftOut = [{ code: 'IMPORT.MANGLED_NUMBER', path: ['contact', 'telephone'], params: { line: 4, column: 'Tel' } }]
const notATelephone = { code: 'INPUT.NOT_IN_FORMAT', path: ['contact', 'telephone'], params: {} }
const notATelephoneThere = { ...notATelephone, params: { line: 4, column: 'Tel' } }

test('a value that cannot be read is left out and listed where its column says so, and the row stays', () => {
  const row = mapped({ Ref: 'EXAMPLE-1', Tel: '7.7009E+09', Visits: '3' })
  expect(row).toMatchObject({
    ok: true,
    value: { fields: { reference: 'EXAMPLE-1', visits: 3, source: 'example' }, notRecorded: [], leftOut },
  })
  expect(row.ok && Object.keys(row.value.fields)).not.toContain('contact.telephone')
})

test('a value that is not recorded is not listed as left out', () => {
  expect(mapped({ Ref: 'EXAMPLE-1', Tel: 'n/a', Visits: '3' })).toMatchObject({
    value: { notRecorded: ['contact.telephone'], leftOut: [] },
  })
})

test('a row that is wrong elsewhere is still rejected, for that alone', () => {
  expect(mapped({ Ref: 'EXAMPLE-1', Tel: '7.7009E+09', Visits: 'three' })).toEqual({
    ok: false,
    error: [{ code: 'IMPORT.NOT_AN_INTEGER', path: ['visits'], params: { line: 4, column: 'Visits' } }],
  })
})

test('a value that a later check finds wrong is left out in the same way, also for a part of it', () => {
  const { 'contact.telephone': _, ...fields } = aMappedRow().fields
  expect(leaveOutWrong(mapping, aMappedRow(), [notATelephone])).toEqual({
    ok: true,
    value: { ...aMappedRow(), fields, leftOut: [notATelephoneThere] },
  })
  const part = { ...notATelephone, path: ['contact', 'telephone', 0] }
  expect(leaveOutWrong(mapping, aMappedRow(), [part])).toMatchObject({ ok: true, value: { fields } })
})

test('no problem leaves nothing out', () => {
  expect(leaveOutWrong(mapping, aMappedRow(), [])).toEqual({ ok: true, value: aMappedRow() })
})

test('a later check keeps the row out for a column that may not be left out, for a constant, and for what no column fills', () => {
  const at = (...path: string[]) => ({ code: 'EXAMPLE.WRONG', path, params: {} })
  expect(leaveOutWrong(mapping, aMappedRow(), [notATelephone, at('visits'), at('source'), at('contact')])).toEqual({
    ok: false,
    error: [
      { code: 'EXAMPLE.WRONG', path: ['visits'], params: { line: 4, column: 'Visits' } },
      { code: 'EXAMPLE.WRONG', path: ['source'], params: { line: 4, column: '' } },
      { code: 'EXAMPLE.WRONG', path: ['contact'], params: { line: 4 } },
    ],
  })
  expect(leaveOutWrong(mapping, aMappedRow(), [{ code: 'EXAMPLE.WRONG', params: {} }])).toHaveProblem('EXAMPLE.WRONG')
})

test('what was left out is told by line, column, code and words, and never by its value', () => {
  const notes = notesOnRow(4, leftOut, mapping, importProblems, 'en')
  expect(notes).toEqual([
    { line: 4, column: 'Tel', code: 'IMPORT.MANGLED_NUMBER', words: expect.stringContaining('Column Tel') },
  ])
  const elsewhere = [
    { code: 'EXAMPLE.WRONG', path: ['contact'], params: {} },
    { ...notATelephone, path: ['source'] },
  ]
  expect(notesOnRow(4, elsewhere, mapping, importProblems, 'en').map(({ column }) => column)).toEqual(['', ''])
  expect(JSON.stringify(leaveOutWrong(mapping, aMappedRow(), [notATelephone]))).not.toContain('secret')
})

test('the file of notes opens safely in a spreadsheet', () => {
  const line = notesLine({ line: 3, column: '=1+1', code: 'IMPORT.REQUIRED', words: 'x' })
  expect(notesHeader + line).toBe("line,column,code,words\r\n3,'=1+1,IMPORT.REQUIRED,x\r\n")
})
