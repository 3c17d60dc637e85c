import type { SqlClient } from '../sql-client.ts'
import { errorFields } from './database-error.ts'
import { LostRace } from './lost-race.ts'
import type { PreparedEvent } from './prepare-event.ts'

/** Bounds the memory of one statement. */
const mostEvents = 8_000
const ours: ReadonlySet<string> = new Set(['stored_events_stream_version', 'stored_events_event_id'])

const insertEvents = `insert into stored_events
    (position, stream, stream_version, type, type_version, event_id, data, personal_digests, metadata)
  select position, stream, stream_version, type, type_version, event_id, data::json, personal_digests::json, metadata::json
  from unnest($1::bigint[], $2::text[], $3::integer[], $4::text[], $5::integer[], $6::text[], $7::text[], $8::text[], $9::text[])
    as given(position, stream, stream_version, type, type_version, event_id, data, personal_digests, metadata)`

const insertPersonalValues = `insert into personal_values (position, key, value, salt)
  select position, key, value::json, salt
  from unnest($1::bigint[], $2::text[], $3::text[], $4::text[]) as given(position, key, value, salt)`

/** Inserts events and, apart from them, their personal values, whole sets at a time. */
export async function insertAll(
  events: readonly PreparedEvent[],
  positions: readonly number[],
  client: SqlClient,
): Promise<void> {
  for (let from = 0; from < events.length; from += mostEvents) {
    const some = events.slice(from, from + mostEvents)
    const at = positions.slice(from, from + mostEvents)
    await insertSome(some, at, client)
    await insertPersonal(some, at, client)
  }
}

async function insertSome(
  events: readonly PreparedEvent[],
  positions: readonly number[],
  client: SqlClient,
): Promise<void> {
  const columns = [
    positions,
    events.map(({ stream }) => stream),
    events.map(({ streamVersion }) => streamVersion),
    events.map(({ event }) => event.type),
    events.map(({ event }) => event.version),
    events.map(({ eventId = null }) => eventId),
    events.map(({ data }) => data),
    events.map(({ personalDigests = null }) => personalDigests),
    events.map(({ metadata }) => metadata),
  ]
  try {
    await client.query(insertEvents, columns)
  } catch (error) {
    const { code, constraint } = errorFields(error)
    if (code === '23505' && ours.has(constraint)) throw new LostRace(constraint, error)
    throw error
  }
}

async function insertPersonal(
  events: readonly PreparedEvent[],
  positions: readonly number[],
  client: SqlClient,
): Promise<void> {
  const columns: [(number | undefined)[], string[], string[], string[]] = [[], [], [], []]
  for (const [at, { personal }] of events.entries()) {
    for (const { key, value, salt } of personal) {
      columns[0].push(positions[at])
      columns[1].push(key)
      columns[2].push(value)
      columns[3].push(salt)
    }
  }
  if (columns[0].length > 0) await client.query(insertPersonalValues, columns)
}
