import type { Row } from '@casework/imports'
import { type CsvOptions, chunksOf, readCsv, readNdjson } from '@casework/imports/csv'
import { expect, test } from 'vitest'

const shown = (row: Row) => [row.line, row.ok ? [...row.value.values()] : row.error[0]?.code]

async function read(source: string | AsyncIterable<Uint8Array>, options: CsvOptions = {}) {
  const rows: Row[] = []
  for await (const row of readCsv(typeof source === 'string' ? chunksOf(source) : source, options)) rows.push(row)
  return rows
}

const lines = async (source: string | AsyncIterable<Uint8Array>, options?: CsvOptions) =>
  (await read(source, options)).map(shown)

test('line numbers are those of the file, through cells that hold line breaks and past blank lines', async () => {
  expect(await lines('a,b\r\n1,"x\r\ny"\r\n\r\n2,"u\nv\nw"\n3,z')).toEqual([
    [2, ['1', 'x\r\ny']],
    [5, ['2', 'u\nv\nw']],
    [8, ['3', 'z']],
  ])
})

test('lines may end as on an old Macintosh', async () => {
  expect(await lines('a,b\r1,"x\ry"\r2,z')).toEqual([
    [2, ['1', 'x\ry']],
    [4, ['2', 'z']],
  ])
})

test('rows of nothing but delimiters, as spreadsheets add them, are blank lines', async () => {
  expect(await lines('a,b\n1,2\n,\n , \n')).toEqual([[2, ['1', '2']]])
})

test('a row with too few or too many cells is never shifted into the wrong columns', async () => {
  expect(await lines('a,b\n1\n1,2,3\n1,2\n')).toEqual([
    [2, 'IMPORT.WRONG_NUMBER_OF_CELLS'],
    [3, 'IMPORT.WRONG_NUMBER_OF_CELLS'],
    [4, ['1', '2']],
  ])
})

test('a column without a name has no cells', async () => {
  const [row] = await read('a,,b\n1,2,3\n')
  expect(row?.ok && [...row.value]).toEqual([
    ['a', '1'],
    ['b', '3'],
  ])
})

test('in a file that was cut off inside a cell, every row before is kept and the last is told', async () => {
  expect(await lines('a,b\n1,"x"\n2,"cut of')).toEqual([
    [2, ['1', 'x']],
    [3, 'IMPORT.UNCLOSED_QUOTE'],
  ])
})

test('a stray quotation mark costs its line and not the rest of the file', async () => {
  expect(await lines('a,b\n1,"x\n2,y\n3,z\n')).toEqual([
    [2, 'IMPORT.UNCLOSED_QUOTE'],
    [3, ['2', 'y']],
    [4, ['3', 'z']],
  ])
  expect(await lines('a,b\n1,"x"y\n2,z\n')).toEqual([
    [2, 'IMPORT.BROKEN_QUOTE'],
    [3, ['2', 'z']],
  ])
})

test('a quotation mark that is opened and not closed within the limit costs its line', async () => {
  expect(await lines(`a,b\n1,"x\n${'2,y\n'.repeat(20)}`, { maximumBytes: 30 })).toHaveLength(21)
})

test('quotation marks inside a cell are as they are, and twice inside quotation marks', async () => {
  expect(await lines('a,b\n5" pipe,"a ""b"""\n"",""""\n')).toEqual([
    [2, ['5" pipe', 'a "b"']],
    [3, ['', '"']],
  ])
})

async function* longLine(megabytes: number, ending: string): AsyncGenerator<Uint8Array> {
  yield* chunksOf('a,b\n1,2\n3,')
  const chunk = new Uint8Array(1_000_000).fill(0x78)
  for (let count = 0; count < megabytes; count++) yield chunk
  yield* chunksOf(`${ending}5,6\n`)
}

test.each([['\n'], ['\r\n'], ['\r']])(
  'a line of 50 MB is told by its number, and reading goes on after it (%j)',
  async (ending) => {
    expect(await lines(longLine(50, ending))).toEqual([
      [2, ['1', '2']],
      [3, 'IMPORT.LINE_TOO_LONG'],
      [4, ['5', '6']],
    ])
  },
)

