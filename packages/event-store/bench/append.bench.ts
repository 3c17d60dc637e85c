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
import { type ActorId, type DomainEvent, type EventId, instant } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { startLocalPostgres } from '../../../scripts/local-postgres.ts'

const people = Number(process.env['BENCH_PEOPLE'] ?? 30_000)
const streamsPerCall = 2_000
const metadata = {
  at: instant('2026-11-22T09:30:00Z'),
  by: { id: 'import' as ActorId, kind: 'system' as const, roles: [] },
}

function report(
  what: string,
  figure: number,
  unit: string,
  goal?: { readonly atMost?: number; readonly atLeast?: number },
): void {
  const met = goal === undefined ? null : figure <= (goal.atMost ?? Infinity) && figure >= (goal.atLeast ?? -Infinity)
  const bound = goal?.atMost === undefined ? goal?.atLeast && `at least ${goal.atLeast}` : `at most ${goal.atMost}`
  console.log(JSON.stringify({ what, figure: Number(figure.toFixed(3)), unit, goal: bound ?? null, met }))
}

/** Four events as an import writes them: one with eight personal values, three without. */
function eventsOf(person: number): readonly DomainEvent[] {
  const customerId = `customer-${person}`
  const personal = {
    names: [
      {
        parts: [
          { text: `Given${person}`, kind: 'given' },
          { text: `Family${person}`, kind: 'family' },
        ],
      },
    ],
    dateOfBirth: { year: 1960 + (person % 45), month: 1 + (person % 12) },
    nationality: 'EXAMPLE',
    address: { lines: [`${person} Example Street`, 'Exampleton'], postcode: 'ZZ1 1ZZ' },
    telephone: `01632 ${900000 + person}`,
    languages: ['en'],
    reference: `EXAMPLE-${person}`,
    note: 'Imported from the example provider, row as given.',
  }
  const data = { customerId, caseId: `case-${person}`, since: '2026-01-01', source: { system: 'example', row: person } }
  return ['CustomerRegistered', 'CaseOpened', 'BarrierRaised', 'ReportingConditionSet'].map((type, at) => ({
    type,
    version: 1,
    data,
    ...(at === 0 ? { personal } : {}),
    metadata,
  }))
}

async function importAll(store: EventStore): Promise<number> {
  const begun = performance.now()
  for (let from = 0; from < people; from += streamsPerCall) {
    const requests: AppendRequest[] = []
    for (let person = from; person < Math.min(from + streamsPerCall, people); person += 1) {
      const events = eventsOf(person)
      const eventIds = events.map((_, at) => `import-${person}-${at}` as EventId)
      requests.push({ stream: `customer-${person}`, events, expectedVersion: 'doesNotExist', eventIds })
    }
    const appended = await store.appendMany(requests)
    if (!appended.ok) throw new Error(JSON.stringify(appended.error[0]))
  }
  return (performance.now() - begun) / 1000
}

async function measure(
  engine: string,
  client: SqlClient,
  writers: number,
  goals: { readonly import: number; readonly single: number },
) {
  await migrate(client)
  const hash = (text: string) => createHash('sha256').update(text).digest('hex')
  const store = createEventStore({ client, hash, newSalt: () => randomBytes(16).toString('hex') })
  report(`${engine}: append ${people} streams of 4 events with 8 personal values each`, await importAll(store), 's', {
    atMost: goals.import,
  })
  const verifying = performance.now()
  const verified = await store.verify()
  if (!verified.ok) throw new Error(JSON.stringify(verified.error))
  report(
    `${engine}: verify ${verified.value.entries} entries and their personal values`,
    (performance.now() - verifying) / 1000,
    's',
  )
  const [event] = eventsOf(0)
  const single = async (writer: number, count: number) => {
    for (let at = 0; at < count; at += 1)
      await store.append(`case-${writer}`, [event as DomainEvent], { expectedVersion: at })
  }
  for (const count of new Set([1, writers])) {
    const [each, begun] = [Math.floor(2_000 / count), performance.now()]
    await Promise.all(Array.from({ length: count }, (_, writer) => single(writer + count * 1000, each)))
    const figure = (each * count) / ((performance.now() - begun) / 1000)
    report(`${engine}: single appends, ${count} writer(s)`, figure, 'appends/s', { atLeast: goals.single })
  }
}

const lite = await PGlite.create()
await measure('PGlite', pgliteClient(lite), 1, { import: 15, single: 300 })
await lite.close()
const server = await startLocalPostgres()
if (server === undefined) console.log(JSON.stringify({ what: 'PostgreSQL: left out, none is installed', figure: null }))
else {
  const pool = new pg.Pool({ connectionString: server.url, max: 8 }).on('error', () => undefined)
  await measure('PostgreSQL', pgClient(pool), 8, { import: 10, single: 300 })
  await pool.end()
  await server.stop()
}
