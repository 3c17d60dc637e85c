import {
  createReferenceRegister,
  importProblems,
  type MappedRow,
  rejectsHeader,
  rejectsLine,
  rejectsRow,
  tallyUnknownCodes,
} from '@casework/imports'
import { kernelProblems } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const problem = {
  code: 'IMPORT.NOT_A_DATE',
  path: ['person', 'dateOfBirth'],
  params: { line: 14, column: 'DOB', expected: 'DD/MM/YYYY' },
}

test('a rejected row is told by line, field, code and plain words', () => {
  expect(rejectsRow(14, [problem], importProblems, 'en')).toEqual([
    {
      line: 14,
      field: 'person.dateOfBirth',
      code: 'IMPORT.NOT_A_DATE',
      words: 'Column DOB must be a real date, as DD/MM/YYYY',
    },
  ])
})

test('a problem of the whole row has no field', () => {
  const [rejected] = rejectsRow(
    2,
    [{ code: 'JSON.NOT_JSON', params: {} }],
    { ...importProblems, ...kernelProblems },
    'cy',
  )
  expect(rejected).toEqual({ line: 2, field: '', code: 'JSON.NOT_JSON', words: 'Nid JSON yw’r data' })
})

test('the file of rejected rows opens safely in a spreadsheet', () => {
  const line = rejectsLine({ line: 3, field: 'a', code: 'IMPORT.REQUIRED', words: '=HYPERLINK("x")' })
  expect(rejectsHeader + line).toBe('line,field,code,words\r\n3,a,IMPORT.REQUIRED,"\'=HYPERLINK(""x"")"\r\n')
})

test('every problem has words in both languages', () => {
  for (const { en, cy } of Object.values(importProblems)) expect([en, cy].every((words) => words !== '')).toBe(true)
})

const row = (line: number, ...codes: readonly string[]): MappedRow => ({
  line,
  encoding: 'utf-8',
  fields: {},
  notRecorded: [],
  leftOut: [],
  unknownCodes: codes.map((code) => ({ column: 'Sex', field: 'sex', code })),
})

test('unknown codes are counted, with the line that had each first', () => {
  const tally = [row(2, 'X'), row(3), row(5, 'Y', 'X')].reduce(tallyUnknownCodes, frozen([]))
  expect(tally).toEqual([
    { column: 'Sex', field: 'sex', code: 'X', count: 2, firstLine: 2 },
    { column: 'Sex', field: 'sex', code: 'Y', count: 1, firstLine: 5 },
  ])
})

test('the second row of a reference is refused and named by the first', () => {
  const register = createReferenceRegister()
  expect(register.admit('EXAMPLE-1', 2)).toEqual({ ok: true, value: 'EXAMPLE-1' })
  expect(register.admit('EXAMPLE-1', 9)).toHaveProblem('IMPORT.DUPLICATE_REFERENCE')
  expect(register.admit('EXAMPLE-2', 9).ok).toBe(true)
})

test('a row that is tried again is not its own duplicate', () => {
  const register = createReferenceRegister()
  register.admit('EXAMPLE-1', 2)
  expect(register.admit('EXAMPLE-1', 2).ok).toBe(true)
})
