import type { SqlClient } from './sql-client.ts'
import type { StoredEvent } from './stored-event.ts'

/**
 * Tables made from events, for the questions that a page or a list asks.
 *
 * @remarks
 * It is written in the transaction that appends, so it is never behind and never ahead: what `project` throws undoes the append. When a race
 * is lost, the whole attempt is rolled back and made again, so `project` writes only through the client it is given.
 * @public
 */
export type ReadModel = {
  readonly name: string
  /** The types of event that it is shown. */
  readonly handles: readonly string[]
  /** Writes what a batch of events changes; called once for each append that has events it handles, in order. */
  project(events: readonly StoredEvent[], client: SqlClient): Promise<void>
  /** Empties its tables; without it the read model cannot be rebuilt. */
  clear?(client: SqlClient): Promise<void>
  /**
   * Takes erased values out of its tables; called in the erasing transaction with every event of the stream that it handles, as they now
   * read. A read model that holds any personal value must have it.
   */
  afterErasure?(events: readonly StoredEvent[], client: SqlClient): Promise<void>
}
