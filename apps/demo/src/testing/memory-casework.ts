import { pgliteClient } from '@casework/event-store'
import { PGlite } from '@electric-sql/pglite'
import { type Casework, composeCasework } from '../casework/casework.ts'
import { migrate } from '../database/tables.ts'

let emptyDatabase: Promise<Blob> | undefined

/** A casework on a PGlite in memory, its tables made, on 22 November 2026 unless told; made once and copied for each test. */
export async function memoryCasework(clock = () => new Date('2026-11-22T09:30:00Z')): Promise<Casework> {
  emptyDatabase ??= makeEmpty()
  const database = await PGlite.create({ loadDataDir: await emptyDatabase })
  return composeCasework(pgliteClient(database), clock)
}

async function makeEmpty(): Promise<Blob> {
  const database = await PGlite.create()
  await migrate(pgliteClient(database))
  return database.dumpDataDir('none')
}
