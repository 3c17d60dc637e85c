import type { Result } from '@casework/kernel'
import type { ReadProblemCode } from './import-problems.ts'

/**
 * What stands in one column of one row: text as it was written, or a list where the file has lists.
 * @public
 */
export type Cell = string | readonly string[]

/**
 * The cells of a row by the name of their column; a map, so that a column called `__proto__` is a name like any other.
 * @public
 */
export type Cells = ReadonlyMap<string, Cell>

/**
 * One row of a file with the line it begins on: its cells, or why it could not be read.
 *
 * @remarks A row that was not valid UTF-8 was read as Windows-1252 and says so in `encoding`.
 * @public
 */
export type Row = {
  readonly line: number
  readonly encoding: 'utf-8' | 'windows-1252'
} & Result<Cells, ReadProblemCode>
