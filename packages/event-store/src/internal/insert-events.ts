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
  from unnest($1::bigint[], $2::text[], $3::integer[], $4::text[], $5::integer[], $6::text[],
    string_to_array($7::text, E'\\x1e'), string_to_array($8::text, E'\\x1e', ''), string_to_array($9::text, E'\\x1e'))
    as given(position, stream, stream_version, type, type_version, event_id, data, personal_digests, metadata)`

const insertPersonalValues = `insert into personal_values (position, key, value, salt)
  select position, key, value::json, salt
  from unnest($1::bigint[], $2::text[], string_to_array($3::text, E'\\x1e'), $4::text[]) as given(position, key, value, salt)`

/** Puts JSON texts into one, which is sent and read much faster than a list: JSON escapes this character, so none holds it. */
const asOne = (texts: readonly string[]): string => texts.join('\u001e')

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
    asOne(events.map(({ data }) => data)),
    asOne(events.map(({ personalDigests = '' }) => personalDigests)),
    asOne(events.map(({ metadata }) => metadata)),
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
  const [at, keys, values, salts]: [(number | undefined)[], string[], string[], string[]] = [[], [], [], []]
  for (const [index, { personal }] of events.entries()) {
    for (const { key, value, salt } of personal) {
      at.push(positions[index])
      keys.push(key)
      values.push(value)
      salts.push(salt)
    }
  }
  if (at.length > 0) await client.query(insertPersonalValues, [at, keys, asOne(values), salts])
}
