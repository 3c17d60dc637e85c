import { expectedColumns, type Mapping, parseMapping } from '@casework/imports'
import { chunksOf, type Delimiter, openCsv } from '@casework/imports/csv'
import type {} from '@casework/kernel/testing'
import { expect, test } from 'vitest'

function mappingOf(...columns: readonly string[]): Mapping {
  const parsed = parseMapping({
    provider: 'example',
    version: '1',
    ignored: ['Notes'],
    columns: columns.map((column, index) => ({ kind: 'text', column, field: `field${index}` })),
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error))
  return parsed.value
}

const mapping = mappingOf('Ref', 'Name')
const open = (text: string, delimiter: Delimiter = ',') => openCsv(chunksOf(text), { mapping, delimiter })
async function* bytes(...values: readonly number[]): AsyncGenerator<Uint8Array> {
  yield Uint8Array.from(values)
}

test('a file that has the columns of the mapping opens', async () => {
  const opened = await open('Ref,Name,Notes,\nEXAMPLE-1,Zofia,,\n')
  expect(opened.ok && opened.value.columns).toEqual(['Ref', 'Name', 'Notes', ''])
  expect(opened.ok && opened.value.notes).toEqual([])
  expect(expectedColumns(mapping)).toEqual(['Ref', 'Name'])
})

test('a file opens without a mapping, and then nothing is unknown', async () => {
  const opened = await openCsv(chunksOf('a,b\n'), {})
  expect(opened.ok && opened.value).toMatchObject({ columns: ['a', 'b'], notes: [] })
})

test('blanks and a byte-order mark around the first name do not hide it', async () => {
  expect((await open('\uFEFF Ref ,Name\n')).ok).toBe(true)
})

test('blank lines before the header are passed over', async () => {
  expect((await open('\n\r\nRef,Name\n')).ok).toBe(true)
})

test('a column that the mapping does not name is noted and does not stop the file', async () => {
  const opened = await open('Ref,Name,Shoe size\n')
  expect(opened.ok && opened.value.notes).toEqual([{ code: 'IMPORT.UNKNOWN_COLUMN', params: { column: 'Shoe size' } }])
})

test.each([
  ['', 'IMPORT.EMPTY_FILE'],
  ['\n\n', 'IMPORT.EMPTY_FILE'],
  ['Ref,Surname\n', 'IMPORT.MISSING_COLUMN'],
  ['Ref,Name,Ref\n', 'IMPORT.DUPLICATE_COLUMN'],
  ['Ref;Name\n', 'IMPORT.WRONG_DELIMITER'],
  ['Ref\tName\n', 'IMPORT.WRONG_DELIMITER'],
  ['EXAMPLE-1,Zofia Kowalska\n', 'IMPORT.NO_HEADER'],
  ['"Ref,Name\n', 'IMPORT.UNCLOSED_QUOTE'],
  ['"Ref"x,Name\n', 'IMPORT.BROKEN_QUOTE'],
  ['Ref,Na\u0000me\n', 'IMPORT.NOT_TEXT'],
])('the file %j is refused: %s', async (text, code) => {
  expect(await open(text)).toHaveProblem(code)
})

test('a wrong delimiter is told with the right one', async () => {
  const opened = await open('Ref\tName\n')
  expect(!opened.ok && opened.error[0]?.params).toEqual({ found: 'tab', expected: ',' })
  const other = await open('Ref,Name\n', '\t')
  expect(!other.ok && other.error[0]?.params).toEqual({ found: ',', expected: 'tab' })
})

test('a first line that is a row and no header is not repeated back', async () => {
  expect(JSON.stringify(await open('EXAMPLE-1,Zofia Kowalska\n'))).not.toContain('Zofia')
})

test.each([
  [[0xff, 0xfe, 0x52, 0x00], 'IMPORT.SIXTEEN_BIT_TEXT'],
  [[0xfe, 0xff, 0x00, 0x52], 'IMPORT.SIXTEEN_BIT_TEXT'],
  [[0x50, 0x4b, 0x03, 0x04, 0x00], 'IMPORT.NOT_TEXT'],
])('a file that begins %j is refused: %s', async (values, code) => {
  expect(await openCsv(bytes(...values), { mapping })).toHaveProblem(code)
})

test('a header beyond the limit is refused', async () => {
  expect(await openCsv(chunksOf('Reference,Name'), { maximumBytes: 8 })).toHaveProblem('IMPORT.LINE_TOO_LONG')
})

test('other delimiters are read where they are said', async () => {
  for (const delimiter of [';', '\t', '|'] as const)
    expect((await open(`Ref${delimiter}Name\n`, delimiter)).ok).toBe(true)
})

test.each([['Surname\n'], [''], ['R\u0000\n'], ['"R"x\n']])(
  'a source whose file is refused is let go: %j',
  async (text) => {
    let isOpen = true
    async function* source(): AsyncGenerator<Uint8Array> {
      try {
        if (text !== '') for (;;) yield* chunksOf(text)
      } finally {
        isOpen = false
      }
    }
    expect((await openCsv(source(), { mapping })).ok).toBe(false)
    expect(isOpen).toBe(false)
  },
)
