import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { pino } from 'pino'
import type { Casework } from '../casework/casework.ts'
import { seedIfEmpty } from '../casework/seed.ts'
import { seedTraining } from '../training/seed-training.ts'
import { seedForceReports } from '../use-of-force/seed-force-reports.ts'
import { createApp } from '../web/app.ts'
import { memoryCasework } from './memory-casework.ts'

/** The app on a free port of this machine, with everything it logged. */
export type RunningApp = {
  readonly address: string
  readonly casework: Casework
  readonly log: () => string
  readonly stop: () => Promise<void>
}

/** Starts the app on a database in memory with the small caseload in it, by a clock of the test's own if it has one. */
export async function startApp(requestsPerMinute = 10_000, clock?: () => Date): Promise<RunningApp> {
  const casework = await memoryCasework(clock)
  await seedIfEmpty(casework)
  await seedForceReports(casework)
  await seedTraining(casework)
  const lines: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) })
  const listening = createApp(casework, { logger, sessionSecret: 'only for tests', requestsPerMinute }).listen(
    0,
    '127.0.0.1',
  )
  await once(listening, 'listening')
  const address = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`
  const stop = async () => {
    listening.closeAllConnections()
    await new Promise((done) => listening.close(done))
  }
  return { address, casework, log: () => lines.join(''), stop }
}
