import { DomainError } from '@casework/kernel'
import { type Migration, migrations } from './internal/migrations.ts'
import type { SqlClient } from './sql-client.ts'

/**
 * The versions of the schema before and after a migration.
 * @public
 */
export type Migrated = { readonly from: number; readonly to: number }

const oneAtATime = 'select pg_advisory_xact_lock(73011957)'
const ledger = 'create table if not exists event_store_migrations (version integer primary key, name text not null)'

/**
 * Makes or brings up to date the tables of the event store, in the first schema of the connection's `search_path`.
 *
 * @remarks
 * Each step is one transaction that also records it, under an advisory lock: a migration that was cut off goes on where it stopped, and two
 * processes that start together take turns.
 *
 * @throws DomainError `EVENT_STORE.DATABASE_IS_NEWER` where a later version of this package has already changed the tables.
 *
 * @example
 * const { PGlite } = await import('@electric-sql/pglite')
 * const client = pgliteClient(new PGlite())
 * await migrate(client) //=> { from: 0, to: 3 }
 * await migrate(client) //=> { from: 3, to: 3 }
 * @public
 */
export async function migrate(client: SqlClient): Promise<Migrated> {
  const from = await client.transaction(async (transaction) => {
    await transaction.query(oneAtATime)
    await transaction.query(ledger)
    return versionOf(transaction)
  })
  const known = migrations.length
  if (from > known) throw new DomainError('EVENT_STORE.DATABASE_IS_NEWER', { database: from, known })
  for (const migration of migrations) await client.transaction((transaction) => take(migration, transaction))
  return { from, to: known }
}

async function take({ version, name, statements }: Migration, transaction: SqlClient): Promise<void> {
  await transaction.query(oneAtATime)
  if ((await versionOf(transaction)) >= version) return
  for (const statement of statements) await transaction.query(statement)
  await transaction.query('insert into event_store_migrations (version, name) values ($1, $2)', [version, name])
}

async function versionOf(client: SqlClient): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    'select coalesce(max(version), 0)::integer as version from event_store_migrations',
  )
  return rows[0]?.version ?? 0
}
