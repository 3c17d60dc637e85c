import { recordFacts } from '@casework/customers'
import type { SqlClient } from '@casework/event-store'
import { civilDate, known } from '@casework/kernel'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { type LocalPostgres, postgresIsHere, startLocalPostgres } from '../../test-support/postgres.ts'
import { type Casework, composeCasework } from '../casework/casework.ts'
import { append, loadCustomer } from '../casework/records.ts'
import { workListPage, workListRows } from '../casework/work-list-query.ts'
import { importFile } from '../command-line/import.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { migrate } from '../database/tables.ts'
import { actorOf, staff, systemActor } from '../staff.ts'
import { csvOfRows } from '../synthetic/caseload-csv.ts'
import { generateCaseload } from '../synthetic/generate-caseload.ts'
import { put, rejectsIn } from '../testing/caseload-file.ts'
import { temporaryFolder } from '../testing/command.ts'
import { memoryCasework } from '../testing/memory-casework.ts'
import type { CaseloadRow } from './caseload-row.ts'
import { importBatch } from './import-batch.ts'

const isHere = postgresIsHere()
const { folder, remove } = temporaryFolder()
let server: LocalPostgres | undefined
let database: Database
let casework: Casework

beforeAll(async () => {
  if (!isHere)
    return void process.stdout.write(
      'No PostgreSQL is installed and DATABASE_URL is not set: the import was tried on PGlite only.\n',
    )
  server = await startLocalPostgres({ settings: { fsync: 'off' } })
  if (server === undefined) throw new Error('PostgreSQL is here and did not start')
  database = await freshDatabase(server.url)
  casework = await composeCasework(database.client, clock)
})
afterAll(async () => {
  await database?.close()
  if (server !== undefined) await onServer(server.url, `drop database ${name}`)
  await server?.stop()
  remove()
})

const clock = () => new Date('2026-11-22T09:30:00Z')

const name = `casework_test_${process.pid}`

/** A database of its own on the server, so that one named by DATABASE_URL keeps what it has. */
async function freshDatabase(url: string): Promise<Database> {
  await onServer(url, `drop database if exists ${name}`, `create database ${name}`)
  const mine = new URL(url)
  mine.pathname = name
  const opened = await openUrl(mine.href)
  await Promise.all([migrate(opened.client), migrate(opened.client)])
  return opened
}

async function onServer(url: string, ...statements: readonly string[]): Promise<void> {
  const { client, close } = await openUrl(url)
  for (const statement of statements) await client.query(statement)
  await close()
}

async function openUrl(databaseUrl: string): Promise<Database> {
  const opened = await openDatabase({ databaseUrl, dataFolder: folder }, 'a test')
  if (!opened.ok) throw new Error('no server')
  return opened.value
}

async function imported(into: Casework, file: string, name: string) {
  let said = ''
  const listen = (text: unknown) => {
    said += String(text)
    return true
  }
  const spies = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')]
  for (const spy of spies) spy.mockImplementation(listen)
  await importFile(into, file, { rejects: `${folder}/${name}` }).finally(() => {
    for (const spy of spies) spy.mockRestore()
  })
  return { balance: /^Read .*$/m.exec(said)?.[0], rejects: rejectsIn(folder, name) }
}

async function allRows(from: Casework) {
  const rows = []
  for await (const row of workListRows(from.client, {})) rows.push(row)
  return rows
}

test.runIf(isHere)(
  'the same file gives the same balance, rejects, work-list and history on PostgreSQL and on PGlite',
  async () => {
    const rows = generateCaseload({ people: 700, seed: 11, asAt: casework.today() })
    const file = put(folder, 'caseload.csv', [...csvOfRows(rows)].join(''))
    const here = await memoryCasework(clock)
    const [onServer, inProcess] = [await imported(casework, file, 'one.csv'), await imported(here, file, 'two.csv')]
    expect(onServer).toEqual(inProcess)
    expect(await allRows(casework)).toEqual(await allRows(here))
    const entries = async ({ store }: Casework) => {
      const verified = await store.verify()
      return verified.ok ? verified.value.entries : verified.error
    }
    expect(await entries(casework)).toEqual(await entries(here))
    expect((await imported(casework, file, 'again.csv')).balance).toMatch(/= imported 0 \+ unchanged/)
  },
)

const run = (id: string) => ({ id, context: casework.context(systemActor('import'), id), asAt: casework.today() })
const numbered = (count: number, facts: CaseloadRow['personFacts'] = {}) =>
  Array.from({ length: count }, (_, index) => ({
    line: index + 2,
    row: {
      personReference: `TOGETHER-P${index}`,
      caseReference: `TOGETHER-C${index}`,
      fullName: `Person ${index}`,
      caseOpened: civilDate('2025-03-01'),
      personFacts: facts,
      caseFacts: {},
    },
  }))

test.runIf(isHere)('two imports of one file at once make every person once', async () => {
  const batch = numbered(1500)
  const outcomes = await Promise.all([
    importBatch(casework, run('one'), batch),
    importBatch(casework, run('two'), batch),
  ])
  expect(outcomes.map(({ imported }) => imported).sort((one, other) => one - other)).toEqual([0, 1500])
  expect(outcomes.map(({ unchanged }) => unchanged).sort((one, other) => one - other)).toEqual([0, 1500])
  expect((await casework.store.verify()).ok).toBe(true)
})

test.runIf(isHere)(
  'what an officer records while a batch is worked out stays, and the batch is worked out again',
  async () => {
    const [{ customer_id: id } = { customer_id: '' }] = (
      await workListPage(casework.client, { search: 'together-c0' }, 1)
    ).rows
    const officer = staff.find(({ roles }) => roles.includes('reportingOfficer'))
    if (officer === undefined) throw new Error('the demo has no reporting officer')
    const context = casework.context(actorOf(officer))
    let times = 0
    const interrupted = interruptedAfter(/^select stream, kind/, async () => {
      times += 1
      if (times > 1) return
      const loaded = await loadCustomer(casework.store, id)
      if (loaded === undefined) throw new Error('the person is not there')
      const answer = { hasDependentChild: known(true, { source: 'person', asAt: casework.today() }) }
      expect((await append(casework.store, loaded, recordFacts(loaded.record, answer, context))).ok).toBe(true)
    })
    const outcome = await importBatch(
      { ...casework, client: interrupted },
      run('three'),
      numbered(3, { isPregnant: false }),
    )
    expect(outcome).toEqual({ imported: 3, unchanged: 0, rejects: [], conflicts: [] })
    expect(times).toBeGreaterThan(1)
    const facts = (await loadCustomer(casework.store, id))?.record.facts
    expect(facts).toMatchObject({ hasDependentChild: { value: true }, isPregnant: { value: false } })
  },
)

/** The client, with something that happens on another connection after each query of a kind within a transaction. */
function interruptedAfter(kind: RegExp, happen: () => Promise<void>): SqlClient {
  const { client } = casework
  return {
    ...client,
    transaction: (work) =>
      client.transaction((transaction) =>
        work({
          ...transaction,
          query: async <Row>(text: string, params?: readonly unknown[]) => {
            const result = await transaction.query<Row>(text, params)
            if (kind.test(text)) await happen()
            return result
          },
        }),
      ),
  }
}
