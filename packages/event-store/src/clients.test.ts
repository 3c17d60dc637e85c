import { inspect } from 'node:util'
import { createEventStore, type PgPool, pgClient, type SqlClient } from '@casework/event-store'
import { expect, test } from 'vitest'
import { sha256 } from '../test-support/digest.ts'
import { onEveryEngine } from '../test-support/engines.ts'
import { anEvent } from '../test-support/events.ts'

const errorOf = (asked: Promise<unknown>): Promise<Error> =>
  asked.then(
    () => new Error('nothing was thrown'),
    (error) => error,
  )

onEveryEngine((engine) => {
  test('a statement says which rows it gave and how many it wrote', async () => {
    const client = await engine.emptySchema()
    expect(await client.query('create table notes (text text)')).toEqual({ rows: [], affected: 0 })
    expect((await client.query('insert into notes values ($1), ($2)', ['one', 'two'])).affected).toBe(2)
    expect((await client.query('select text from notes')).rows).toEqual([{ text: 'one' }, { text: 'two' }])
  })

  test('a transaction within a transaction is undone alone', async () => {
    const client = await engine.emptySchema()
    await client.query('create table notes (text text)')
    await client.transaction(async (outer) => {
      await outer.query("insert into notes values ('kept')")
      const inner = outer.transaction(async (within) => {
        await within.query("insert into notes values ('undone')")
        await within.transaction((deepest) => deepest.query("insert into notes values ('undone too')"))
        throw new Error('no')
      })
      await expect(inner).rejects.toThrow('no')
    })
    expect((await client.query('select text from notes')).rows).toEqual([{ text: 'kept' }])
  })

  test('an error of the database names what was broken and repeats no value', async () => {
    const client = await engine.emptySchema()
    await client.query(`create table people
      (name text constraint one_name primary key, born date, constraint one_birth unique (born) deferrable initially deferred)`)
    await client.query("insert into people values ('Amina', '1990-05-17')")
    const thrown = await errorOf(client.query('insert into people values ($1, null)', ['Amina']))
    expect(thrown).toMatchObject({ code: '23505', table: 'people', constraint: 'one_name' })
    expect(thrown.message).toBe('duplicate key value violates unique constraint "one_name"')
    const twice = "insert into people values ('Zofia', '1990-05-17')"
    const refused = [
      thrown,
      await errorOf(client.query('insert into people values ($1, $2)', ['Zofia', 'Amina'])),
      await errorOf(client.query('select $1::text::json', ['{Amina'])),
      await errorOf(client.transaction((within) => within.query('select $1::text::integer', ['Amina']))),
      await errorOf(client.transaction((within) => within.query(twice))),
    ]
    expect(refused.map((error) => Reflect.get(error, 'code'))).toEqual(['23505', '22007', '22P02', '22P02', '23505'])
    for (const error of refused) expect(inspect(error, { showHidden: true })).not.toMatch(/Amina|Zofia|1990/)
  })

  test('an error of the caller comes out of a transaction as it was thrown', async () => {
    const client = await engine.emptySchema()
    const mine = Object.assign(new Error('no'), { code: 'EPIPE', detail: 'mine' })
    await expect(client.transaction(() => Promise.reject(mine))).rejects.toBe(mine)
  })

  test('a transaction in which an error was swallowed does not pass for committed', async () => {
    const client = await engine.emptySchema()
    const careless = client.transaction(async (within) => {
      await within.query('select no_such_column').catch(() => undefined)
    })
    await expect(careless).rejects.toThrow(/NOT_COMMITTED|aborted/)
  })
})

test('a connection that cannot even roll back is thrown away', async () => {
  const released: unknown[] = []
  const connection = {
    query: (text: string) => Promise.reject(new Error(`${text}: connection lost`)),
    release: (broken?: boolean) => void released.push(broken),
  }
  const pool: PgPool = { query: connection.query, connect: async () => connection }
  await expect(pgClient(pool).transaction(async () => undefined)).rejects.toThrow('begin')
  expect(released).toEqual([true])
})

test('a statement for which the driver counts no rows wrote none', async () => {
  const query = async () => ({ rows: [], rowCount: null, command: 'SET' })
  const pool: PgPool = { query, connect: () => Promise.reject(new Error('none')) }
  expect(await pgClient(pool).query('set jit = off')).toEqual({ rows: [], affected: 0 })
})

test('an append that is broken off again and again is given up, with the reason', async () => {
  let attempts = 0
  const deadlock = Object.assign(new Error('deadlock detected'), { code: '40P01' })
  const client: SqlClient = {
    query: () => Promise.reject(deadlock),
    transaction: async () => {
      attempts += 1
      throw deadlock
    },
  }
  const store = createEventStore({ client, hash: sha256, newSalt: () => '' })
  await expect(store.append('case-1', [anEvent()], { expectedVersion: 'any' })).rejects.toBe(deadlock)
  expect(attempts).toBe(12)
})