test('a file that ends within a line too long is told of once', async () => {
  expect(await lines('a,b\n1,xxxxxxxxxxxxxxxxxxxx', { maximumBytes: 10 })).toEqual([[2, 'IMPORT.LINE_TOO_LONG']])
  expect(await lines('a,b\n1,xxxxxxxxxxxxxxxxxxxx\n2,y\n', { maximumBytes: 10 })).toEqual([
    [2, 'IMPORT.LINE_TOO_LONG'],
    [3, ['2', 'y']],
  ])
})

test('a quoted cell that is too long on one line is passed over', async () => {
  expect(await lines('a,b\n1,"xxxxxxxxxxxxxxxxxxxx"\n2,y\n', { maximumBytes: 10 })).toEqual([
    [2, 'IMPORT.UNCLOSED_QUOTE'],
    [3, ['2', 'y']],
  ])
})

async function* bytes(...parts: readonly (string | readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) {
    if (typeof part === 'string') yield* chunksOf(part)
    else yield Uint8Array.from(part)
  }
}

test('Windows-1252 is read where a row is not UTF-8, and each row says what it was', async () => {
  const rows = await read(bytes('a,b\n1,Zo', [0xeb], ' ', [0x93, 0x80, 0x81, 0x94], '\n2,Zoë\n'))
  expect(rows.map((row) => [row.encoding, row.ok && row.value.get('b')])).toEqual([
    ['windows-1252', 'Zoë “€\u0081”'],
    ['utf-8', 'Zoë'],
  ])
})

test('a byte-order mark is no part of the first name, however the bytes arrive', async () => {
  const rows = await read(bytes([0xef], [0xbb], [0xbf], 'a,b\n1,2\n'))
  expect(rows.map((row) => row.ok && row.value.get('a'))).toEqual(['1'])
})

test('a file that cannot be opened gives one row that says why', async () => {
  expect(await lines('')).toEqual([[1, 'IMPORT.EMPTY_FILE']])
})

test('a column called __proto__ is read like any other', async () => {
  const [row] = await read('__proto__,constructor\nx,y\n')
  expect(row?.ok && [...row.value]).toEqual([
    ['__proto__', 'x'],
    ['constructor', 'y'],
  ])
})

test('a reader who stops early lets the source go', async () => {
  let isOpen = true
  async function* source(): AsyncGenerator<Uint8Array> {
    try {
      for (;;) yield* chunksOf('a\n1\n2\n')
    } finally {
      isOpen = false
    }
  }
  for await (const row of readCsv(source(), {})) if (row.line > 10) break
  expect(isOpen).toBe(false)
})

async function ndjson(source: string | AsyncIterable<Uint8Array>, maximumBytes = 1_000) {
  const rows = []
  const limits = { maximumBytes, maximumDepth: 32, maximumKeys: 100 }
  for await (const row of readNdjson(typeof source === 'string' ? chunksOf(source) : source, limits))
    rows.push(shown(row))
  return rows
}

test('newline-delimited JSON is read line by line, quotation marks and all', async () => {
  expect(await ndjson('{"a":"x\\"y"}\r\n\n{"a":"5\\""}\n')).toEqual([
    [1, ['x"y']],
    [3, ['5"']],
  ])
})

test('a line of JSON that is cut off, too long or no object costs itself alone', async () => {
  expect(await ndjson(`{"a":1}\n{"a":"${'x'.repeat(2_000)}"}\n[]\n{"a":2}\n{"a":`)).toEqual([
    [1, ['1']],
    [2, 'IMPORT.LINE_TOO_LONG'],
    [3, 'IMPORT.NOT_AN_OBJECT'],
    [4, ['2']],
    [5, 'JSON.NOT_JSON'],
  ])
})

test('JSON may be in Windows-1252 too, and a file that is no text is refused', async () => {
  expect(await ndjson(bytes('{"a":"Zo', [0xeb], '"}\n'))).toEqual([[1, ['Zoë']]])
  expect(await ndjson('')).toEqual([[1, 'IMPORT.EMPTY_FILE']])
  expect((await ndjson(bytes([0x7b, 0x7d, 0x0a, 0])))[0]?.[1]).toBe('IMPORT.NOT_TEXT')
})

test('the usual limits hold where none are given', async () => {
  const rows = []
  for await (const row of readNdjson(chunksOf(`{"a":"${'x'.repeat(1_100_000)}"}\n{"a":1}\n`))) rows.push(shown(row))
  expect(rows).toEqual([
    [1, 'IMPORT.LINE_TOO_LONG'],
    [2, ['1']],
  ])
})
