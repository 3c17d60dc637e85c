import {
  beforeAllEvents,
  createEventStore,
  type EventStore,
  type SqlClient,
  type Upcaster,
} from '@casework/event-store'
import type { EventId } from '@casework/kernel'
import { beforeEach, expect, test } from 'vitest'
import { sha256 } from '../test-support/digest.ts'
import { aStore, onEveryEngine, onPostgres } from '../test-support/engines.ts'
import { anEvent, aPersonalEvent } from '../test-support/events.ts'

const upcasters: readonly Upcaster[] = [
  {
    type: 'CaseOpened',
    version: 1,
    upcast: (event) => ({ ...event, version: 2, data: { ...(event.data as object), priority: 'standard' } }),
  },
  { type: 'CaseOpened', version: 2, upcast: (event) => ({ ...event, type: 'CaseBegun', version: 1 }) },
]

onEveryEngine((engine) => {
  let store: EventStore
  let client: SqlClient
  beforeEach(async () => {
    ;({ store, client } = await aStore(engine))
  })

  test('a stream is read in order, from its beginning or from a version', async () => {
    await store.append('case-1', [anEvent(), anEvent('CaseAssigned'), anEvent('CaseClosed')], { expectedVersion: 0 })
    expect((await store.read('case-1')).map(({ streamVersion }) => streamVersion)).toEqual([1, 2, 3])
    expect((await store.read('case-1', { from: 3 })).map(({ type }) => type)).toEqual(['CaseClosed'])
    expect(await store.read('case-2')).toEqual([])
  })

  test('an event is read as it was written, members in their order', async () => {
    const event = aPersonalEvent({ note: 'zwölf ☂', name: null, family: ['b', 'a'], address: { b: 1, a: 2 } })
    await store.append('customer-1', [event], { expectedVersion: 0 })
    const [read] = await store.read('customer-1')
    expect(read).toEqual({ ...event, stream: 'customer-1', streamVersion: 1, position: 1 })
    expect(JSON.stringify(read?.personal)).toBe(JSON.stringify(event.personal))
  })

  test('words that mean something to a database are only words', async () => {
    const words = {
      NULL: 'NULL',
      null: null,
      '{}': '{"a",b}',
      "'": "'; drop table stored_events; --",
      '\\': 'a\\"b',
      ' ': '',
    }
    const event = { ...aPersonalEvent(words), type: 'NULL', data: words }
    await store.append('NULL', [event], { expectedVersion: 0, eventIds: ['NULL' as EventId] })
    expect((await store.read('NULL'))[0]).toMatchObject({ ...event, stream: 'NULL', eventId: 'NULL' })
    expect((await store.verify()).ok).toBe(true)
  })

  test('a character that PostgreSQL cannot hold as text is kept all the same', async () => {
    await store.append('case-1', [{ ...aPersonalEvent({ note: 'a\u0000b' }), data: { text: '\u0000' } }], {
      expectedVersion: 0,
    })
    expect((await store.read('case-1'))[0]).toMatchObject({ data: { text: '\u0000' }, personal: { note: 'a\u0000b' } })
    expect((await store.verify()).ok).toBe(true)
  })

  test('an event may say that it has personal values and yet have none', async () => {
    await store.append('customer-1', [aPersonalEvent({})], { expectedVersion: 0 })
    expect((await store.read('customer-1'))[0]?.personal).toEqual({})
    expect((await store.verify()).ok).toBe(true)
  })

  test('a record is loaded with the version to expect next; an unknown one is nothing', async () => {
    await store.append('case-1', [anEvent(), anEvent()], { expectedVersion: 0 })
    const count = (total = 0) => total + 1
    expect(await store.load('case-1', count)).toEqual({ record: 2, version: 2 })
    expect(await store.load('case-2', count)).toBeUndefined()
  })

  test('old events are lifted as they are read, step by step, and stay as they are in the store', async () => {
    await store.append('case-1', [anEvent()], { expectedVersion: 0 })
    const lifting = createEventStore({ client, hash: sha256, newSalt: () => '', upcasters })
    const lifted = {
      type: 'CaseBegun',
      version: 1,
      data: { reference: 'EXAMPLE-1', priority: 'standard' },
      streamVersion: 1,
    }
    expect((await lifting.read('case-1'))[0]).toMatchObject(lifted)
    expect((await lifting.readAfter(beforeAllEvents, 10)).events[0]).toMatchObject(lifted)
    expect((await store.read('case-1'))[0]).toMatchObject({ type: 'CaseOpened', version: 1 })
    expect((await lifting.verify()).ok).toBe(true)
    const seen: unknown[] = []
    const readModel = {
      name: 'begun',
      handles: ['CaseBegun'],
      project: async (events: readonly unknown[]) => void seen.push(...events),
      clear: async () => undefined,
    }
    expect(await lifting.rebuild(readModel)).toEqual({ events: 1 })
    expect(seen).toMatchObject([lifted])
  })

  test('upcasters that lead nowhere are a programming error', async () => {
    await store.append('case-1', [anEvent()], { expectedVersion: 0 })
    const circle = [{ type: 'CaseOpened', version: 1, upcast: <Event>(event: Event) => event }]
    const circling = createEventStore({ client, hash: sha256, newSalt: () => '', upcasters: circle })
    await expect(circling.read('case-1')).rejects.toThrow('EVENT_STORE.UPCASTERS_GO_ROUND')
  })

  test('a personal value that is missing without having been erased is a corrupt record', async () => {
    await store.append('customer-1', [aPersonalEvent()], { expectedVersion: 0 })
    await client.query('delete from personal_values')
    await expect(store.read('customer-1')).rejects.toThrow('EVENT_STORE.PERSONAL_VALUE_MISSING')
  })

  test('a reader goes through all events in batches and remembers where it was', async () => {
    await store.append('case-1', [anEvent(), anEvent()], { expectedVersion: 0 })
    await store.append('case-2', [anEvent()], { expectedVersion: 0 })
    const first = await store.readAfter('letters', 2)
    expect(first.events.map(({ position }) => position)).toEqual([1, 2])
    expect(await store.readAfter('letters', 2)).toEqual(first)
    await store.saveCheckpoint('letters', first.next)
    const second = await store.readAfter('letters', 2)
    expect(second.events.map(({ stream }) => stream)).toEqual(['case-2'])
    await store.saveCheckpoint('letters', second.next)
    expect(await store.readAfter('letters', 2)).toEqual({ events: [], next: second.next })
    expect((await store.readAfter('reminders', 9)).events.length).toBe(3)
  })

  test('a reader keeps its checkpoint together with what it wrote, or neither', async () => {
    await store.append('case-1', [anEvent()], { expectedVersion: 0 })
    const { next } = await store.readAfter('letters', 1)
    const writing = client.transaction(async (within) => {
      await store.saveCheckpoint('letters', next, within)
      throw new Error('the letter was not written')
    })
    await expect(writing).rejects.toThrow('the letter was not written')
    expect((await store.readAfter('letters', 1)).events.length).toBe(1)
  })

  test('an append may be part of a larger transaction of the caller, and falls with it', async () => {
    const falling = client.transaction(async (within) => {
      const part = createEventStore({ client: within, hash: sha256, newSalt: () => '' })
      await part.append('case-1', [anEvent()], { expectedVersion: 0 })
      expect(await part.append('case-1', [anEvent()], { expectedVersion: 0 })).toHaveProblem(
        'EVENT_STORE.VERSION_CONFLICT',
      )
      const infinite = anEvent('CaseOpened', { count: Number.NaN })
      await expect(part.append('case-2', [infinite], { expectedVersion: 0 })).rejects.toThrow('NOT_FINITE')
      expect((await part.read('case-1')).length).toBe(1)
      throw new Error('the rest failed')
    })
    await expect(falling).rejects.toThrow('the rest failed')
    expect(await store.read('case-1')).toEqual([])
  })
})

/** Lets one transaction wait for what a test does meanwhile. */
function aSignal() {
  let give = () => {}
  const given = new Promise<void>((resolve) => {
    give = resolve
  })
  return { given, give: () => give() }
}

onPostgres((engine) => {
  test('a slow transaction is not skipped by a reader that comes while it is open', async () => {
    const { store, client } = await aStore(engine)
    const [held, inserted] = [aSignal(), aSignal()]
    const slow = client.transaction(async (within) => {
      const insert = `insert into stored_events (position, stream, stream_version, type, type_version, data, metadata)
        values (nextval('stored_events_position'), 'case-slow', 1, 'CaseOpened', 1, '{}', '{}')`
      await within.query(insert)
      inserted.give()
      await held.given
    })
    await inserted.given
    await store.append('case-quick', [anEvent()], { expectedVersion: 0 })
    const during = await store.readAfter('letters', 10)
    await store.saveCheckpoint('letters', during.next)
    held.give()
    await slow
    const after = await store.readAfter('letters', 10)
    expect(during.events).toEqual([])
    expect(after.events.map(({ stream }) => stream)).toEqual(['case-slow', 'case-quick'])
  })
})
