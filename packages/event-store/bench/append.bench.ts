import { createHash, randomBytes } from 'node:crypto'
import {
  type AppendRequest,
  createEventStore,
  type EventStore,
  migrate,
  pgClient,
  pgliteClient,
  type SqlClient,
} from '@casework/event-store'
import type { DomainEvent, EventId } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { startLocalPostgres } from '../../../scripts/local-postgres.ts'
import { eventsOfPerson } from './events-of-person.ts'
import { report } from './report.ts'
import { withoutChain } from './without-chain.ts'

const people = Number(process.env['BENCH_PEOPLE'] ?? 30_000)
const streamsPerCall = 2_000
const singles = 2_000

function storeOn(client: SqlClient): EventStore {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  return createEventStore({ client, hash, newSalt: () => randomBytes(16).toString('hex') })
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return (performance.now() - begun) / 1000
}

async function importAll(store: EventStore): Promise<void> {
  for (let from = 0; from < people; from += streamsPerCall) {
    const requests: AppendRequest[] = []
    for (let person = from; person < Math.min(from + streamsPerCall, people); person += 1) {
      const events = eventsOfPerson(person)
      const eventIds = events.map((_, at) => `import-${person}-${at}` as EventId)
      requests.push({ stream: `customer-${person}`, events, expectedVersion: 'doesNotExist', eventIds })
    }
    const appended = await store.appendMany(requests)
    if (!appended.ok) throw new Error(JSON.stringify(appended.error[0]))
  }
}

/** Appends one event at a time, each writer to streams of its own, and gives the appends a second. */
async function singleAppends(store: EventStore, writers: number, name: string): Promise<number> {
  const [event] = eventsOfPerson(0)
  const each = Math.floor(singles / writers)
  const write = async (writer: number) => {
    for (let at = 0; at < each; at += 1)
      await store.append(`${name}-${writer}`, [event as DomainEvent], { expectedVersion: at })
  }
  const taken = await seconds(() => Promise.all(Array.from({ length: writers }, (_, writer) => write(writer))))
  return (each * writers) / taken
}

/** The goals of an import leave more than half of its 45 (PGlite) and 30 seconds (PostgreSQL) to whoever reads the file and writes the lists. */
async function measure(engine: string, client: SqlClient, writers: readonly number[], goal: number): Promise<void> {
  await migrate(client)
  const store = storeOn(client)
  const imported = await seconds(() => importAll(store))
  report(`${engine}: import of ${people} streams, 4 events and 8 personal values each`, imported, 's', { atMost: goal })
  const verified = await seconds(async () => {
    const outcome = await store.verify()
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  })
  report(`${engine}: verification of ${people * 4} entries and their personal values`, verified, 's', { atMost: 20 })
  for (const count of writers) {
    const figure = await singleAppends(store, count, `with-${count}`)
    report(`${engine}: single appends, ${count} writer(s)`, figure, 'appends/s', { atLeast: 200 })
  }
  for (const count of writers) {
    const figure = await singleAppends(storeOn(withoutChain(client)), count, `without-${count}`)
    report(`${engine}: the same without the audit chain, to compare`, figure, 'appends/s')
  }
}

const lite = await PGlite.create()
await measure('PGlite', pgliteClient(lite), [1], 22)
await lite.close()
const server = await startLocalPostgres()
if (server === undefined) console.log('PostgreSQL is left out: none is installed, and DATABASE_URL is not set')
else {
  const pool = new pg.Pool({ connectionString: server.url, max: 8 }).on('error', () => undefined)
  await measure('PostgreSQL', pgClient(pool), [1, 8], 15)
  await pool.end()
  await server.stop()
}
