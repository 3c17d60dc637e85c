import { randomBytes } from 'node:crypto'
import { createEventStore, migrate, pgClient, pgliteClient } from '@casework/event-store'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { sha256 } from './digest.ts'
import { aPersonalEvent } from './events.ts'

/** A writer to be killed: appends to one stream for ever, and says each version that was acknowledged to it. */
const [, , where = '', stream = 'case-1'] = process.argv
const client = where.startsWith('postgres')
  ? pgClient(new pg.Pool({ connectionString: where }))
  : pgliteClient(await PGlite.create(where))
await migrate(client)
const store = createEventStore({ client, hash: sha256, newSalt: () => randomBytes(16).toString('hex') })
for (;;) {
  const appended = await store.append(stream, [aPersonalEvent(), aPersonalEvent()], { expectedVersion: 'any' })
  if (appended.ok) process.stdout.write(`${appended.value.version}\n`)
}
