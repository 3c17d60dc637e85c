import type { EventStore, SqlClient } from '@casework/event-store'
import { civilDate } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { beforeEach, expect, test } from 'vitest'
import { sha256 } from '../test-support/digest.ts'
import { aStore, onEveryEngine } from '../test-support/engines.ts'
import { anEvent, aPersonalEvent } from '../test-support/events.ts'

const sign = async (text: string) => sha256(`example key ${text}`)
const verifySignature = (text: string, signature: string) => signature === sha256(`example key ${text}`)
const request = { on: civilDate('2026-11-22'), basis: 'request under Article 17', context: aContext() }

onEveryEngine((engine) => {
  let store: EventStore
  let client: SqlClient
  beforeEach(async () => {
    ;({ store, client } = await aStore(engine))
    await store.append('case-1', [anEvent(), anEvent('CaseAssigned')], { expectedVersion: 0 })
    await store.append('customer-1', [aPersonalEvent(), anEvent()], { expectedVersion: 0 })
    await store.append('customer-2', [aPersonalEvent()], { expectedVersion: 0 })
  })

  const found = async () => {
    const verified = await store.verify()
    return verified.ok ? 'nothing' : `${verified.error[0]?.code} ${JSON.stringify(verified.error[0]?.params)}`
  }

  test('what nobody touched verifies, and leads to the head', async () => {
    const verified = await store.verify()
    const checkpoint = await store.checkpoint(sign, aContext())
    expect(verified).toEqual({ ok: true, value: { entries: 5, head: { position: 5, hash: checkpoint.hash } } })
  })

  test.each([
    [
      'the data of an event',
      `update stored_events set data = '{"reference":"EXAMPLE-2"}' where position = 2`,
      'AUDIT_TRAIL.ENTRY_CHANGED {"position":2}',
    ],
    [
      'who did it',
      `update stored_events set metadata = '{}' where position = 3`,
      'AUDIT_TRAIL.ENTRY_CHANGED {"position":3}',
    ],
    [
      'the type of an event',
      `update stored_events set type = 'CaseClosed' where position = 4`,
      'AUDIT_TRAIL.ENTRY_CHANGED {"position":4}',
    ],
    [
      'the stream of an event',
      `update stored_events set stream = 'case-9' where position = 4`,
      'AUDIT_TRAIL.ENTRY_CHANGED {"position":4}',
    ],
    [
      'a digest',
      `update stored_events set personal_digests = '{"name":"0","note":"0"}' where position = 3`,
      'AUDIT_TRAIL.ENTRY_CHANGED {"position":3}',
    ],
    ['a hash', `update audit_entries set hash = 'ab12' where position = 2`, 'AUDIT_TRAIL.ENTRY_CHANGED {"position":2}'],
    [
      'a personal value',
      `update personal_values set value = '"Amira"' where position = 3 and key = 'name'`,
      'EVENT_STORE.PERSONAL_VALUE_CHANGED {"position":3}',
    ],
    [
      'a salt',
      `update personal_values set salt = repeat('0', 32) where position = 5`,
      'EVENT_STORE.PERSONAL_VALUE_CHANGED {"position":5}',
    ],
  ])('a change to %s is found, and its entry named', async (_, statement, expected) => {
    await client.query(statement)
    expect(await found()).toBe(expected)
  })

  test.each([
    ['an event', 'delete from stored_events where position = 2', 'EVENT_STORE.CONTENT_MISSING {"position":2}'],
    [
      'a personal value',
      `delete from personal_values where position = 3 and key = 'note'`,
      'EVENT_STORE.PERSONAL_VALUE_MISSING {"position":3}',
    ],
    [
      'an entry',
      'delete from audit_entries where position = 2',
      'AUDIT_TRAIL.ENTRY_OUT_OF_PLACE {"position":2,"found":3}',
    ],
    [
      'the end',
      'delete from audit_entries where position = 5',
      'EVENT_STORE.HEAD_DIFFERS {"position":4,"recorded":"5"}',
    ],
    ['the head', 'delete from audit_head', 'EVENT_STORE.HEAD_DIFFERS {"position":0}'],
  ])('the removal of %s is found', async (_, statement, expected) => {
    await client.query(statement)
    expect(await found()).toBe(expected)
  })

  test.each([
    [
      'an event',
      `insert into stored_events (position, stream, stream_version, type, type_version, data, metadata) values (90, 'case-1', 3, 'CaseClosed', 1, '{}', '{}')`,
      'EVENT_STORE.NOT_IN_CHAIN {"stray":"event 90"}',
    ],
    [
      'an entry',
      `insert into audit_entries (position, event, hash) values (6, 1, 'ab12')`,
      'AUDIT_TRAIL.ENTRY_CHANGED {"position":6}',
    ],
    [
      'a personal value',
      `insert into personal_values (position, key, value, salt) values (3, 'nickname', '"Mina"', repeat('0', 32))`,
      'EVENT_STORE.PERSONAL_VALUE_CHANGED {"position":3}',
    ],
    ['an erasure', `insert into erasures (content) values ('{}')`, 'EVENT_STORE.NOT_IN_CHAIN {"stray":"erasure 1"}'],
  ])('%s that was put in from outside is found', async (_, statement, expected) => {
    await client.query(statement)
    expect(await found()).toBe(expected)
  })

  test('a value removed in the name of an erasure that does not cover it is found', async () => {
    await store.erase('customer-2', { ...request, keys: ['note'] })
    const removed =
      "update personal_values set value = null, salt = null, erasure = 1 where key = 'name' and position ="
    await client.query(`${removed} 3`)
    expect(await found()).toBe('EVENT_STORE.ERASURE_NOT_RECORDED {"position":3}')
  })

  test('the first bad entry is named, whichever of the two checks finds it', async () => {
    await client.query("update personal_values set value = '\"Amira\"' where key = 'note' and position = 3")
    await client.query("update stored_events set data = '{}' where position in (2, 4)")
    expect(await found()).toBe('AUDIT_TRAIL.ENTRY_CHANGED {"position":2}')
  })

  test('a checkpoint kept outside shows a chain that was cut off with its head, or written anew', async () => {
    const kept = await store.checkpoint(sign, aContext())
    expect((await store.verify({ verifySignature, checkpoints: [kept] })).ok).toBe(true)
    await client.query("update stored_events set data = '{}' where position = 5")
    expect((await store.verify({ verifySignature, checkpoints: [kept] })).ok).toBe(false)
    await client.query('delete from audit_entries where position = 5')
    await client.query('delete from personal_values where position = 5')
    await client.query('delete from stored_events where position = 5')
    await client.query(
      'update audit_head set (position, hash) = (select position, hash from audit_entries where position = 4)',
    )
    expect((await store.verify()).ok).toBe(true)
    const cut = await store.verify({ verifySignature, checkpoints: [kept] })
    expect(cut).toHaveProblem('AUDIT_TRAIL.SHORTER_THAN_CHECKPOINT')
    await store.append('case-1', [anEvent()], { expectedVersion: 2 })
    const rewritten = await store.verify({ verifySignature, checkpoints: [kept] })
    expect(rewritten).toHaveProblem('AUDIT_TRAIL.DIFFERS_FROM_CHECKPOINT')
  })

  test('a walk may begin at a checkpoint, and covers what was added since', async () => {
    const kept = await store.checkpoint(sign, aContext())
    await store.append('case-1', [anEvent()], { expectedVersion: 2 })
    expect(await store.verify({ verifySignature, fromCheckpoint: kept })).toMatchObject({ value: { entries: 1 } })
    const forged = { ...kept, signature: 'forged' }
    expect(await store.verify({ verifySignature, fromCheckpoint: forged })).toHaveProblem(
      'AUDIT_TRAIL.SIGNATURE_NOT_VALID',
    )
  })

  test('without the head nothing is appended and nothing signed', async () => {
    await client.query('delete from audit_head')
    await expect(store.append('case-1', [anEvent()], { expectedVersion: 2 })).rejects.toThrow('CHAIN_HEAD_MISSING')
    await expect(store.checkpoint(sign, aContext())).rejects.toThrow('CHAIN_HEAD_MISSING')
  })
})
