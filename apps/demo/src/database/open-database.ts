import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pgClient, pgliteClient, type SqlClient } from '@casework/event-store'
import { type Result, succeeded } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Settings } from '../settings.ts'
import { lockFolder } from './folder-lock.ts'

/** An open database and how to close it. */
export type Database = { readonly client: SqlClient; readonly engine: string; readonly close: () => Promise<void> }

/**
 * Opens PostgreSQL by `DATABASE_URL`, or PGlite in this process on the data folder.
 *
 * @returns The database, or `DATABASE.FOLDER_IN_USE` where another process has the folder open.
 */
export async function openDatabase(
  settings: Settings,
  what: string,
): Promise<Result<Database, 'DATABASE.FOLDER_IN_USE'>> {
  return settings.databaseUrl === undefined
    ? openFolder(settings.dataFolder, what)
    : succeeded(openServer(settings.databaseUrl))
}

function openServer(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: 10 })
  return { client: pgClient(pool), engine: 'PostgreSQL', close: () => pool.end() }
}

async function openFolder(folder: string, what: string): Promise<Result<Database, 'DATABASE.FOLDER_IN_USE'>> {
  const lock = lockFolder(folder, what)
  if (!lock.ok) return lock
  const release = lock.value.release
  process.once('exit', release)
  const files = join(folder, 'pglite')
  mkdirSync(files, { recursive: true })
  const database = await PGlite.create({ dataDir: files })
  const close = async () => {
    await database.close()
    release()
    process.off('exit', release)
  }
  return succeeded({ client: pgliteClient(database), engine: 'PGlite', close })
}
