import { migrate, type SqlClient } from '@casework/event-store'
import { expect, test } from 'vitest'
import { aStore, onEveryEngine } from '../test-support/engines.ts'
import { anEvent } from '../test-support/events.ts'

/** A client whose connection is lost at a statement. */
function breakingAt(client: SqlClient, part: string): SqlClient {
  return {
    query: (text, params) =>
      text.includes(part) ? Promise.reject(new Error('connection lost')) : client.query(text, params),
    transaction: (work) => client.transaction((within) => work(breakingAt(within, part))),
  }
}

onEveryEngine((engine) => {
  test('an empty schema is brought up to date once', async () => {
    const client = await engine.emptySchema()
    expect(await migrate(client)).toEqual({ from: 0, to: 3 })
    expect(await migrate(client)).toEqual({ from: 3, to: 3 })
  })

  test('a migration that was cut off goes on where it stopped', async () => {
    const client = await engine.emptySchema()
    await expect(migrate(breakingAt(client, 'insert into audit_head'))).rejects.toThrow('connection lost')
    expect((await client.query('select version from event_store_migrations')).rows).toEqual([{ version: 1 }])
    expect(await migrate(client)).toEqual({ from: 1, to: 3 })
  })

  test('two that start together take turns', async () => {
    const client = await engine.emptySchema()
    const both = await Promise.all([migrate(client), migrate(client)])
    expect(both.map(({ to }) => to)).toEqual([3, 3])
    expect((await client.query('select 1 from event_store_migrations')).rows.length).toBe(3)
  })

  test('a database that a later version has changed is left alone', async () => {
    const { store, client } = await aStore(engine)
    await store.append('case-1', [anEvent()], { expectedVersion: 0 })
    await client.query("insert into event_store_migrations (version, name) values (4, 'of tomorrow')")
    await expect(migrate(client)).rejects.toThrow('EVENT_STORE.DATABASE_IS_NEWER')
  })
})
