import { createEventStore, type EventStore, migrate, pgliteClient } from '@casework/event-store'
import type { DomainEvent } from '@casework/kernel'
import { PGlite } from '@electric-sql/pglite'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sha256 } from '../test-support/digest.ts'
import { metadata } from '../test-support/events.ts'

let database: PGlite
let store: EventStore
let streams = 0

beforeAll(async () => {
  database = await PGlite.create()
  const client = pgliteClient(database)
  await migrate(client)
  let salts = 0
  store = createEventStore({
    client,
    hash: sha256,
    newSalt: () => {
      salts += 1
      return `example-salt-${String(salts).padStart(16, '0')}`
    },
  })
})
afterAll(() => database.close())

const jsonText = fc.string({ unit: 'grapheme', maxLength: 8 })
const members = fc.dictionary(jsonText, fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' }), { maxKeys: 4 })
const event: fc.Arbitrary<DomainEvent> = fc
  .record({
    data: members,
    personal: fc.option(members, { nil: undefined }),
    type: fc.constantFrom('CaseOpened', 'NoteWritten'),
  })
  .map(({ personal, ...rest }) => ({ ...rest, version: 1, metadata, ...(personal === undefined ? {} : { personal }) }))

const asJson = (value: unknown) => JSON.parse(JSON.stringify(value))

test('whatever is appended is read back as it was written, and verifies', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 1, maxLength: 6 }), async (events) => {
      streams += 1
      const stream = `case-${streams}`
      expect((await store.append(stream, events, { expectedVersion: 'doesNotExist' })).ok).toBe(true)
      const read = await store.read(stream)
      const plain = read.map(({ type, version, data, personal, metadata: by }) => ({
        type,
        version,
        data,
        personal,
        metadata: by,
      }))
      expect(asJson(plain)).toEqual(asJson(events))
    }),
    { numRuns: 60 },
  )
  expect((await store.verify()).ok).toBe(true)
})
