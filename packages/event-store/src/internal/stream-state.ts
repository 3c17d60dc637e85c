import type { AppendRequest } from '../append-request.ts'
import type { SqlClient } from '../sql-client.ts'

/** Where an event id was met: its stream, and its version and position there. */
export type KnownEvent = { readonly stream: string; readonly streamVersion: number; readonly position: number }

/** What an append has to know before it writes. */
export type StreamState = {
  /** The version of each stream that exists. */
  readonly versions: ReadonlyMap<string, number>
  /** The events that the ids given belong to already. */
  readonly known: ReadonlyMap<string, KnownEvent>
  /** As many new positions as there are events. */
  readonly positions: readonly number[]
}

type StateRow = { readonly positions: string | null; readonly versions: string | null; readonly known: string | null }

const stateQuery = `select
  (select string_agg(nextval('stored_events_position')::text, ',') from generate_series(1, $2::integer)) as positions,
  (select json_agg(json_build_array(stream, version))::text from (
    select s.stream, (select max(e.stream_version) from stored_events e where e.stream = s.stream) as version
    from unnest($1::text[]) as s(stream)) found where version is not null) as versions,
  (select json_agg(json_build_array(e.event_id, e.stream, e.stream_version, e.position))::text
    from stored_events e where e.event_id = any($3::text[])) as known`

/**
 * Writers that do not name a version would only race one another, so they queue: by 256 buckets of stream names, so that a large append takes
 * few locks, and in the order of the buckets, so that no two wait for each other.
 */
const queueUp = `select pg_advisory_xact_lock(73011958, bucket) from (
  select distinct hashtext(stream) & 255 as bucket from unnest($1::text[]) as s(stream) order by bucket) b`

/** Reads the state that an append begins from. */
export async function readStreamState(requests: readonly AppendRequest[], client: SqlClient): Promise<StreamState> {
  const unnumbered = requests.filter(({ expectedVersion }) => expectedVersion === 'any' || expectedVersion === 'exists')
  if (unnumbered.length > 0) await client.query(queueUp, [unnumbered.map(({ stream }) => stream)])
  const streams = requests.map(({ stream }) => stream)
  const count = requests.reduce((sum, { events }) => sum + events.length, 0)
  const ids = requests.flatMap(({ eventIds = [] }) => eventIds)
  const { rows } = await client.query<StateRow>(stateQuery, [streams, count, ids])
  const [row] = rows
  const versions: [string, number][] = JSON.parse(row?.versions ?? '[]')
  const known: [string, string, number, number][] = JSON.parse(row?.known ?? '[]')
  return {
    versions: new Map(versions),
    known: new Map(known.map(([id, stream, streamVersion, position]) => [id, { stream, streamVersion, position }])),
    positions: (row?.positions ?? '').split(',').filter(Boolean).map(Number),
  }
}
