import type { Checkpoint } from '@casework/audit-trail'
import type { Apply, Context, DomainEvent, Result } from '@casework/kernel'
import type { Appended, AppendOptions, AppendProblemCode, AppendRequest } from './append-request.ts'
import type { ErasedValues, EraseRequest } from './erase.ts'
import type { ReadBatch } from './read-after.ts'
import type { ReadModel } from './read-model.ts'
import type { ReadPosition } from './read-position.ts'
import type { SqlClient } from './sql-client.ts'
import type { StoredEvent } from './stored-event.ts'
import type { Verified, VerifyOptions } from './verify.ts'
import type { VerifyProblemCode } from './verify-problem-code.ts'

/**
 * Keeps events: what happened, in order, never changed; personal values apart, where they can be erased; all of it covered by an audit chain.
 * @public
 */
export type EventStore = {
  /**
   * Appends events to one stream, with its read models and its audit entries, in one transaction.
   *
   * @returns What stands now, or `EVENT_STORE.VERSION_CONFLICT` (someone else was first: load again and decide again) |
   * `EVENT_STORE.EVENT_ID_TAKEN` (some of the ids belong to other events).
   */
  append(
    stream: string,
    events: readonly DomainEvent[],
    options: AppendOptions,
  ): Promise<Result<Appended, AppendProblemCode>>
  /**
   * Appends events to many streams, all in one transaction or not at all; sets of about 2,000 streams are fastest.
   *
   * @returns What stands now, in the order of the requests, or `EVENT_STORE.VERSION_CONFLICT` | `EVENT_STORE.EVENT_ID_TAKEN` for
   * every stream refused.
   */
  appendMany(requests: readonly AppendRequest[]): Promise<Result<readonly Appended[], AppendProblemCode>>
  /** Reads a stream in order, from its first event unless told. */
  read(stream: string, options?: { readonly from?: number }): Promise<readonly StoredEvent[]>
  /** Replays a stream into its record, with the version to expect at the next append; `undefined` where there is no such stream. */
  load<Record, Event extends DomainEvent>(
    stream: string,
    apply: Apply<Record, Event>,
  ): Promise<{ readonly record: Record; readonly version: number } | undefined>
  /**
   * Reads the next events of all streams after a named checkpoint or a position, in an order that never changes and that a slow
   * transaction cannot upset; the caller polls.
   */
  readAfter(after: string | ReadPosition, limit: number): Promise<ReadBatch>
  /** Keeps how far a named reader has come; give the client of a transaction to keep it together with what the reader wrote. */
  saveCheckpoint(name: string, reached: ReadPosition, client?: SqlClient): Promise<void>
  /** Makes a read model anew from all events; appends wait until it is whole. */
  rebuild(readModel: ReadModel): Promise<{ readonly events: number }>
  /**
   * Erases personal values of a stream with their salts, leaves a note in their place and an entry in the audit chain; a repeat finds
   * nothing left to erase and changes nothing.
   *
   * @returns How many values were erased, or `EVENT_STORE.STREAM_NOT_FOUND`.
   */
  erase(stream: string, request: EraseRequest): Promise<Result<ErasedValues, 'EVENT_STORE.STREAM_NOT_FOUND'>>
  /**
   * Walks the audit chain in batches, recomputes every entry from what is stored, and names the first bad one.
   *
   * @returns The entries walked, or one of `VerifyProblemCode` with the `position` of the entry in the chain.
   */
  verify(options?: VerifyOptions): Promise<Result<Verified, VerifyProblemCode>>
  /** Signs the head of the audit chain; keep the checkpoint where whoever can write to the database cannot. */
  checkpoint(sign: (text: string) => string | Promise<string>, context: Context): Promise<Checkpoint>
}
