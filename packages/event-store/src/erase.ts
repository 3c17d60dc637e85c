import { canonicalJson } from '@casework/audit-trail'
import {
  type CivilDate,
  type Context,
  DomainError,
  type EventMetadata,
  erasedSchema,
  problem,
  type Result,
  succeeded,
} from '@casework/kernel'
import type { EventStoreSettings } from './event-store-settings.ts'
import type { ErasureContent } from './internal/event-rows.ts'
import { extendChain } from './internal/extend-chain.ts'
import { handledBy } from './internal/project.ts'
import { readStream } from './read-stream.ts'
import type { SqlClient } from './sql-client.ts'

/**
 * Which personal values of a stream are erased, when, on what legal basis and by whom.
 * @public
 */
export type EraseRequest = {
  /** The members of `personal` to erase, in every event of the stream that has them; all of them unless given. */
  readonly keys?: readonly string[]
  readonly on: CivilDate
  /** The legal basis, in words that tell nothing about the person: it stands where the value stood. */
  readonly basis: string
  readonly context: Context
}

/**
 * How many personal values an erasure took; none where they had been erased before.
 * @public
 */
export type ErasedValues = { readonly values: number }

/** A read model that is being rebuilt would write the value anew: an erasure and a rebuild wait for each other. */
const waitForRebuild = 'lock table stored_events in row exclusive mode'

/** Holds the values to erase, so that of two erasures at once the second finds nothing left. */
const countQuery = `select count(*)::integer as count from (
  select 1 from personal_values p join stored_events e on e.position = p.position
  where e.stream = $1 and p.erasure is null and ($2::text[] is null or p.key = any($2::text[])) for update of p) held`

const eraseQuery = `update personal_values p set value = null, salt = null, erasure = $3::bigint
  from stored_events e where e.position = p.position
  and e.stream = $1 and p.erasure is null and ($2::text[] is null or p.key = any($2::text[]))`

/** Erases personal values with their salts, and records in the chain that it happened. */
export async function erase(
  settings: EventStoreSettings,
  stream: string,
  request: EraseRequest,
): Promise<Result<ErasedValues, 'EVENT_STORE.STREAM_NOT_FOUND'>> {
  const { on, basis } = request
  if (!erasedSchema.safeParse({ erased: true, on, basis }).success) throw new DomainError('EVENT_STORE.NOT_AN_ERASURE')
  return settings.client.transaction(async (client) => {
    await client.query(waitForRebuild)
    const found = await client.query('select 1 from stored_events where stream = $1 limit 1', [stream])
    if (found.rows.length === 0) return problem('EVENT_STORE.STREAM_NOT_FOUND', { stream })
    const keys = request.keys ?? null
    const { rows } = await client.query<{ count: number }>(countQuery, [stream, keys])
    const values = rows[0]?.count ?? 0
    if (values > 0) await eraseNow(settings, contentOf(stream, request, values), client)
    return succeeded({ values })
  })
}

async function eraseNow(settings: EventStoreSettings, content: ErasureContent, client: SqlClient): Promise<void> {
  const { rows } = await client.query<{ id: string }>(
    'insert into erasures (content) values ($1::text::json) returning id::text',
    [JSON.stringify(content)],
  )
  const erasure = rows[0]?.id
  await client.query(eraseQuery, [content.stream, content.keys ?? null, erasure])
  const events = await readStream(settings, content.stream, 1, client)
  for (const readModel of settings.readModels ?? []) {
    await readModel.afterErasure?.(handledBy(readModel, events), client)
  }
  await extendChain([{ erasure, digest: settings.hash(canonicalJson(content)) }], settings.hash, client)
}

function contentOf(stream: string, { keys, on, basis, context }: EraseRequest, values: number): ErasureContent {
  const { now, actor, correlationId, policyVersion } = context
  const metadata: EventMetadata = {
    at: now,
    by: actor,
    ...(correlationId === undefined ? {} : { correlationId }),
    ...(policyVersion === undefined ? {} : { policyVersion }),
  }
  return { stream, ...(keys === undefined ? {} : { keys }), values, on, basis, metadata }
}
