import { randomBytes } from 'node:crypto'
import type { AddressInfo } from 'node:net'
import { describeProblem } from '@casework/kernel'
import { pino } from 'pino'
import { composeCasework } from './casework/casework.ts'
import { retriageIfStale } from './casework/retriage.ts'
import { seedIfEmpty } from './casework/seed.ts'
import { openDatabase } from './database/open-database.ts'
import { migrate } from './database/tables.ts'
import { readSettings, type Settings } from './settings.ts'
import { collectAllDue } from './training/hand-in.ts'
import { seedTraining } from './training/seed-training.ts'
import { seedForceReports } from './use-of-force/seed-force-reports.ts'
import { createApp } from './web/app.ts'
import { catalogue } from './web/show-problems.ts'

/** How often sittings whose time is up are collected; a learner who looks sooner has theirs collected at once. */
const collectEveryMs = 60_000
const settings = readSettings(process.env)
const say = (line: string) => process.stdout.write(`${line}\n`)

await start(settings)

/** Opens the database, makes its tables, seeds it at first, and serves; prints the address once the first page answers. */
async function start({ host, port, sessionSecret }: Settings): Promise<void> {
  const opened = await openDatabase(settings, `the demo at http://${host}:${port}`)
  if (!opened.ok)
    return refuse(
      describeProblem(opened.error[0] ?? { code: 'DATABASE.FOLDER_IN_USE', params: {} }, catalogue, 'en').text,
    )
  const { client, engine, close } = opened.value
  await migrate(client)
  const casework = await composeCasework(client)
  if (await seedIfEmpty(casework)) say('A small example caseload was made: every person in it is invented.')
  await seedForceReports(casework)
  await seedTraining(casework)
  await retriageIfStale(casework)
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'warn' })
  const collecting = () =>
    void collectAllDue(casework).catch((error: Error) => logger.error({ name: error.name }, 'collecting failed'))
  setInterval(collecting, collectEveryMs).unref()
  const app = createApp(casework, {
    logger,
    sessionSecret: sessionSecret ?? randomBytes(32).toString('hex'),
    requestsPerMinute: 1000,
  })
  const server = app.listen(port, host, () => void ready((server.address() as AddressInfo).port))
  server.on('error', (error: NodeJS.ErrnoException) =>
    refuse(error.code === 'EADDRINUSE' ? `Port ${port} is in use: set PORT to another.` : error.message),
  )
  const stop = () => server.close(() => void close().then(() => process.exit(0)))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)
  const ready = async (listening: number) => {
    const address = `http://${host}:${listening}`
    await fetch(`${address}/sign-in`)
    say(`Casework is ready (${engine}): ${address}`)
  }
}

function refuse(reason: string): void {
  process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}
