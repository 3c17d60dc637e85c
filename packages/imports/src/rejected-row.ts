import { describeProblem, type Language, type Problem, type ProblemCatalogue } from '@casework/kernel'
import { csvRow } from './csv-cell.ts'

/**
 * One thing that kept a row out: line, our field, code and plain words; never the value.
 * @public
 */
export type RejectedRow = {
  readonly line: number
  readonly field: string
  readonly code: string
  readonly words: string
}

/**
 * Tells, for each problem of a row, where it is and what to do about it.
 *
 * @param line - The line that the row begins on.
 * @param problems - Of reading or mapping the row, or of the verb that refused what it says.
 * @param catalogue - The texts of every package whose problems may be among them.
 *
 * @example
 * rejectsRow(3, [{ code: 'IMPORT.TWO_DIGIT_YEAR', path: ['dateOfBirth'], params: { column: 'DOB' } }], importProblems, 'en')
 * //=> [{ line: 3, field: 'dateOfBirth', code: 'IMPORT.TWO_DIGIT_YEAR', words: 'Column DOB has a year of two digits: write all four' }]
 * @public
 */
export function rejectsRow(
  line: number,
  problems: readonly Problem[],
  catalogue: ProblemCatalogue,
  language: Language,
): readonly RejectedRow[] {
  return problems.map((problem) => ({
    line,
    field: (problem.path ?? []).join('.'),
    code: problem.code,
    words: describeProblem(problem, catalogue, language).text,
  }))
}

/**
 * The first line of a file of rejected rows.
 * @public
 */
export const rejectsHeader: string = csvRow(['line', 'field', 'code', 'words'])

/**
 * Writes one rejected row as a line of CSV, safe to open in a spreadsheet.
 *
 * @example
 * rejectsLine({ line: 3, field: 'dateOfBirth', code: 'IMPORT.REQUIRED', words: 'Column DOB must have a value' })
 * //=> '3,dateOfBirth,IMPORT.REQUIRED,Column DOB must have a value\r\n'
 * @public
 */
export function rejectsLine({ line, field, code, words }: RejectedRow): string {
  return csvRow([line, field, code, words])
}
