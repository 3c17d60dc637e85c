import type { ActorId } from '@casework/kernel'
import type { XapiVersion } from '../xapi-version.ts'

/** An account: a home page, and an id that means nothing elsewhere. @public */
export type StatementAccount = { readonly homePage: string; readonly name: string }

/** What a service decides about the statements that leave it. @public */
export type StatementSettings = {
  readonly version: XapiVersion
  /** Gives the UUID of a key, the same for the same key: a UUID of version 5, say. A statement sent twice is then known again. */
  readonly uuid: (key: string) => string
  /** Gives the account of a learner or of somebody certified; it is never asked of who decided about them. */
  readonly account: (personId: ActorId) => StatementAccount
  /** The account of the service itself, which is who takes statements back, whoever decided it. */
  readonly service: StatementAccount
  /** Gives the name of a person, where a service has decided that names leave it; without this, none does. */
  readonly name?: (personId: ActorId) => string | undefined
  /** The address that the ids of activities and extensions begin with, slash and all. */
  readonly activities: string
  /** Tells when sittings were begun and handed in too. Left out, it does not: the time between them shows who had extra time. */
  readonly tellSittings?: boolean
  /** Adds Welsh words to verbs, not reviewed, and the Welsh titles that the service has. */
  readonly welsh?: { readonly titleOf: (title: string) => string | undefined }
}
