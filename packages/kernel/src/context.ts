import type { Actor } from './actor.ts'
import type { CorrelationId } from './identifiers.ts'
import type { Instant } from './instant.ts'

/**
 * What every verb is told of the world: when it is and who acts.
 *
 * @remarks
 * Libraries read no clock and know no session; a verb adds only what it reads: `Context & { calendar: Calendar }`.
 * @public
 */
export type Context = {
  readonly now: Instant
  readonly actor: Actor
  /** Ties together everything one request or import did. */
  readonly correlationId?: CorrelationId
  /** The version of the policy that the verb applied, where it applied one. */
  readonly policyVersion?: string
}
