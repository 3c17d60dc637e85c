import { DomainError } from '@casework/kernel'
import { quietly } from './internal/database-error.ts'
import { withinTransaction } from './internal/within-transaction.ts'
import type { SqlClient } from './sql-client.ts'

type PgResult = { readonly rows: unknown[]; readonly rowCount: number | null; readonly command: string }
type PgQuery = { query(text: string, values?: unknown[]): Promise<PgResult> }

/**
 * The part of a `pg` pool that a client needs.
 * @public
 */
export type PgPool = PgQuery & { connect(): Promise<PgQuery & { release(broken?: boolean): void }> }

/**
 * Makes the client of a `pg` pool.
 *
 * @remarks
 * The store reads numbers and JSON as text, so the type parsers of `pg` are neither changed nor relied on. Tables are found by the connection's
 * `search_path`. Transactions are READ COMMITTED. An error of the database comes out with its message and SQLSTATE (`code`) and the names
 * `schema`, `table`, `column` and `constraint`, without parameters and details, which may be personal.
 *
 * @example
 * const pool = { query: async () => ({ rows: [{ one: 1 }], rowCount: 1, command: 'SELECT' }), connect: async () => { throw new Error('none') } }
 * await pgClient(pool).query('select 1 as one') //=> { rows: [{ one: 1 }], affected: 1 }
 * @public
 */
export function pgClient(pool: PgPool): SqlClient {
  return { query: queryWith(pool), transaction: (work) => inTransaction(pool, work) }
}

async function inTransaction<Value>(pool: PgPool, work: (client: SqlClient) => Promise<Value>): Promise<Value> {
  const connection = await pool.connect()
  try {
    await connection.query('begin isolation level read committed')
    const value = await work(withinTransaction(queryWith(connection)))
    const { command } = await quietly(connection.query('commit'))
    // The commit of a transaction in which a swallowed error stands is a rollback, and says so only here.
    if (command !== 'COMMIT') throw new DomainError('EVENT_STORE.NOT_COMMITTED', { command })
    connection.release()
    return value
  } catch (error) {
    const broken = await connection.query('rollback').then(
      () => false,
      () => true,
    )
    connection.release(broken)
    throw error
  }
}

function queryWith(database: PgQuery): SqlClient['query'] {
  return async <Row>(text: string, params: readonly unknown[] = []) => {
    const { rows, rowCount } = await quietly(database.query(text, [...params]))
    return { rows: rows as Row[], affected: rowCount ?? 0 }
  }
}
