import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pgClient, pgliteClient, type SqlClient } from '@casework/event-store'
import { type Result, succeeded } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import type { Settings } from '../settings.ts'
import { refuseFullDisk, withEnoughSpace } from './enough-space.ts'
import { lockFolder } from './folder-lock.ts'

/** An open database and how to close it. */
export type Database = { readonly client: SqlClient; readonly engine: string; readonly close: () => Promise<void> }

/**
 * Opens PostgreSQL by `DATABASE_URL`, or PGlite in this process on the data folder.
 *
 * @returns The database, or `DATABASE.FOLDER_IN_USE` where another process has the folder open.
 */
export async function openDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  what: string,
): Promise<Result<Database, 'DATABASE.FOLDER_IN_USE'>> {
  return settings.databaseUrl === undefined
    ? openFolder(settings.dataFolder, what)
    : succeeded(openServer(settings.databaseUrl))
}

function openServer(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString, max: 10 })
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return { client: pgClient(pool), engine: 'PostgreSQL', close: () => pool.end() }
}

async function openFolder(folder: string, what: string): Promise<Result<Database, 'DATABASE.FOLDER_IN_USE'>> {
  const lock = lockFolder(folder, what)
  if (!lock.ok) return lock
  const release = lock.value.release
  process.once('exit', release)
  const database = await openFiles(folder).catch((error: unknown) => {
    release()
    throw error
  })
  const close = async () => {
    await database.close()
    release()
    process.off('exit', release)
  }
  return succeeded({ client: withEnoughSpace(pgliteClient(database), folder), engine: 'PGlite', close })
}

/** Making the files takes seconds; if that breaks off, what there is holds nothing and cannot be opened, so it is made anew. */
async function openFiles(folder: string): Promise<PGlite> {
  const [files, unfinished] = [join(folder, 'pglite'), join(folder, 'pglite.unfinished')]
  if (existsSync(unfinished)) rmSync(files, { recursive: true, force: true })
  if (existsSync(files)) return PGlite.create({ dataDir: files })
  refuseFullDisk(folder)
  writeFileSync(unfinished, '')
  mkdirSync(files)
  const database = await PGlite.create({ dataDir: files })
  rmSync(unfinished)
  return database
}
