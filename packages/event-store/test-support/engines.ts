import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import {
  createEventStore,
  type EventStore,
  type EventStoreSettings,
  migrate,
  pgClient,
  pgliteClient,
  type SqlClient,
} from '@casework/event-store'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { afterAll, beforeAll, describe, inject, test } from 'vitest'
import { postgresIsHere } from '../../../scripts/local-postgres.ts'
import { sha256 } from './digest.ts'

/** A database engine under test: each call gives an empty schema of its own. */
export type Engine = { readonly name: string; emptySchema(): Promise<SqlClient> }

/** A PostgreSQL under test; its tests may open connections of their own on the last schema, also from other processes. */
export type PostgresEngine = Engine & { connectionString(): string }

/** Runs the same tests on PGlite and on PostgreSQL, where there is one. */
export function onEveryEngine(tests: (engine: Engine) => void): void {
  describe('on PGlite', () => tests(pgliteEngine()))
  onPostgres(tests)
}

/** Runs tests on PostgreSQL only, where there is one; says so where there is none. */
export function onPostgres(tests: (engine: PostgresEngine) => void): void {
  if (postgresIsHere()) describe('on PostgreSQL', () => tests(postgresEngine()))
  else
    test.skip('left out: everything on PostgreSQL, as none is installed and DATABASE_URL is not set', () => undefined)
}

/** Makes a store on an empty, migrated schema. */
export async function aStore(
  engine: Engine,
  settings: Partial<EventStoreSettings> = {},
): Promise<{ store: EventStore; client: SqlClient }> {
  const client = await engine.emptySchema()
  await migrate(client)
  const newSalt = () => randomBytes(16).toString('hex')
  return { store: createEventStore({ client, hash: sha256, newSalt, ...settings }), client }
}

function pgliteEngine(): Engine {
  let database: PGlite | undefined
  let schemas = 0
  beforeAll(async () => {
    database = await PGlite.create({ loadDataDir: new Blob([readFileSync(inject('emptyPGlite'))]) })
  })
  afterAll(() => database?.close())
  return {
    name: 'PGlite',
    async emptySchema() {
      if (database === undefined) throw new Error('PGlite was not started')
      schemas += 1
      await database.exec(`create schema test_${schemas}; set search_path to test_${schemas}`)
      return pgliteClient(database)
    },
  }
}

function postgresEngine(): PostgresEngine {
  let url = ''
  const pools: pg.Pool[] = []
  afterAll(async () => {
    for (const pool of pools) await pool.end()
  })
  return {
    name: 'PostgreSQL',
    connectionString: () => url,
    async emptySchema() {
      const schema = `test_${randomBytes(6).toString('hex')}`
      const server = inject('postgresUrl')
      url = `${server}${server.includes('?') ? '&' : '?'}options=-c%20search_path%3D${schema}`
      const pool = new pg.Pool({ connectionString: url, max: 10 }).on('error', () => undefined)
      pools.push(pool)
      await pool.query(`create schema ${schema}`)
      return pgClient(pool)
    },
  }
}
