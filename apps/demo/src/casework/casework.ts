import { hash, randomUUID } from 'node:crypto'
import { civilDateInLondon } from '@casework/calendar'
import { createEventStore, type EventStore, type SqlClient } from '@casework/event-store'
import { type Actor, type CivilDate, type Context, type CorrelationId, type Instant, instant } from '@casework/kernel'
import { exampleReportingRuleSet, type RuleSet } from '@casework/triage-scoring'
import { approvedRuleSet } from './approved-rule-set.ts'
import { caseworkReadModel } from './read-model.ts'
import { newSalt } from './salt.ts'

/** Everything the pages and commands work with. */
export type Casework = {
  readonly client: SqlClient
  readonly store: EventStore
  /** The same store inside a transaction of the caller's. */
  readonly storeOn: (client: SqlClient) => EventStore
  readonly now: () => Instant
  readonly today: () => CivilDate
  readonly ruleSet: () => RuleSet
  readonly useRuleSet: (ruleSet: RuleSet) => void
  readonly context: (actor: Actor, correlationId?: string) => Context
  readonly newId: () => string
}

export const sha256 = (text: string) => hash('sha256', text)

/** Puts the store, the read model, the rule set and the clock together on an open database. */
export async function composeCasework(client: SqlClient, clock: () => Date = () => new Date()): Promise<Casework> {
  let ruleSet = await approvedRuleSet(exampleReportingRuleSet, client)
  const now = () => instant(clock().toISOString())
  const today = () => civilDateInLondon(now())
  const readModel = caseworkReadModel(() => ({ ruleSet, asAt: today() }))
  const storeOn = (on: SqlClient) => createEventStore({ client: on, hash: sha256, newSalt, readModels: [readModel] })
  return {
    client,
    store: storeOn(client),
    storeOn,
    now,
    today,
    ruleSet: () => ruleSet,
    useRuleSet: (next) => {
      ruleSet = next
    },
    context: (actor, correlationId = randomUUID()) => ({
      now: now(),
      actor,
      correlationId: correlationId as CorrelationId,
    }),
    newId: () => randomUUID(),
  }
}
