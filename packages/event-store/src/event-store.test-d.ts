import { type EventStore, pgClient, pgliteClient, type SqlClient, type StoredEvent } from '@casework/event-store'
import type { CaseId, EventId } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { expectTypeOf, test } from 'vitest'
import { anEvent } from '../test-support/events.ts'

declare const store: EventStore
declare const caseId: CaseId

test('a pool of pg and a PGlite are clients as they are', () => {
  expectTypeOf(pgClient(new pg.Pool())).toEqualTypeOf<SqlClient>()
  expectTypeOf(pgliteClient(new PGlite())).toEqualTypeOf<SqlClient>()
})

test('what an append may come back with is named in its type', async () => {
  const appended = await store.append('case-1', [anEvent()], { expectedVersion: 'doesNotExist' })
  if (!appended.ok) {
    expectTypeOf(appended.error[0]?.code).toEqualTypeOf<
      'EVENT_STORE.VERSION_CONFLICT' | 'EVENT_STORE.EVENT_ID_TAKEN' | undefined
    >()
  }
})

test('an append that does not say what it expects, or takes another id for an event id, does not compile', () => {
  // @ts-expect-error - every append says what it expects of the stream
  store.append('case-1', [anEvent()], {})
  // @ts-expect-error - there is no such expectation
  store.append('case-1', [anEvent()], { expectedVersion: 'latest' })
  // @ts-expect-error - a CaseId is not an EventId
  store.append('case-1', [anEvent()], { expectedVersion: 1, eventIds: [caseId] })
  store.append('case-1', [anEvent()], { expectedVersion: 1, eventIds: ['one' as EventId] })
})

test('checkpoints are not believed without a way to check their signatures', () => {
  // @ts-expect-error - verifySignature is missing
  store.verify({ checkpoints: [] })
  store.verify({ checkpoints: [], verifySignature: () => true })
})

test('a stored event cannot be changed', () => {
  const event = {} as StoredEvent
  // @ts-expect-error - what happened cannot be changed
  event.streamVersion = 2
})
