import type { DomainEvent, EventId } from '@casework/kernel'

/**
 * An event as the store gives it back: upcast, with its personal values in place or the note that they were erased.
 *
 * @remarks
 * `version` is that of the event's type; `streamVersion` counts the events of its stream from 1. `position` orders the events of all
 * streams roughly by time and has gaps; only the audit chain is numbered without gaps.
 * @public
 */
export type StoredEvent<Event extends DomainEvent = DomainEvent> = Event & {
  readonly stream: string
  readonly streamVersion: number
  readonly position: number
  readonly eventId?: EventId
}
