import { type Checkpoint, checkpointText } from '@casework/audit-trail'
import { type Context, DomainError, type Result, succeeded } from '@casework/kernel'
import { appendMany } from './append-many.ts'
import type { Appended, AppendProblemCode, AppendRequest } from './append-request.ts'
import { erase } from './erase.ts'
import type { EventStore } from './event-store.ts'
import type { EventStoreSettings } from './event-store-settings.ts'
import { readAfter, saveReaderCheckpoint } from './read-after.ts'
import { loadRecord, readStream } from './read-stream.ts'
import { rebuild } from './rebuild.ts'
import { verify } from './verify.ts'

/**
 * Makes the event store of a database whose tables {@link migrate} has made.
 *
 * @remarks Source: docs/decisions/0003-event-store.md, docs/decisions/0002-personal-values-and-erasure.md.
 *
 * @example
 * const { PGlite } = await import('@electric-sql/pglite')
 * const { createHash, randomBytes } = await import('node:crypto')
 * const client = pgliteClient(new PGlite())
 * await migrate(client)
 * const store = createEventStore({
 *   client,
 *   hash: (text) => createHash('sha256').update(text).digest('hex'),
 *   newSalt: () => randomBytes(16).toString('hex'),
 * })
 * const by: Actor = { id: actorId('officer-1'), kind: 'person', roles: [] }
 * const opened = { type: 'CaseOpened', version: 1, data: {}, metadata: { at: instant('2026-11-22T09:30:00Z'), by } }
 * await store.append('case-1', [opened], { expectedVersion: 'doesNotExist' })
 * //=> { ok: true, value: { stream: 'case-1', version: 1, positions: [1], repeated: false } }
 * @public
 */
export function createEventStore(settings: EventStoreSettings): EventStore {
  const { client } = settings
  return {
    append: (stream, events, options) => appendOne(settings, { ...options, stream, events }),
    appendMany: (requests) => appendMany(settings, requests),
    read: (stream, { from = 1 } = {}) => readStream(settings, stream, from, client),
    load: (stream, apply) => loadRecord(settings, stream, apply),
    readAfter: (after, limit) => readAfter(settings, after, limit),
    saveCheckpoint: (name, reached, within = client) => saveReaderCheckpoint(within, name, reached),
    rebuild: (readModel) => rebuild(settings, readModel),
    erase: (stream, request) => erase(settings, stream, request),
    verify: (options = {}) => verify(settings, options),
    checkpoint: (sign, context) => signHead(settings, sign, context),
  }
}

async function appendOne(
  settings: EventStoreSettings,
  request: AppendRequest,
): Promise<Result<Appended, AppendProblemCode>> {
  const appended = await appendMany(settings, [request])
  return appended.ok ? succeeded(appended.value[0] as Appended) : appended
}

async function signHead(
  { client }: EventStoreSettings,
  sign: (text: string) => string | Promise<string>,
  { now, actor }: Context,
): Promise<Checkpoint> {
  const { rows } = await client.query<{ position: string; hash: string }>('select position::text, hash from audit_head')
  const [head] = rows
  if (head === undefined) throw new DomainError('EVENT_STORE.CHAIN_HEAD_MISSING')
  const statement = { position: Number(head.position), hash: head.hash, at: now, by: actor.id }
  return { ...statement, signature: await sign(checkpointText(statement)) }
}
