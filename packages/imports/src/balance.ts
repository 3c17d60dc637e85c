import { z } from 'zod'

const count = z.int().min(0)

/**
 * Checks a balance, and that it balances: `read = imported + unchanged + rejected`, or `IMPORT.DOES_NOT_BALANCE`.
 * @public
 */
export const balanceSchema = z
  .object({ read: count, imported: count, unchanged: count, rejected: count })
  .readonly()
  .refine(
    ({ read, imported, unchanged, rejected }) => read === imported + unchanged + rejected,
    'IMPORT.DOES_NOT_BALANCE',
  )
  .brand<'Balance'>()

/**
 * What became of the rows of a file: every row read was imported, found unchanged, or rejected.
 *
 * @remarks Only {@link countRow}, {@link addBalances} and the schema make one, so that one which does not balance cannot be had.
 * @public
 */
export type Balance = z.infer<typeof balanceSchema>

/**
 * What became of one row.
 * @public
 */
export type RowOutcome = 'imported' | 'unchanged' | 'rejected'

/**
 * The balance before the first row.
 * @public
 */
export const emptyBalance: Balance = balanceSchema.parse({ read: 0, imported: 0, unchanged: 0, rejected: 0 })

/**
 * Counts one row, by what became of it.
 *
 * @example
 * countRow(countRow(emptyBalance, 'imported'), 'rejected') //=> { read: 2, imported: 1, unchanged: 0, rejected: 1 }
 * @public
 */
export function countRow(balance: Balance, outcome: RowOutcome): Balance {
  return { ...balance, read: balance.read + 1, [outcome]: balance[outcome] + 1 }
}

/**
 * Adds two balances: of two files, or of an import before and after it was resumed.
 *
 * @example
 * const one = countRow(emptyBalance, 'imported')
 * addBalances(one, countRow(one, 'unchanged')) //=> { read: 3, imported: 2, unchanged: 1, rejected: 0 }
 * @public
 */
export function addBalances(one: Balance, other: Balance): Balance {
  return {
    ...one,
    read: one.read + other.read,
    imported: one.imported + other.imported,
    unchanged: one.unchanged + other.unchanged,
    rejected: one.rejected + other.rejected,
  }
}
