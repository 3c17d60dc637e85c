import type { EventStore, SqlClient } from '@casework/event-store'
import { type Apply, civilDate, isErased } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { beforeEach, expect, test } from 'vitest'
import { aStore, onEveryEngine } from '../test-support/engines.ts'
import { anEvent, aPersonalEvent } from '../test-support/events.ts'

const on = civilDate('2026-11-22')
const basis = 'request under Article 17'
const request = { on, basis, context: aContext({ policyVersion: '1' }) }
const erased = { erased: true, on, basis }

onEveryEngine((engine) => {
  let store: EventStore
  let client: SqlClient
  beforeEach(async () => {
    ;({ store, client } = await aStore(engine))
    await store.append('customer-1', [aPersonalEvent(), anEvent('AddressMoved'), aPersonalEvent()], {
      expectedVersion: 0,
    })
    await store.append('customer-2', [aPersonalEvent()], { expectedVersion: 0 })
  })

  const everything = async () => {
    const tables = ['stored_events', 'personal_values', 'audit_entries', 'audit_head', 'erasures']
    const rows = await Promise.all(tables.map((table) => client.query(`select t::text as row from ${table} t`)))
    return JSON.stringify(rows.map((result) => result.rows))
  }

  test('personal values are in their own table only', async () => {
    const { rows } = await client.query(
      'select t::text as row from stored_events t union all select t::text from audit_entries t',
    )
    expect(JSON.stringify(rows)).not.toMatch(/Amina|mornings/)
    expect((await store.read('customer-1'))[0]?.personal).toEqual({
      name: { parts: ['Amina'] },
      note: 'Prefers mornings',
    })
  })

  test('erasure removes every personal value and salt of the stream, and no other', async () => {
    expect(await store.erase('customer-1', request)).toEqual({ ok: true, value: { values: 4 } })
    const events = await store.read('customer-1')
    expect(events.map(({ personal }) => personal)).toEqual([
      { name: erased, note: erased },
      undefined,
      { name: erased, note: erased },
    ])
    expect((await store.read('customer-2'))[0]?.personal).toMatchObject({ note: 'Prefers mornings' })
    const { rows } = await client.query('select 1 from personal_values where value is not null or salt is not null')
    expect(rows.length).toBe(2)
    await store.erase('customer-2', request)
    expect(await everything()).not.toMatch(/Amina|mornings/)
  })

  test('one value may be erased and the others kept', async () => {
    expect(await store.erase('customer-1', { ...request, keys: ['note', 'telephone'] })).toMatchObject({
      value: { values: 2 },
    })
    expect((await store.read('customer-1'))[0]?.personal).toEqual({ name: { parts: ['Amina'] }, note: erased })
    const later = { ...request, basis: 'end of retention' }
    expect(await store.erase('customer-1', later)).toMatchObject({ value: { values: 2 } })
    const [first] = await store.read('customer-1')
    expect(first?.personal).toEqual({ name: { ...erased, basis: 'end of retention' }, note: erased })
    expect((await store.verify()).ok).toBe(true)
  })

  test('the chain verifies before and after, and tells that an erasure happened', async () => {
    expect(await store.verify()).toMatchObject({ ok: true, value: { entries: 4 } })
    await store.erase('customer-1', request)
    expect(await store.verify()).toMatchObject({ ok: true, value: { entries: 5 } })
    const { rows } = await client.query<{ content: string }>('select content::text from erasures')
    expect(JSON.parse(rows[0]?.content ?? '')).toMatchObject({
      stream: 'customer-1',
      values: 4,
      on,
      basis,
      metadata: { policyVersion: '1' },
    })
  })

  test('a second erasure finds nothing left and changes nothing', async () => {
    await store.erase('customer-1', request)
    const before = await everything()
    expect(await store.erase('customer-1', request)).toEqual({ ok: true, value: { values: 0 } })
    expect(await everything()).toBe(before)
  })

  test('a stream that does not exist is named, so that a slip of the pen does not pass for an erasure', async () => {
    expect(await store.erase('customer-3', request)).toHaveProblem('EVENT_STORE.STREAM_NOT_FOUND')
  })

  test('an erasure without a basis is a programming error', async () => {
    await expect(store.erase('customer-1', { ...request, basis: '' })).rejects.toThrow('EVENT_STORE.NOT_AN_ERASURE')
  })

  test('replay of an erased person gives the record with the note in place', async () => {
    const apply: Apply<{ notes: number; erased: number }, { personal?: unknown }> = (before, event) => {
      const { notes, erased: gone } = before ?? { notes: 0, erased: 0 }
      const note = (event.personal as { note?: unknown } | undefined)?.note
      return { notes: notes + (note === undefined ? 0 : 1), erased: gone + (isErased(note) ? 1 : 0) }
    }
    await store.erase('customer-1', request)
    await store.append('customer-1', [aPersonalEvent()], { expectedVersion: 3 })
    expect(await store.load('customer-1', apply as never)).toEqual({ record: { notes: 3, erased: 2 }, version: 4 })
  })

  test('two erasures at once take each value once', async () => {
    const both = await Promise.all([store.erase('customer-1', request), store.erase('customer-1', request)])
    expect(both.map((result) => result.ok && result.value.values).sort()).toEqual([0, 4])
    expect((await store.verify()).ok).toBe(true)
  })
})
