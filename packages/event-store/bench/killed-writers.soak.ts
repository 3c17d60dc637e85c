import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEventStore, migrate, pgClient, pgliteClient, type SqlClient } from '@casework/event-store'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { startLocalPostgres } from '../../../scripts/local-postgres.ts'
import { sha256 } from '../test-support/digest.ts'
import { killedWriter } from '../test-support/killed-writer.ts'
import { report } from './report.ts'

/** Kills writers again and again, at different moments, and counts what was acknowledged and is not there: `node … killed-writers.soak.ts [rounds]`. */
const rounds = Number(process.argv[2] ?? 20)

async function lostEvents(client: SqlClient, told: ReadonlyMap<string, number>): Promise<number> {
  const store = createEventStore({ client, hash: sha256, newSalt: () => '' })
  let lost = 0
  for (const [stream, version] of told) lost += Math.max(0, version - (await store.read(stream)).length)
  const verified = await store.verify()
  if (!verified.ok) throw new Error(JSON.stringify(verified.error))
  return lost
}

async function soakPGlite(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'casework-soak-'))
  let lost = 0
  for (let round = 0; round < rounds; round += 1) {
    const told = await killedWriter(folder, 'case-1', 5 + ((round * 37) % 90))
    const database = await PGlite.create(folder)
    lost += await lostEvents(pgliteClient(database), new Map([['case-1', told]]))
    await database.close()
  }
  rmSync(folder, { recursive: true })
  report(`PGlite: acknowledged events lost in ${rounds} kills`, lost, 'events', { atMost: 0 })
}

async function soakPostgres(url: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: url }).on('error', () => undefined)
  const client = pgClient(pool)
  await migrate(client)
  const told = new Map<string, number>()
  for (let round = 0; round < rounds; round += 1) {
    const streams = [1, 2, 3, 4].map((writer) => `case-${writer}`)
    const last = await Promise.all(streams.map((stream) => killedWriter(url, stream, 5 + ((round * 37) % 90))))
    for (const [at, stream] of streams.entries()) told.set(stream, last[at] ?? 0)
  }
  report(`PostgreSQL: acknowledged events lost in ${rounds * 4} kills`, await lostEvents(client, told), 'events', {
    atMost: 0,
  })
  await pool.end()
}

await soakPGlite()
const server = await startLocalPostgres()
if (server === undefined) console.log('PostgreSQL is left out: none is installed, and DATABASE_URL is not set')
else {
  await soakPostgres(server.url)
  await server.stop()
}
