import { type Place, runCommand, temporaryFolder } from '../src/testing/command.ts'
import { startLocalPostgres } from '../test-support/postgres.ts'
import { caseloadOnDisk, countsIn } from './caseload-on-disk.ts'
import { report } from './report.ts'

const people = Number(process.env['BENCH_PEOPLE'] ?? 30_000)
/** About one row in twelve of a synthetic caseload cannot be taken; so many more are read that 30,000 people are imported. */
const rows = Math.ceil(people * 1.09)
const { folder, remove } = temporaryFolder()

/** The whole command, from its start to its end, on a database that is there and empty: reading, rules, read models, triage, audit chain. */
async function measure(engine: string, place: Place, atMost: number): Promise<void> {
  await runCommand(place, 'verify')
  const said = await runCommand(place, 'import', file)
  const { read, imported } = countsIn(said.out)
  const whole = `import of ${imported} people with their cases, of ${read} rows, on ${engine}, whole command`
  report(whole, said.ms / 1000, 's', { atMost })
  report(`${whole}, per 30,000 people`, ((said.ms / 1000) * 30_000) / imported, 's')
  if ((await runCommand(place, 'verify')).code !== 0) throw new Error('the audit chain does not verify')
}

const file = await caseloadOnDisk(folder, rows)
try {
  await measure('PGlite', { folder }, 45)
  const server = await startLocalPostgres()
  if (server === undefined) process.stdout.write('No PostgreSQL is here: the import on it was not measured.\n')
  else await measure('PostgreSQL', { folder, databaseUrl: server.url }, 30)
  await server?.stop()
} finally {
  remove()
}
