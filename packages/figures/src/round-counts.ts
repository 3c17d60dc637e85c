import { DomainError } from '@casework/kernel'
import { type CountTable, withTotals } from './count-table.ts'

/** Counts and totals rounded one by one; `low` where a count from 1 rounds to 0. @public */
export type RoundedCounts = {
  readonly rows: readonly string[]
  readonly columns: readonly string[]
  readonly base: number
  readonly cells: readonly (readonly (number | 'low')[])[]
}

/**
 * Rounds every count and every total on its own to a multiple of a base, in place of suppression.
 *
 * @remarks
 * Totals need not be the sums of what is shown, which is the point. A count from 1 that rounds to 0 is told from a true 0 as `low`
 * (Government Analysis Function, "Using symbols and shorthand in tables"). The base is the caller's policy.
 *
 * @throws DomainError `FIGURES.BASE_OUT_OF_RANGE` if the base is not a whole number from 2, `FIGURES.TABLE_NOT_FULL` if a count is missing.
 *
 * @example
 * roundCounts({ rows: ['van', 'aircraft'], columns: ['all'], cells: [[2], [18]] }, 5).cells
 * //=> [['low', 'low'], [20, 20], [20, 20]]
 * @public
 */
export function roundCounts(table: CountTable, base: number): RoundedCounts {
  if (!Number.isSafeInteger(base) || base < 2) throw new DomainError('FIGURES.BASE_OUT_OF_RANGE', { base })
  const { rows, columns } = table
  const rounded = (value: number) => Math.floor((value + base / 2) / base) * base
  const shown = (value: number) => (value > 0 && rounded(value) === 0 ? 'low' : rounded(value))
  return { rows, columns, base, cells: withTotals(table).cells.map((row) => row.map(shown)) }
}
