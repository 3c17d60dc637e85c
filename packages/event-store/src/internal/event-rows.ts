import { DomainError, type DomainEvent, type Erased, type EventId } from '@casework/kernel'
import type { StoredEvent } from '../stored-event.ts'

/** An event as read; numbers wider than 32 bits and JSON come as text, so that no driver's parsers matter. */
export type EventRow = {
  readonly position: string
  readonly stream: string
  readonly stream_version: number
  readonly type: string
  readonly type_version: number
  readonly event_id: string | null
  readonly data: string
  readonly metadata: string
  readonly personal_digests: string | null
  readonly personal: string | null
  readonly transaction_id: string
}

/** What became of a personal value: its key, value and salt, or the content of the erasure that took both. */
export type PersonalRow = readonly [key: string, value: unknown, salt: string | null, erasure: ErasureContent | null]

/** What the store keeps of an erasure, and what the audit chain covers of it. */
export type ErasureContent = {
  readonly stream: string
  readonly keys?: readonly string[]
  readonly values: number
  readonly on: Erased['on']
  readonly basis: string
  readonly metadata: DomainEvent['metadata']
}

/** The columns of an `EventRow`, for `stored_events e`. */
export const eventColumns = `e.position::text, e.stream, e.stream_version, e.type, e.type_version, e.event_id,
  e.data::text, e.metadata::text, e.personal_digests::text, e.transaction_id::text,
  case when e.personal_digests is not null then (
    select json_agg(json_build_array(p.key, p.value, p.salt, r.content))::text
    from personal_values p left join erasures r on r.id = p.erasure where p.position = e.position
  ) end as personal`

/** Makes the event of a row, with personal values in place or the note that they were erased. */
export function eventOf(row: EventRow, upcast: (event: DomainEvent) => DomainEvent): StoredEvent {
  const event: DomainEvent = {
    type: row.type,
    version: row.type_version,
    data: JSON.parse(row.data),
    ...(row.personal_digests === null ? {} : { personal: personalOf(row, row.personal_digests) }),
    metadata: JSON.parse(row.metadata),
  }
  return {
    ...upcast(event),
    stream: row.stream,
    streamVersion: row.stream_version,
    position: Number(row.position),
    ...(row.event_id === null ? {} : { eventId: row.event_id as EventId }),
  }
}

/** Reads the personal values of a row. */
export function personalRowsOf(row: Pick<EventRow, 'personal'>): readonly PersonalRow[] {
  return row.personal === null ? [] : JSON.parse(row.personal)
}

/** Reads the digests of a row, by key in the order in which the values were written. */
export function digestsOf(digests: string): Readonly<Record<string, string>> {
  return JSON.parse(digests)
}

function personalOf(row: EventRow, digests: string): Record<string, unknown> {
  const found = new Map(personalRowsOf(row).map((personal) => [personal[0], personal]))
  const entries = Object.keys(digestsOf(digests)).map((key): [string, unknown] => {
    const personal = found.get(key)
    if (personal === undefined) throw new DomainError('EVENT_STORE.PERSONAL_VALUE_MISSING', { position: row.position })
    const [, value, , erasure] = personal
    return [key, erasure === null ? value : erasedBy(erasure)]
  })
  return Object.fromEntries(entries)
}

function erasedBy({ on, basis }: ErasureContent): Erased {
  return { erased: true, on, basis }
}
