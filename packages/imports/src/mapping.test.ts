import { expectedColumns, knownColumns, parseMapping } from '@casework/imports'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const text = { kind: 'text', column: 'Ref', field: 'reference' }
const mapping = (...columns: readonly object[]) => frozen({ provider: 'example', version: '1', columns })

test('a mapping says whose file it is for and what becomes of each column', () => {
  expect(parseMapping(mapping(text))).toEqual({
    ok: true,
    value: {
      provider: 'example',
      version: '1',
      notRecorded: [],
      ignored: [],
      columns: [{ ...text, required: false, mayBeAbsent: false, whenWrong: 'rejectRow', maximum: 1_000 }],
    },
  })
})

test('every kind of column can be mapped', () => {
  const at = (name: string) => ({ column: name, field: name })
  const parsed = parseMapping(
    mapping(
      { kind: 'text', ...at('a') },
      { kind: 'integer', ...at('b'), minimum: 0 },
      { kind: 'civilDate', ...at('c'), formats: ['DD/MM/YYYY', 'Excel serial'] },
      { kind: 'partialDate', ...at('d') },
      { kind: 'boolean', ...at('e'), yes: ['Y'], no: ['N'] },
      { kind: 'code', ...at('f'), codes: { M: 'male' } },
      { kind: 'list', ...at('g'), separator: ';' },
      { kind: 'constant', field: 'h', value: 'example' },
    ),
  )
  expect(parsed.ok).toBe(true)
})

test('a field is mapped once, and neither within another nor around it', () => {
  expect(parseMapping(mapping(text, { ...text, column: 'Reference' }))).toHaveProblem('IMPORT.FIELD_MAPPED_TWICE')
  expect(parseMapping(mapping(text, { ...text, field: 'reference.local' }))).toHaveProblem('IMPORT.FIELD_MAPPED_TWICE')
  expect(parseMapping(mapping({ ...text, field: 'a.b' }, { ...text, field: 'a' }))).toHaveProblem(
    'IMPORT.FIELD_MAPPED_TWICE',
  )
  expect(parseMapping(mapping({ ...text, field: 'a.b' }, { ...text, field: 'a.c' })).ok).toBe(true)
})

test('no field reaches for prototypes', () => {
  expect(parseMapping(mapping({ ...text, field: 'constructor' }))).toHaveProblem('IMPORT.FORBIDDEN_FIELD')
  expect(parseMapping(mapping({ ...text, field: 'a.prototype' }))).toHaveProblem('IMPORT.FORBIDDEN_FIELD')
  expect(parseMapping(mapping({ ...text, field: '__proto__' }))).toHaveProblem('INPUT.NOT_IN_FORMAT')
})

test('a word does not mean both yes and no', () => {
  const both = { kind: 'boolean', column: 'Seen', field: 'seen', yes: ['Y', 'x'], no: ['N', ' X '] }
  expect(parseMapping(mapping(both))).toEqual({
    ok: false,
    error: [{ code: 'IMPORT.WORD_MEANS_TWO_THINGS', path: ['columns', 0, 'no'], params: {} }],
  })
})

test('what is required cannot be left out of a row', () => {
  expect(parseMapping(mapping({ ...text, required: true, whenWrong: 'leaveOut' }))).toEqual({
    ok: false,
    error: [{ code: 'IMPORT.REQUIRED_LEFT_OUT', path: ['columns', 0, 'whenWrong'], params: {} }],
  })
  expect(parseMapping(mapping({ ...text, whenWrong: 'leaveOut' })).ok).toBe(true)
})

test('a key that no mapping has is not passed over in silence', () => {
  expect(parseMapping(mapping({ ...text, requierd: true }))).toHaveProblem('INPUT.KEY_NOT_RECOGNISED')
})

test('a file must have the columns that are mapped, but for those that may be absent', () => {
  const parsed = parseMapping({
    ...mapping(
      text,
      { ...text, column: 'Alias', field: 'alias', mayBeAbsent: true },
      { kind: 'constant', field: 'source', value: 'x' },
    ),
    ignored: ['Notes'],
  })
  expect(parsed.ok && expectedColumns(parsed.value)).toEqual(['Ref'])
  expect(parsed.ok && knownColumns(parsed.value)).toEqual(['Ref', 'Alias', 'Notes'])
})
