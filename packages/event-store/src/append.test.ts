import type { EventStore, SqlClient } from '@casework/event-store'
import { DomainError, type EventId } from '@casework/kernel'
import { beforeEach, expect, test } from 'vitest'
import { aStore, onEveryEngine } from '../test-support/engines.ts'
import { anEvent, aPersonalEvent } from '../test-support/events.ts'

const ids = (...names: string[]) => names as EventId[]

onEveryEngine((engine) => {
  let store: EventStore
  let client: SqlClient
  beforeEach(async () => {
    ;({ store, client } = await aStore(engine))
  })

  test('a stream is begun once', async () => {
    const begun = await store.append('case-1', [anEvent(), anEvent('CaseAssigned')], {
      expectedVersion: 'doesNotExist',
    })
    expect(begun).toEqual({ ok: true, value: { stream: 'case-1', version: 2, positions: [1, 2], repeated: false } })
    const again = await store.append('case-1', [anEvent()], { expectedVersion: 'doesNotExist' })
    expect(again).toEqual({
      ok: false,
      error: [
        { code: 'EVENT_STORE.VERSION_CONFLICT', params: { stream: 'case-1', expected: 'doesNotExist', actual: 2 } },
      ],
    })
  })

  test('events go after the version that the writer saw, and only there', async () => {
    await store.append('case-1', [anEvent()], { expectedVersion: 0 })
    expect(await store.append('case-1', [anEvent()], { expectedVersion: 1 })).toMatchObject({ value: { version: 2 } })
    for (const expectedVersion of [0, 1, 3]) {
      expect(await store.append('case-1', [anEvent()], { expectedVersion })).toHaveProblem(
        'EVENT_STORE.VERSION_CONFLICT',
      )
    }
  })

  test('a writer may ask only that the stream exists, or ask nothing', async () => {
    const refused = await store.append('case-1', [anEvent()], { expectedVersion: 'exists' })
    expect(refused).toHaveProblem('EVENT_STORE.VERSION_CONFLICT')
    await store.append('case-1', [anEvent()], { expectedVersion: 'any' })
    expect(await store.append('case-1', [anEvent()], { expectedVersion: 'exists' })).toMatchObject({
      value: { version: 2 },
    })
  })

  test('many streams are appended together, in whatever order they are given', async () => {
    const appended = await store.appendMany([
      { stream: 'case-2', events: [anEvent(), anEvent()], expectedVersion: 'doesNotExist' },
      { stream: 'case-1', events: [aPersonalEvent()], expectedVersion: 'any' },
    ])
    expect(appended).toMatchObject({
      value: [
        { stream: 'case-2', version: 2 },
        { stream: 'case-1', version: 1 },
      ],
    })
    const positions = appended.ok ? appended.value.map((stream) => stream.positions) : []
    expect((await store.read('case-2')).map(({ position }) => position)).toEqual(positions[0])
    expect((await store.read('case-1')).map(({ position }) => position)).toEqual(positions[1])
  })

  test('one refused stream refuses all, and every refusal is named', async () => {
    await store.append('case-1', [anEvent()], { expectedVersion: 0 })
    const refused = await store.appendMany([
      { stream: 'case-1', events: [anEvent()], expectedVersion: 'doesNotExist' },
      { stream: 'case-2', events: [anEvent()], expectedVersion: 'doesNotExist' },
      { stream: 'case-3', events: [anEvent()], expectedVersion: 'exists' },
    ])
    expect(refused.ok ? [] : refused.error.map(({ params }) => params.stream)).toEqual(['case-1', 'case-3'])
    expect(await store.read('case-2')).toEqual([])
  })

  test('no events change nothing, but what is expected still counts', async () => {
    expect(await store.append('case-1', [], { expectedVersion: 0 })).toMatchObject({
      value: { version: 0, positions: [] },
    })
    expect(await store.append('case-1', [], { expectedVersion: 4 })).toHaveProblem('EVENT_STORE.VERSION_CONFLICT')
  })

  test('an append repeated with the same ids changes nothing and says where the events are', async () => {
    const append = () =>
      store.append('case-1', [anEvent(), anEvent()], { expectedVersion: 0, eventIds: ids('one', 'two') })
    const first = await append()
    const second = await append()
    expect(second).toEqual({ ok: true, value: { ...(first.ok && first.value), repeated: true } })
    expect((await store.read('case-1')).map(({ eventId }) => eventId)).toEqual(['one', 'two'])
  })

  test('of many streams, those appended before are left as they are', async () => {
    await store.append('case-1', [anEvent()], { expectedVersion: 0, eventIds: ids('one') })
    const appended = await store.appendMany([
      { stream: 'case-1', events: [anEvent()], expectedVersion: 0, eventIds: ids('one') },
      { stream: 'case-2', events: [anEvent()], expectedVersion: 0, eventIds: ids('two') },
    ])
    expect(appended).toMatchObject({
      value: [
        { repeated: true, version: 1 },
        { repeated: false, version: 1 },
      ],
    })
    expect((await store.verify()).ok).toBe(true)
  })

  test.each([
    ['another stream', 'case-2', ids('one', 'two')],
    ['only some of the events', 'case-1', ids('two', 'three')],
    ['another order', 'case-1', ids('two', 'one')],
  ])('ids that belong to %s are refused', async (_, stream, eventIds) => {
    await store.append('case-1', [anEvent(), anEvent()], { expectedVersion: 0, eventIds: ids('one', 'two') })
    const refused = await store.append(stream, [anEvent(), anEvent()], { expectedVersion: 'any', eventIds })
    expect(refused).toHaveProblem('EVENT_STORE.EVENT_ID_TAKEN')
  })

  test('a stream named twice, ids that do not match, and personal values without names are programming errors', async () => {
    const request = { stream: 'case-1', events: [anEvent()], expectedVersion: 'any' as const }
    await expect(store.appendMany([request, request])).rejects.toSatisfy(DomainError.isInstance)
    await expect(store.appendMany([{ ...request, eventIds: ids('one', 'two') }])).rejects.toThrow('NOT_ONE_ID')
    const nameless = { ...anEvent(), personal: ['Amina'] }
    await expect(store.append('case-1', [nameless], { expectedVersion: 'any' })).rejects.toThrow('NOT_AN_OBJECT')
    expect(await store.read('case-1')).toEqual([])
  })

  test('a stream without a name is refused by the database, and not taken for a conflict', async () => {
    await expect(store.append('', [anEvent()], { expectedVersion: 0 })).rejects.toMatchObject({ code: '23514' })
  })

  test('a set larger than one statement keeps its order', async () => {
    const requests = Array.from({ length: 2_100 }, (_, at) => ({
      stream: `case-${at}`,
      events: [anEvent(), anEvent('CaseAssigned'), anEvent('BarrierRaised'), aPersonalEvent({ note: `note ${at}` })],
      expectedVersion: 'doesNotExist' as const,
    }))
    const appended = await store.appendMany(requests)
    expect(appended.ok && appended.value.length).toBe(2_100)
    expect((await store.read('case-2099')).at(-1)).toMatchObject({ streamVersion: 4, personal: { note: 'note 2099' } })
    expect(await store.verify()).toMatchObject({ ok: true, value: { entries: 8_400 } })
  })

  test('a value that JSON has none of is left out, and one that JSON cannot hold is refused', async () => {
    await store.append('case-1', [anEvent('CaseOpened', { since: undefined, spans: [{ until: undefined }] })], {
      expectedVersion: 0,
    })
    expect((await store.read('case-1'))[0]?.data).toEqual({ spans: [{}] })
    const infinite = anEvent('CaseOpened', { count: Number.NaN })
    await expect(store.append('case-2', [infinite], { expectedVersion: 0 })).rejects.toThrow(
      'CANONICAL_JSON.NOT_FINITE',
    )
    expect((await client.query('select 1 from stored_events')).rows.length).toBe(1)
  })
})
