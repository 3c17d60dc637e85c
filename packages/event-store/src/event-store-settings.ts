import type { HashText } from '@casework/audit-trail'
import type { ReadModel } from './read-model.ts'
import type { SqlClient } from './sql-client.ts'
import type { Upcaster } from './upcaster.ts'

/**
 * What an event store is made of.
 * @public
 */
export type EventStoreSettings = {
  readonly client: SqlClient
  /** A cryptographic hash of at least 256 bits as text, for example SHA-256 in hexadecimal; the same for the whole life of a database. */
  readonly hash: HashText
  /** Gives a new random salt of at least 128 bits for each personal value, for example `randomBytes(16).toString('hex')`. */
  readonly newSalt: () => string
  readonly readModels?: readonly ReadModel[]
  readonly upcasters?: readonly Upcaster[]
}
