import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createEventStore, type EventStore, pgliteClient } from '@casework/event-store'
import type { EventId } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import { expect, test } from 'vitest'
import { sha256 } from '../test-support/digest.ts'
import { aStore, onPostgres } from '../test-support/engines.ts'
import { anEvent, aPersonalEvent } from '../test-support/events.ts'
import { killedWriter } from '../test-support/killed-writer.ts'

const eight = [1, 2, 3, 4, 5, 6, 7, 8]

/** Appends until it was first so many times, reading again after each conflict. */
async function winTimes(store: EventStore, times: number): Promise<number> {
  let conflicts = 0
  for (let wins = 0; wins < times; ) {
    const expectedVersion = (await store.read('case-1')).length
    const appended = await store.append('case-1', [anEvent()], { expectedVersion })
    if (appended.ok) wins += 1
    else conflicts += 1
  }
  return conflicts
}

onPostgres((engine) => {
  test('of eight writers that expect the same, one is first and seven are told so', async () => {
    const { store } = await aStore(engine)
    for (const expectedVersion of ['doesNotExist', 1, 2] as const) {
      const results = await Promise.all(eight.map(() => store.append('case-1', [anEvent()], { expectedVersion })))
      expect(results.filter(({ ok }) => ok).length).toBe(1)
      for (const lost of results.filter(({ ok }) => !ok)) expect(lost).toHaveProblem('EVENT_STORE.VERSION_CONFLICT')
    }
    expect((await store.read('case-1')).length).toBe(3)
    expect((await store.verify()).ok).toBe(true)
  })

  test('eight writers that read again after each conflict all get through, and no version is lost or doubled', async () => {
    const { store } = await aStore(engine)
    const conflicts = await Promise.all(eight.map(() => winTimes(store, 5)))
    expect(conflicts.reduce((sum, count) => sum + count)).toBeGreaterThan(0)
    const versions = (await store.read('case-1')).map(({ streamVersion }) => streamVersion)
    expect(versions).toEqual(Array.from({ length: 40 }, (_, at) => at + 1))
  })

  test('eight writers that do not mind the version queue, and all get through', async () => {
    const { store } = await aStore(engine)
    const one = async () => {
      for (const expectedVersion of ['any', 'any', 'exists'] as const) {
        const streams = ['case-1', 'case-2'].map((stream) => ({ stream, events: [aPersonalEvent()], expectedVersion }))
        expect((await store.appendMany(streams)).ok).toBe(true)
      }
    }
    await Promise.all(eight.map(one))
    expect((await store.read('case-1')).length).toBe(24)
    expect(await store.verify()).toMatchObject({ ok: true, value: { entries: 48 } })
  })

  test('the same append sent eight times at once is done once, and all are told the same', async () => {
    const { store } = await aStore(engine)
    const eventIds = ['one', 'two'] as EventId[]
    const send = () => store.append('case-1', [anEvent(), anEvent()], { expectedVersion: 'doesNotExist', eventIds })
    const results = await Promise.all(eight.map(send))
    expect(results.filter((result) => result.ok && !result.value.repeated).length).toBe(1)
    expect(new Set(results.map((result) => JSON.stringify(result.ok && result.value.positions))).size).toBe(1)
    expect((await store.read('case-1')).length).toBe(2)
  })

  test('readers that come while eight writers write miss nothing, and see nothing twice', async () => {
    const { store } = await aStore(engine)
    let writing = true
    const seen: number[] = []
    const reading = (async () => {
      for (let last = false; !last; ) {
        last = !writing
        const { events, next } = await store.readAfter('outbox', 7)
        seen.push(...events.map(({ position }) => position))
        await store.saveCheckpoint('outbox', next)
        last &&= events.length === 0
      }
    })()
    const write = async (writer: number) => {
      for (let at = 0; at < 10; at += 1) await store.append(`case-${writer}`, [anEvent()], { expectedVersion: at })
    }
    await Promise.all(eight.map(write))
    writing = false
    await reading
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen.length).toBe(80)
  })

  test('a writer killed with SIGKILL has lost nothing that was acknowledged', async () => {
    const { store } = await aStore(engine)
    const streams = ['case-1', 'case-2']
    const told = await Promise.all(streams.map((stream) => killedWriter(engine.connectionString(), stream, 20)))
    for (const [at, stream] of streams.entries()) {
      const { length } = await store.read(stream)
      expect(length).toBeGreaterThanOrEqual(told[at] ?? Number.POSITIVE_INFINITY)
      expect(length % 2).toBe(0)
    }
    expect((await store.verify()).ok).toBe(true)
  })
})

test('a process with PGlite on a folder, killed with SIGKILL, has lost nothing that was acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'casework-pglite-'))
  const told = await killedWriter(folder, 'case-1', 20)
  const database = await PGlite.create(folder)
  const store = createEventStore({ client: pgliteClient(database), hash: sha256, newSalt: () => '' })
  const { length } = await store.read('case-1')
  expect(length).toBeGreaterThanOrEqual(told)
  expect(length % 2).toBe(0)
  expect((await store.verify()).ok).toBe(true)
  await database.close()
  rmSync(folder, { recursive: true })
})
