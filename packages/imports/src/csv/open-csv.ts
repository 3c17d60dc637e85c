import { type Problem, problem, type Result, succeeded } from '@casework/kernel'
import type { FileNoteCode, FileProblemCode, ReadProblemCode } from '../import-problems.ts'
import { expectedColumns, knownColumns, type Mapping } from '../mapping.ts'
import type { Cells, Row } from '../row.ts'
import { createTextDecoder, type DecodedText } from './internal/decode-text.ts'
import { inspectStart } from './internal/inspect-start.ts'
import { parseCells } from './internal/parse-cells.ts'
import { type Header, readHeader } from './internal/read-header.ts'
import { type RawRecord, splitRecords } from './internal/split-records.ts'

/**
 * What can stand between two cells.
 * @public
 */
export type Delimiter = ',' | ';' | '\t' | '|'

/**
 * How a file is read.
 * @public
 */
export type CsvOptions = {
  /** The mapping that the rows are for: its columns must be there, others are noted. */
  readonly mapping?: Mapping
  /** What stands between cells; a comma where nothing else is said. It is never guessed, but a wrong one is recognised. */
  readonly delimiter?: Delimiter
  /** The longest record read, in bytes; one mebibyte where nothing else is said. A technical limit of ours. */
  readonly maximumBytes?: number
}

/**
 * A file whose header was read: its columns, what is worth telling, and its rows as they come.
 * @public
 */
export type OpenedCsv = {
  readonly columns: readonly string[]
  readonly notes: readonly Problem<FileNoteCode>[]
  readonly rows: AsyncGenerator<Row, void, undefined>
}

/**
 * What can be wrong with a file when it is opened: the file as a whole, or its first line.
 * @public
 */
export type OpenProblemCode = FileProblemCode | 'IMPORT.LINE_TOO_LONG' | 'IMPORT.UNCLOSED_QUOTE' | 'IMPORT.BROKEN_QUOTE'

const usualMaximum = 1_048_576

/**
 * Opens a CSV file: reads its header and gives its rows one by one, in memory that does not grow with the file.
 *
 * @remarks
 * RFC 4180, with any line ending and a byte-order mark or none. Line numbers count the lines of the file, through cells that hold line breaks.
 * A line too long, a quotation mark that is never closed and a row with too few or too many cells are rows that are not `ok`; reading goes on
 * after them. Blank lines are passed over. Text that is not UTF-8 is read as Windows-1252, row by row, and says so.
 *
 * @returns The opened file, or `IMPORT.EMPTY_FILE` | `IMPORT.NOT_TEXT` | `IMPORT.SIXTEEN_BIT_TEXT` | `IMPORT.NO_HEADER` |
 * `IMPORT.WRONG_DELIMITER` | `IMPORT.MISSING_COLUMN` | `IMPORT.DUPLICATE_COLUMN` | `IMPORT.LINE_TOO_LONG` | `IMPORT.UNCLOSED_QUOTE` |
 * `IMPORT.BROKEN_QUOTE`.
 *
 * @example
 * const opened = await openCsv(chunksOf('Ref,Name\nEXAMPLE-1,Zofia\n'), {})
 * opened.ok && opened.value.columns //=> ['Ref', 'Name']
 * @public
 */
export async function openCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): Promise<Result<OpenedCsv, OpenProblemCode>> {
  const { delimiter = ',', maximumBytes = usualMaximum, mapping } = options
  const start = await inspectStart(chunks)
  if (!start.ok) return start
  const records = splitRecords(start.value, { delimiter: delimiter.charCodeAt(0), maximumBytes })
  const decode = createTextDecoder()
  const header = headerOf(await firstRecord(records), { delimiter, maximumBytes, decode }, mapping)
  if (!header.ok) {
    await records.return(undefined)
    return header
  }
  const { columns, notes } = header.value
  return succeeded({ columns, notes, rows: rowsOf(records, { columns, delimiter, maximumBytes, decode }) })
}

function headerOf(
  first: RawRecord | undefined,
  { delimiter, maximumBytes, decode }: Omit<Reading, 'columns'>,
  mapping: Mapping | undefined,
): Result<Header, OpenProblemCode> {
  if (first === undefined) return problem('IMPORT.EMPTY_FILE')
  if (first.kind !== 'record') return problem(codes[first.kind], { line: first.line, maximum: maximumBytes })
  const expected = mapping === undefined ? [] : expectedColumns(mapping)
  const known = mapping === undefined ? undefined : knownColumns(mapping)
  return readHeader(decode(first.bytes).text, { delimiter, expected, known })
}

const codes = {
  tooLong: 'IMPORT.LINE_TOO_LONG',
  unclosedQuote: 'IMPORT.UNCLOSED_QUOTE',
  brokenQuote: 'IMPORT.BROKEN_QUOTE',
} as const

async function firstRecord(records: AsyncGenerator<RawRecord>): Promise<RawRecord | undefined> {
  for (let next = await records.next(); next.done !== true; next = await records.next())
    if (next.value.kind !== 'record' || next.value.bytes.length > 0) return next.value
  return undefined
}

type Reading = {
  readonly columns: readonly string[]
  readonly delimiter: Delimiter
  readonly maximumBytes: number
  readonly decode: (bytes: Uint8Array) => DecodedText
}

async function* rowsOf(records: AsyncGenerator<RawRecord>, reading: Reading): AsyncGenerator<Row, void, undefined> {
  for await (const record of records) {
    const row = rowOf(record, reading)
    if (row !== undefined) yield row
  }
}

function rowOf(record: RawRecord, { columns, delimiter, maximumBytes, decode }: Reading): Row | undefined {
  const { line } = record
  if (record.kind !== 'record')
    return { line, encoding: 'utf-8', ...problem(codes[record.kind], { maximum: maximumBytes }) }
  const { text, encoding } = decode(record.bytes)
  const cells = parseCells(text, delimiter)
  if (cells.every((cell) => cell.trim() === '')) return undefined
  return { line, encoding, ...named(cells, columns) }
}

function named(cells: readonly string[], columns: readonly string[]): Result<Cells, ReadProblemCode> {
  if (cells.length !== columns.length)
    return problem('IMPORT.WRONG_NUMBER_OF_CELLS', { found: cells.length, expected: columns.length })
  const byName = new Map<string, string>()
  for (const [index, column] of columns.entries()) if (column !== '') byName.set(column, cells[index] ?? '')
  return succeeded(byName)
}
