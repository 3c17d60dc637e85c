import { quietly } from './internal/database-error.ts'
import { withinTransaction } from './internal/within-transaction.ts'
import type { SqlClient } from './sql-client.ts'

type PGliteResult<Row> = { readonly rows: Row[]; readonly affectedRows?: number }
type PGliteQuery = { query<Row>(text: string, params?: unknown[]): Promise<PGliteResult<Row>> }

/**
 * The part of a PGlite that a client needs.
 * @public
 */
export type PGliteDatabase = PGliteQuery & {
  transaction<Value>(work: (transaction: PGliteQuery) => Promise<Value>): Promise<Value>
}

/**
 * Makes the client of a PGlite, PostgreSQL inside the process.
 *
 * @remarks
 * PGlite has one session, so an open transaction makes every other query wait. It does not lock its data folder: whoever opens one on
 * disk must see to it that no second process does. An error of the database comes out with its message and SQLSTATE (`code`) and the
 * names `schema`, `table`, `column` and `constraint`, without query, parameters and details, which may be personal.
 * Source: docs/decisions/0003-event-store.md.
 *
 * @example
 * const { PGlite } = await import('@electric-sql/pglite')
 * const client = pgliteClient(new PGlite())
 * const one = await client.query('select $1::integer as one', [1])
 * one.rows //=> [{ one: 1 }]
 * @public
 */
export function pgliteClient(database: PGliteDatabase): SqlClient {
  return {
    query: queryWith(database),
    transaction: (work) =>
      quietly(
        database.transaction(async (transaction) => {
          const query = queryWith(transaction)
          const value = await work(withinTransaction(query))
          // A failed statement whose error was swallowed would make the commit a silent rollback: this throws instead.
          await query('select 1')
          return value
        }),
      ),
  }
}

function queryWith(database: PGliteQuery): SqlClient['query'] {
  return async <Row>(text: string, params: readonly unknown[] = []) => {
    const { rows, affectedRows = 0 } = await quietly(database.query<Row>(text, [...params]))
    return { rows, affected: affectedRows }
  }
}
