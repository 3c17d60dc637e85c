import type { DomainEvent, EventId } from '@casework/kernel'

/**
 * What the caller believes of a stream: how many events it has, that it has some, that it has none; or `any`, where it does not matter.
 * @public
 */
export type ExpectedVersion = number | 'exists' | 'doesNotExist' | 'any'

/**
 * How events are appended.
 * @public
 */
export type AppendOptions = {
  readonly expectedVersion: ExpectedVersion
  /** One id for each event, in order, so that a repeated append is recognised and changes nothing. */
  readonly eventIds?: readonly EventId[]
}

/**
 * Events for one of the streams of an append.
 *
 * @remarks A stream is named `case-<id>` or `customer-<id>`: an id, never a name or anything else that tells who a person is.
 * @public
 */
export type AppendRequest = AppendOptions & { readonly stream: string; readonly events: readonly DomainEvent[] }

/**
 * What an append did to a stream.
 * @public
 */
export type Appended = {
  readonly stream: string
  /** The version of the stream after the last event given. */
  readonly version: number
  /** The position of each event given, in order. */
  readonly positions: readonly number[]
  /** True where these events, by their ids, had been appended before, and nothing was done now. */
  readonly repeated: boolean
}

/**
 * Why an append was refused.
 * @public
 */
export type AppendProblemCode = 'EVENT_STORE.VERSION_CONFLICT' | 'EVENT_STORE.EVENT_ID_TAKEN'
