import { ended, startProcess, temporaryFolder } from '../src/testing/command.ts'
import { startLocalPostgres } from '../test-support/postgres.ts'
import { caseloadOnDisk } from './caseload-on-disk.ts'
import { report } from './report.ts'

/** `BENCH_FULL=1` takes 30,000 and 300,000 people, which takes some ten minutes; otherwise 6,000 and 60,000 are taken. */
const isFull = process.env['BENCH_FULL'] === '1'
const [few, many] = isFull ? [30_000, 300_000] : [6_000, 60_000]
const { folder, remove } = temporaryFolder()

/** The import as a process of its own that tells at its end how much memory it ever held. */
const program = `
  process.on('exit', () => process.stdout.write('\\npeak ' + process.resourceUsage().maxRSS))
  await import(${JSON.stringify(new URL('../src/command-line.ts', import.meta.url).href)})
`

async function peakOf(people: number, databaseUrl: string): Promise<number> {
  const file = await caseloadOnDisk(folder, people)
  const args = [process.execPath, '--input-type=module', '-e', program, 'import', file]
  const said = await ended(startProcess({ folder, databaseUrl }, args))
  const [, kilobytes] = /^peak (\d+)$/m.exec(said.out) ?? []
  if (said.code !== 0 || kilobytes === undefined) throw new Error('the import did not end well')
  return Number(kilobytes) / 1024
}

const server = await startLocalPostgres()
try {
  if (server === undefined)
    process.stdout.write('No PostgreSQL is here, and PGlite would count its own memory: not measured.\n')
  else {
    const [less, more] = [await peakOf(few, server.url), await peakOf(many, server.url)]
    report(`peak memory of an import of ${few} people, PostgreSQL apart`, less, 'MiB')
    report(`peak memory of an import of ${many} people, PostgreSQL apart`, more, 'MiB')
    report(`memory of the import: ${many} against ${few} people`, more / less, 'times', { atMost: 1.3 })
  }
} finally {
  await server?.stop()
  remove()
}
