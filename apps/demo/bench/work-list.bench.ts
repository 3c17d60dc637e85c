import { createReadStream } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { pino } from 'pino'
import { readMapping } from '../src/caseload/caseload-mapping.ts'
import { importCaseload } from '../src/caseload/import-caseload.ts'
import { openCaseload } from '../src/caseload/read-caseload.ts'
import { composeCasework } from '../src/casework/casework.ts'
import { openDatabase } from '../src/database/open-database.ts'
import { migrate } from '../src/database/tables.ts'
import { staff, systemActor } from '../src/staff.ts'
import { temporaryFolder } from '../src/testing/command.ts'
import { visitorOf } from '../src/testing/visitor.ts'
import { createApp } from '../src/web/app.ts'
import { startLocalPostgres } from '../test-support/postgres.ts'
import { caseloadOnDisk } from './caseload-on-disk.ts'
import { report } from './report.ts'

const people = Math.ceil(Number(process.env['BENCH_PEOPLE'] ?? 30_000) * 1.14)
const requests = 200
const { folder, remove } = temporaryFolder()
const file = await caseloadOnDisk(folder, people)

/** Serves the app on a database with a caseload in it, and asks for pages of the work-list over HTTP as somebody who is signed in. */
async function measure(engine: string, databaseUrl: string | undefined): Promise<void> {
  const opened = await openDatabase({ databaseUrl, dataFolder: join(folder, 'data') }, 'a benchmark')
  const mapping = readMapping()
  if (!opened.ok || !mapping.ok) throw new Error('nothing to measure on')
  const { client, close } = opened.value
  await migrate(client)
  const casework = await composeCasework(client)
  const caseload = await openCaseload(createReadStream(file), 'csv', mapping.value)
  if (!caseload.ok) throw new Error('the file cannot be read')
  const listener = { onReject: () => undefined, onNote: () => undefined, onProgress: () => undefined }
  const { balance } = await importCaseload(
    casework,
    caseload.value.rows,
    casework.context(systemActor('import')),
    listener,
  )
  const logger = pino({ level: 'silent' })
  const app = createApp(casework, { logger, sessionSecret: 'benchmark', requestsPerMinute: 1_000_000 }).listen(
    0,
    '127.0.0.1',
  )
  await new Promise((ready) => app.once('listening', ready))
  await ask(`http://127.0.0.1:${(app.address() as AddressInfo).port}`, `${balance.imported} cases, ${engine}`)
  app.closeAllConnections()
  await new Promise((done) => app.close(done))
  await close()
}

async function ask(address: string, where: string): Promise<void> {
  const visitor = visitorOf(address)
  await visitor.signIn(staff[0]?.id ?? '')
  const pages: Readonly<Record<string, (index: number) => string>> = {
    'first page': () => '/work-list',
    'pages throughout the list': (index) => `/work-list?page=${1 + ((index * 37) % 1000)}`,
    'pages of one team': (index) => `/work-list?team=example-reporting-team-north&page=${1 + (index % 20)}`,
  }
  for (const [what, path] of Object.entries(pages))
    await timed(`work-list, ${what}, ${where}`, (at) => visitor.get(path(at)))
  await visitor.post('/work-list/search', { search: 'mohamed' })
  await timed(`work-list, search by name, ${where}`, () => visitor.get('/work-list'))
}

async function timed(what: string, get: (index: number) => Promise<{ readonly status: number }>): Promise<void> {
  for (let index = 0; index < 10; index++) await get(index)
  const times: number[] = []
  for (let index = 0; index < requests; index++) {
    const begun = performance.now()
    const { status } = await get(index)
    times.push(performance.now() - begun)
    if (status !== 200) throw new Error(`the page answered ${status}`)
  }
  times.sort((one, other) => one - other)
  report(`${what}, median`, times[Math.floor(requests / 2)] ?? 0, 'ms')
  report(`${what}, 95th percentile`, times[Math.floor(requests * 0.95)] ?? 0, 'ms', { atMost: 100 })
}

try {
  await measure('PGlite', undefined)
  const server = await startLocalPostgres()
  if (server !== undefined) await measure('PostgreSQL', server.url)
  await server?.stop()
} finally {
  remove()
}
