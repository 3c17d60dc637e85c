import { type Apply, type DomainEvent, replay } from '@casework/kernel'
import type { EventStoreSettings } from './event-store-settings.ts'
import { type EventRow, eventColumns, eventOf } from './internal/event-rows.ts'
import type { SqlClient } from './sql-client.ts'
import type { StoredEvent } from './stored-event.ts'
import { upcastingBy } from './upcaster.ts'

const streamQuery = `select ${eventColumns} from stored_events e
  where e.stream = $1 and e.stream_version >= $2 order by e.stream_version`

/** Reads the events of a stream in order. */
export async function readStream(
  settings: Pick<EventStoreSettings, 'upcasters'>,
  stream: string,
  from: number,
  client: SqlClient,
): Promise<readonly StoredEvent[]> {
  const { rows } = await client.query<EventRow>(streamQuery, [stream, from])
  const upcast = upcastingBy(settings.upcasters ?? [])
  return rows.map((row) => eventOf(row, upcast))
}

/** Replays a stream into its record. */
export async function loadRecord<Record, Event extends DomainEvent>(
  settings: EventStoreSettings,
  stream: string,
  apply: Apply<Record, Event>,
): Promise<{ readonly record: Record; readonly version: number } | undefined> {
  const events = await readStream(settings, stream, 1, settings.client)
  const record = replay(apply, events as unknown as readonly Event[])
  const last = events.at(-1)
  return record === undefined || last === undefined ? undefined : { record, version: last.streamVersion }
}
