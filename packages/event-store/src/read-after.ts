import type { EventStoreSettings } from './event-store-settings.ts'
import { type EventRow, eventColumns, eventOf } from './internal/event-rows.ts'
import { beforeAllEvents, type ReadPosition } from './read-position.ts'
import type { SqlClient } from './sql-client.ts'
import type { StoredEvent } from './stored-event.ts'
import { upcastingBy } from './upcaster.ts'

/**
 * A batch of events of all streams, and where to go on.
 * @public
 */
export type ReadBatch = { readonly events: readonly StoredEvent[]; readonly next: ReadPosition }

/** Below the oldest transaction still running, nothing can appear any more: so nothing is ever skipped. */
const afterQuery = `select ${eventColumns} from stored_events e
  where (e.transaction_id, e.position) > ($1::xid8, $2::bigint)
    and e.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
  order by e.transaction_id, e.position limit $3`

const checkpointQuery =
  'select transaction_id::text as transaction, position::text from reader_checkpoints where name = $1'

const saveQuery = `insert into reader_checkpoints (name, transaction_id, position) values ($1, $2::xid8, $3::bigint)
  on conflict (name) do update set transaction_id = excluded.transaction_id, position = excluded.position`

/** Reads the next events of all streams after a named checkpoint or a position. */
export async function readAfter(
  settings: EventStoreSettings,
  after: string | ReadPosition,
  limit: number,
): Promise<ReadBatch> {
  const from = typeof after === 'string' ? await readerCheckpoint(settings.client, after) : after
  const { rows } = await settings.client.query<EventRow>(afterQuery, [from.transaction, from.position, limit])
  const upcast = upcastingBy(settings.upcasters ?? [])
  const last = rows.at(-1)
  const next = last === undefined ? from : { transaction: last.transaction_id, position: Number(last.position) }
  return { events: rows.map((row) => eventOf(row, upcast)), next }
}

/** Keeps how far a named reader has come. */
export async function saveReaderCheckpoint(client: SqlClient, name: string, reached: ReadPosition): Promise<void> {
  await client.query(saveQuery, [name, reached.transaction, reached.position])
}

async function readerCheckpoint(client: SqlClient, name: string): Promise<ReadPosition> {
  const { rows } = await client.query<{ transaction: string; position: string }>(checkpointQuery, [name])
  const [row] = rows
  return row === undefined ? beforeAllEvents : { transaction: row.transaction, position: Number(row.position) }
}
