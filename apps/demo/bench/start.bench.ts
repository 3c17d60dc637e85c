import { once } from 'node:events'
import { join } from 'node:path'
import { composeCasework } from '../src/casework/casework.ts'
import { importFile } from '../src/command-line/import.ts'
import { openDatabase } from '../src/database/open-database.ts'
import { migrate } from '../src/database/tables.ts'
import { startProcess, temporaryFolder } from '../src/testing/command.ts'
import { caseloadOnDisk } from './caseload-on-disk.ts'
import { report, seconds } from './report.ts'

const { folder, remove } = temporaryFolder()
const start = join(import.meta.dirname, '../src/start.ts')

/** Starts the app and waits until it says that its first page answers; then stops it. */
async function startOnce(): Promise<number> {
  const begun = performance.now()
  process.env['PORT'] = '0'
  const app = startProcess({ folder }, [process.execPath, start])
  let said = ''
  for await (const chunk of app.stdout ?? []) {
    said += String(chunk)
    if (said.includes('Casework is ready')) break
  }
  const took = (performance.now() - begun) / 1000
  const ended = once(app, 'exit')
  app.kill('SIGTERM')
  await ended
  return took
}

/** Imports a file of 1,000 people into a new data folder, the making of the database left out and said apart. */
async function seed(): Promise<void> {
  const file = await caseloadOnDisk(folder, 1000)
  const opened = await openDatabase({ databaseUrl: undefined, dataFolder: join(folder, 'seed') }, 'a benchmark')
  if (!opened.ok) throw new Error('a new folder is in use')
  const { client, close } = opened.value
  await migrate(client)
  const casework = await composeCasework(client)
  await importFile(casework, file, { rejects: join(folder, 'rejects.csv') })
  await close()
}

try {
  report('first start to first page, with a small caseload made', await startOnce(), 's')
  report('second start to first page', await startOnce(), 's', { atMost: 5 })
  report('seed of 1,000 people on PGlite, database made anew', await seconds(seed), 's', { atMost: 20 })
} finally {
  remove()
}
