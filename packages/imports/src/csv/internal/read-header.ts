import { type Problem, problem, type Result, refused, succeeded } from '@casework/kernel'
import type { FileNoteCode, FileProblemCode } from '../../import-problems.ts'
import type { Delimiter } from '../open-csv.ts'
import { parseCells } from './parse-cells.ts'

type HeaderOptions = {
  readonly delimiter: Delimiter
  readonly expected: readonly string[]
  readonly known: readonly string[] | undefined
}

export type Header = { readonly columns: readonly string[]; readonly notes: readonly Problem<FileNoteCode>[] }

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|']

/** Reads the names of the columns, and holds them against those expected. */
export function readHeader(text: string, options: HeaderOptions): Result<Header, FileProblemCode> {
  const { delimiter, expected, known } = options
  const columns = namesIn(text, delimiter)
  const missing = expected.filter((column) => !columns.includes(column))
  if (missing.length > 0) return refused(whyMissing(text, missing, options))
  const repeated = columns.filter((column, index) => column !== '' && columns.indexOf(column) < index)
  if (repeated.length > 0)
    return refused([...new Set(repeated)].map((column) => about('IMPORT.DUPLICATE_COLUMN', column)))
  const unknown = columns.filter((column) => column !== '' && known !== undefined && !known.includes(column))
  return succeeded({ columns, notes: unknown.map((column) => about('IMPORT.UNKNOWN_COLUMN', column)) })
}

/** Whether another delimiter would fit, no column is there at all, or some are missing. */
function whyMissing(
  text: string,
  missing: readonly string[],
  { delimiter, expected }: HeaderOptions,
): readonly Problem<FileProblemCode>[] {
  const fits = (candidate: Delimiter) => expected.every((column) => namesIn(text, candidate).includes(column))
  const found = delimiters.find((candidate) => candidate !== delimiter && fits(candidate))
  if (found !== undefined)
    return problem('IMPORT.WRONG_DELIMITER', { found: nameOf(found), expected: nameOf(delimiter) }).error
  if (missing.length === expected.length) return problem('IMPORT.NO_HEADER', { count: expected.length }).error
  return missing.map((column) => about('IMPORT.MISSING_COLUMN', column))
}

const namesIn = (text: string, delimiter: Delimiter): readonly string[] =>
  parseCells(text, delimiter).map((name) => name.trim().normalize('NFC'))

function about<Code extends string>(code: Code, column: string): Problem<Code> {
  return { code, params: { column: column.slice(0, 64) } }
}

const nameOf = (delimiter: Delimiter): string => (delimiter === '\t' ? 'tab' : delimiter)
