import { DomainError, type Immutable, type InputProblemCode, parseInput, type Result } from '@casework/kernel'
import { z } from 'zod'

const label = z.string().min(1).max(200)

/** Checks a table of counts by two dimensions: rows, columns, and a whole number from 0 for each pair; totals are worked out. @public */
export const countTableSchema = z
  .object({
    rows: z.array(label).min(1).max(10_000),
    columns: z.array(label).min(1).max(10_000),
    cells: z.array(z.array(z.number().int().min(0).max(1_000_000_000))),
  })
  .refine(
    ({ rows, columns, cells }) => cells.length === rows.length && cells.every((row) => row.length === columns.length),
    {
      error: 'FIGURES.TABLE_NOT_FULL',
      path: ['cells'],
    },
  )

/** A table of counts by two dimensions. @public */
export type CountTable = Immutable<z.infer<typeof countTableSchema>>

/** Where a figure stands in a table of counts; the row after the last is the totals', and so is the column after the last. @public */
export type CellPlace = { readonly row: number; readonly column: number }

/**
 * A table of counts with its totals, as far as it is published: `null` where a figure is suppressed.
 *
 * @remarks One row and one column more than the table it was made from, for the totals.
 * @public
 */
export type PublishedCounts = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly cells: readonly (readonly (number | null)[])[]
}

/**
 * Reads a table of counts from data.
 *
 * @returns The table, or `FIGURES.TABLE_NOT_FULL` | `INPUT.…`.
 *
 * @example
 * parseCountTable({ rows: ['van', 'aircraft'], columns: ['planned', 'not planned'], cells: [[3, 12], [20, 31]] }).ok //=> true
 * parseCountTable({ rows: ['van'], columns: ['planned', 'not planned'], cells: [[3]] }).ok //=> false
 * @public
 */
export function parseCountTable(value: unknown): Result<CountTable, InputProblemCode | 'FIGURES.TABLE_NOT_FULL'> {
  return parseInput<typeof countTableSchema, InputProblemCode | 'FIGURES.TABLE_NOT_FULL'>(countTableSchema, value)
}

/**
 * Puts the totals of rows, of columns and of everything beside the counts.
 *
 * @throws DomainError `FIGURES.TABLE_NOT_FULL` if the table does not have a count for every row and column, `FIGURES.NOT_A_COUNT` if one is not
 * a whole number from 0.
 *
 * @example
 * withTotals({ rows: ['van', 'aircraft'], columns: ['planned', 'not planned'], cells: [[3, 12], [20, 31]] }).cells
 * //=> [[3, 12, 15], [20, 31, 51], [23, 43, 66]]
 * @public
 */
export function withTotals(table: CountTable): { readonly cells: readonly (readonly number[])[] } {
  const { rows, columns, cells } = table
  if (cells.length !== rows.length || cells.some((row) => row.length !== columns.length))
    throw new DomainError('FIGURES.TABLE_NOT_FULL')
  if (cells.some((row) => row.some((value) => !Number.isSafeInteger(value) || value < 0)))
    throw new DomainError('FIGURES.NOT_A_COUNT')
  const totalled = cells.map((row) => [...row, sum(row)])
  const totals = [...columns, 'total'].map((_, column) => sum(totalled.map((row) => row[column] as number)))
  return { cells: [...totalled, totals] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
