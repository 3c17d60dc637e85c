import { join, resolve } from 'node:path'

const repositoryRoot = resolve(import.meta.dirname, '../../..')

/** Where the app listens and keeps its data, from the environment. */
export type Settings = {
  readonly host: string
  readonly port: number
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  readonly sessionSecret: string | undefined
}

/** Reads the settings from the environment; without `DATABASE_URL` the data are kept by PGlite in `dataFolder`. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    host: environment['HOST'] ?? '127.0.0.1',
    port: Number(environment['PORT'] ?? 3000),
    databaseUrl: environment['DATABASE_URL'] || undefined,
    dataFolder: resolve(environment['CASEWORK_DATA'] ?? join(repositoryRoot, '.casework/data')),
    sessionSecret: environment['SESSION_SECRET'] || undefined,
  }
}
