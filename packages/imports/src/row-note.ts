import { describeProblem, type Language, type Problem, type ProblemCatalogue } from '@casework/kernel'
import { csvRow } from './csv-cell.ts'
import { columnName, columnOf } from './internal/row-place.ts'
import type { Mapping } from './mapping.ts'

/**
 * One thing to look at in a row that was imported: the line, the provider's column, a code and plain words; never the value.
 *
 * @remarks A value that was left out of the row, or one that differs from what is on record and was not taken over.
 * @public
 */
export type RowNote = {
  readonly line: number
  readonly column: string
  readonly code: string
  readonly words: string
}

/**
 * Tells, for each problem that did not keep a row out, where it is and what to do about it.
 *
 * @param line - The line that the row begins on.
 * @param problems - What was left out of the row, or differs from the record; each with our field as `path`.
 * @param catalogue - The texts of every package whose problems may be among them.
 * @returns A note for each; its column is empty where the mapping has none for the field.
 *
 * @example
 * const mapping = parseMapping({ provider: 'example', version: '1', columns: [{ kind: 'text', column: 'Tel', field: 'telephone' }] })
 * const problems = [{ code: 'IMPORT.MANGLED_NUMBER', path: ['telephone'], params: { column: 'Tel' } }]
 * mapping.ok && notesOnRow(3, problems, mapping.value, importProblems, 'en')
 * //=> [{ line: 3, column: 'Tel', code: 'IMPORT.MANGLED_NUMBER',
 * //=>   words: 'Column Tel was shortened by a spreadsheet to powers of ten: export it as text' }]
 * @public
 */
export function notesOnRow(
  line: number,
  problems: readonly Problem[],
  mapping: Mapping,
  catalogue: ProblemCatalogue,
  language: Language,
): readonly RowNote[] {
  return problems.map((problem) => ({
    line,
    column: columnName(columnOf(mapping, problem)),
    code: problem.code,
    words: describeProblem(problem, catalogue, language).text,
  }))
}

/**
 * The first line of a file of notes.
 * @public
 */
export const notesHeader: string = csvRow(['line', 'column', 'code', 'words'])

/**
 * Writes one note as a line of CSV, safe to open in a spreadsheet.
 *
 * @example
 * notesLine({ line: 3, column: 'Mail', code: 'INPUT.NOT_IN_FORMAT', words: 'Enter the answer in the right format' })
 * //=> '3,Mail,INPUT.NOT_IN_FORMAT,Enter the answer in the right format\r\n'
 * @public
 */
export function notesLine({ line, column, code, words }: RowNote): string {
  return csvRow([line, column, code, words])
}
