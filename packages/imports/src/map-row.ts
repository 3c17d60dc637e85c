import { type Problem, type Refused, type Result, refused, succeeded } from '@casework/kernel'
import type { CellProblemCode, ReadProblemCode } from './import-problems.ts'
import { sameWord } from './internal/mapping-faults.ts'
import { type ReadValue, readCell, type UnknownCodeValue } from './internal/read-cell.ts'
import { columnName, leavesOut, placed } from './internal/row-place.ts'
import type { ColumnMapping, Mapping } from './mapping.ts'
import type { Cell, Row } from './row.ts'

/**
 * A code that the mapping does not know, kept as the provider wrote it; it cannot be taken for a code of ours.
 * @public
 */
export type KeptCode = UnknownCodeValue

/**
 * What a field can hold after mapping: dates are `YYYY-MM-DD`, a partial date is text for `@casework/calendar` to read.
 * @public
 */
export type FieldValue = ReadValue

/**
 * One row in our words.
 *
 * @remarks
 * A field that the provider left blank or called not recorded is in `notRecorded` and not in `fields`: unknown is never empty text, zero or no.
 * A field whose value could not be used, and whose column may be left out, is in `leftOut`, and in neither of the others.
 * @public
 */
export type MappedRow = {
  readonly line: number
  readonly encoding: Row['encoding']
  /** The values by our field path. */
  readonly fields: Readonly<Record<string, FieldValue>>
  /** The fields that the provider has not recorded. */
  readonly notRecorded: readonly string[]
  /** The values that could not be used and were left out, each with our field, the line, the provider's column and why; never the value. */
  readonly leftOut: readonly Problem[]
  /** Codes that the mapping does not know. */
  readonly unknownCodes: readonly { readonly column: string; readonly field: string; readonly code: string }[]
}

type Code = CellProblemCode | ReadProblemCode

/**
 * Turns a row of a provider's file into our fields.
 *
 * @remarks
 * All problems of a row come back together. Each has our field as `path` and the line and the provider's column in `params`, never the value.
 * Where a column says so (`whenWrong`), its problem keeps the value out and not the row.
 * A row that could not be read passes through with the problems it has, its line added.
 *
 * @returns The row in our words; or the problems of reading it, or of its cells: `IMPORT.REQUIRED` | `IMPORT.NOT_A_DATE` |
 * `IMPORT.AMBIGUOUS_DATE` | `IMPORT.MONTH_FIRST_DATE` | `IMPORT.TWO_DIGIT_YEAR` | `IMPORT.DAY_NUMBER` | `IMPORT.NOT_AN_INTEGER` |
 * `IMPORT.OUT_OF_RANGE` | `IMPORT.NOT_YES_OR_NO` | `IMPORT.NOT_A_CODE` | `IMPORT.UNKNOWN_CODE` | `IMPORT.TOO_MANY_ITEMS` |
 * `IMPORT.LIST_NOT_EXPECTED` | `IMPORT.MANGLED_NUMBER` | `IMPORT.SPREADSHEET_ERROR` | `TEXT.…`.
 *
 * @example
 * const mapping = parseMapping({
 *   provider: 'example', version: '1', notRecorded: ['N/A'],
 *   columns: [
 *     { kind: 'text', column: 'Ref', field: 'reference', required: true },
 *     { kind: 'civilDate', column: 'DOB', field: 'dateOfBirth', formats: ['DD/MM/YYYY'] },
 *   ],
 * })
 * const row: Row = { line: 2, encoding: 'utf-8', ok: true, value: new Map([['Ref', 'EXAMPLE-1'], ['DOB', 'n/a']]) }
 * mapping.ok && mapRow(mapping.value, row)
 * //=> { ok: true, value: {
 * //=>   line: 2, encoding: 'utf-8', fields: { reference: 'EXAMPLE-1' }, notRecorded: ['dateOfBirth'], leftOut: [], unknownCodes: [] } }
 * const wrong: Row = { line: 3, encoding: 'utf-8', ok: true, value: new Map([['Ref', 'EXAMPLE-2'], ['DOB', '31/02/1990']]) }
 * mapping.ok && mapRow(mapping.value, wrong)
 * //=> { ok: false, error: [
 * //=>   { code: 'IMPORT.NOT_A_DATE', path: ['dateOfBirth'], params: { line: 3, column: 'DOB', expected: 'DD/MM/YYYY' } }] }
 * @public
 */
export function mapRow(mapping: Mapping, row: Row): Result<MappedRow, Code> {
  const { line, encoding } = row
  if (!row.ok) return withLine(row, line)
  const [problems, leftOut, notRecorded]: [Problem<Code>[], Problem<Code>[], string[]] = [[], [], []]
  const [fields, unknownCodes]: [[string, FieldValue][], MappedRow['unknownCodes'][number][]] = [[], []]
  for (const column of mapping.columns) {
    const name = columnName(column)
    const read = readColumn(column, row.value.get(name), mapping)
    if (read === undefined) notRecorded.push(column.field)
    else if ('code' in read) {
      const { code, params = {} } = read
      const wrong = leavesOut(column) ? leftOut : problems
      wrong.push(placed({ code, path: column.field.split('.'), params }, line, column))
    } else {
      fields.push([column.field, read.value])
      unknownCodes.push(...unknownIn(read.value).map((code) => ({ column: name, field: column.field, code })))
    }
  }
  if (problems.length > 0) return refused(problems)
  return succeeded({ line, encoding, fields: Object.fromEntries(fields), notRecorded, leftOut, unknownCodes })
}

function readColumn(column: ColumnMapping, cell: Cell | undefined, { notRecorded }: Mapping) {
  if (column.kind === 'constant') return { value: column.value }
  if (cell !== undefined && !isBlank(cell) && !isWordOf(cell, notRecorded)) return readCell(cell, column)
  return column.required ? ({ code: 'IMPORT.REQUIRED', params: {} } as const) : undefined
}

const isBlank = (cell: Cell): boolean => (typeof cell === 'string' ? cell.trim() === '' : cell.length === 0)

const isWordOf = (cell: Cell, words: readonly string[]): boolean =>
  typeof cell === 'string' && words.some((word) => sameWord(word, cell))

function unknownIn(value: FieldValue): readonly string[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.flatMap((each) => (isKept(each) ? [each.unknownCode] : []))
}

const isKept = (value: unknown): value is KeptCode =>
  typeof value === 'object' && value !== null && 'unknownCode' in value

function withLine({ error }: Refused<ReadProblemCode>, line: number): Refused<Code> {
  return refused(error.map((problem) => ({ ...problem, params: { line, ...problem.params } })))
}
