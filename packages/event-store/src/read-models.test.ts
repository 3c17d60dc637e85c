import type { EventStore, ReadModel, SqlClient, StoredEvent } from '@casework/event-store'
import { civilDate } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { beforeEach, expect, test } from 'vitest'
import { aStore, onEveryEngine, onPostgres } from '../test-support/engines.ts'
import { anEvent, aPersonalEvent } from '../test-support/events.ts'

const nameOf = (event: StoredEvent) => JSON.stringify((event.personal as { name: unknown }).name)

/** A list of people by stream, with a name; a second person of one stream breaks its key. */
const people: ReadModel = {
  name: 'people',
  handles: ['CustomerRegistered'],
  async project(events, client) {
    for (const event of events) {
      await client.query('insert into people (stream, name) values ($1, $2)', [event.stream, nameOf(event)])
    }
  },
  async clear(client) {
    await client.query('delete from people')
  },
  async afterErasure(events, client) {
    for (const event of events) {
      await client.query('update people set name = $2 where stream = $1', [event.stream, nameOf(event)])
    }
  },
}

onEveryEngine((engine) => {
  let store: EventStore
  let client: SqlClient
  let shown: StoredEvent[][]
  let failure: Error | undefined

  const names = async () => (await client.query<{ name: string }>('select name from people order by stream')).rows
  const watching: ReadModel = {
    name: 'watching',
    handles: ['CaseOpened', 'CustomerRegistered'],
    async project(events, within) {
      await within.query('select 1')
      shown.push([...events])
      if (failure !== undefined) throw failure
    },
  }

  beforeEach(async () => {
    shown = []
    failure = undefined
    ;({ store, client } = await aStore(engine, { readModels: [people, watching] }))
    await client.query(
      'create table people (stream text constraint stored_events_event_id_of_people primary key, name text)',
    )
  })

  test('a read model is written with the events, and is shown each append once, with what it handles', async () => {
    await store.appendMany([
      { stream: 'customer-1', events: [aPersonalEvent({ name: 'Amina' }), anEvent('NoteWritten')], expectedVersion: 0 },
      { stream: 'case-1', events: [anEvent()], expectedVersion: 0 },
    ])
    expect(await names()).toEqual([{ name: '"Amina"' }])
    expect(shown.map((batch) => batch.map(({ type }) => type))).toEqual([['CaseOpened', 'CustomerRegistered']])
    await store.append('case-1', [anEvent('NoteWritten')], { expectedVersion: 1 })
    expect(shown.length).toBe(1)
  })

  test('a read model is shown exactly what is read back later', async () => {
    await store.append('customer-1', [aPersonalEvent({ name: 'Amina', note: undefined })], { expectedVersion: 0 })
    expect(shown[0]).toEqual(await store.read('customer-1'))
  })

  test('what a read model throws leaves nothing behind', async () => {
    failure = new Error('the list cannot be written')
    await expect(store.append('customer-1', [aPersonalEvent()], { expectedVersion: 0 })).rejects.toBe(failure)
    expect(await store.read('customer-1')).toEqual([])
    expect(await names()).toEqual([])
    for (const table of ['stored_events', 'personal_values', 'audit_entries']) {
      expect((await client.query(`select 1 from ${table}`)).rows).toEqual([])
    }
    failure = undefined
    expect((await store.append('customer-1', [aPersonalEvent()], { expectedVersion: 0 })).ok).toBe(true)
    expect((await store.verify()).ok).toBe(true)
  })

  test('whatever a read model throws comes out as it is', async () => {
    const odd: ReadModel = { name: 'odd', handles: ['CaseOpened'], project: () => Promise.reject('not even an error') }
    const { store: oddStore } = await aStore(engine, { readModels: [odd] })
    await expect(oddStore.append('case-1', [anEvent()], { expectedVersion: 0 })).rejects.toBe('not even an error')
  })

  test('a broken constraint in a read model is an error, and not taken for a version conflict', async () => {
    await client.query("insert into people (stream, name) values ('customer-1', '')")
    const append = store.append('customer-1', [aPersonalEvent()], { expectedVersion: 0 })
    await expect(append).rejects.toMatchObject({ code: '23505' })
    expect(shown).toEqual([])
    expect(await store.read('customer-1')).toEqual([])
  })

  test('a read model that swallows a database error does not make the append seem to succeed', async () => {
    const careless: ReadModel = {
      name: 'careless',
      handles: ['CaseOpened'],
      project: (_, within) =>
        within.query('select no_such_column').then(
          () => undefined,
          () => undefined,
        ),
    }
    const { store: carelessStore } = await aStore(engine, { readModels: [careless] })
    await expect(carelessStore.append('case-1', [anEvent()], { expectedVersion: 0 })).rejects.toMatchObject({
      code: '25P02',
    })
    expect(await carelessStore.read('case-1')).toEqual([])
  })

  test('a read model is rebuilt from all events, however many', async () => {
    const events = Array.from({ length: 2_050 }, (_, at) => ({
      stream: `customer-${at}`,
      events: [aPersonalEvent({ name: `Person ${at}` })],
      expectedVersion: 0,
    }))
    const plain = await aStore(engine)
    await plain.client.query('create table people (stream text primary key, name text)')
    await plain.store.appendMany(events)
    expect(await plain.store.rebuild(people)).toEqual({ events: 2_050 })
    expect(await plain.store.rebuild(people)).toEqual({ events: 2_050 })
    expect((await plain.client.query('select 1 from people')).rows.length).toBe(2_050)
  })

  test('a read model that cannot be emptied is not rebuilt', async () => {
    await expect(store.rebuild(watching)).rejects.toThrow('EVENT_STORE.READ_MODEL_CANNOT_BE_CLEARED')
  })

  test('an erasure takes the value out of the read models too, in the same transaction', async () => {
    await store.append('customer-1', [aPersonalEvent({ name: 'Amina' })], { expectedVersion: 0 })
    const request = { on: civilDate('2026-11-22'), basis: 'request under Article 17', context: aContext() }
    await store.erase('customer-1', request)
    expect(JSON.parse((await names())[0]?.name ?? '')).toEqual({ erased: true, on: request.on, basis: request.basis })
  })
})

onPostgres((engine) => {
  test('an erasure that comes while a read model is being rebuilt is not undone by it', async () => {
    const { store, client } = await aStore(engine, { readModels: [people] })
    await client.query('create table people (stream text primary key, name text)')
    await store.append('customer-1', [aPersonalEvent({ name: 'Amina' })], { expectedVersion: 0 })
    let erasing: Promise<unknown> | undefined
    const slow: ReadModel = {
      ...people,
      async project(events, within) {
        const request = { on: civilDate('2026-11-22'), basis: 'request under Article 17', context: aContext() }
        erasing = store.erase('customer-1', request)
        await within.query('select pg_sleep(0.2)')
        await people.project(events, within)
      },
    }
    await store.rebuild(slow)
    await erasing
    const { rows } = await client.query<{ name: string }>('select name from people')
    expect(JSON.parse(rows[0]?.name ?? '')).toMatchObject({ erased: true })
  })
})
