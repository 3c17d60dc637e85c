import {
  type DomainEvent,
  type Erasable,
  erasable,
  eventSchema,
  eventWriter,
  isErased,
  personalEventSchema,
} from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { expect, test } from 'vitest'
import { z } from 'zod'

type Opened = DomainEvent<'CaseOpened', { reference: string }>
type Noted = DomainEvent<'NoteWritten', { about: string }, { text: Erasable<string> }> & {
  personal: { text: Erasable<string> }
}

const write = eventWriter<Opened | Noted>({ NoteWritten: 2 })

test('an event says what, who and when, and nothing it was not told', () => {
  const { now, actor } = aContext()
  expect(write('CaseOpened', { reference: 'EXAMPLE-1' }, aContext())).toEqual({
    type: 'CaseOpened',
    version: 1,
    data: { reference: 'EXAMPLE-1' },
    metadata: { at: now, by: actor },
  })
})

test('an event keeps personal values apart, and the policy and request it came from', () => {
  const context = aContext({ correlationId: 'request-1' as never, policyVersion: '3' })
  const event = write('NoteWritten', { about: 'visit' }, context, { text: 'Amina called' })
  expect(event).toMatchObject({ version: 2, data: { about: 'visit' }, personal: { text: 'Amina called' } })
  expect(event.metadata).toMatchObject({ correlationId: 'request-1', policyVersion: '3' })
})

test('the schema of an event accepts what was written, and what was erased since', () => {
  expect(
    eventSchema('CaseOpened', z.object({ reference: z.string() })).safeParse(
      write('CaseOpened', { reference: 'EXAMPLE-1' }, aContext()),
    ).success,
  ).toBe(true)
  const schema = personalEventSchema(
    'NoteWritten',
    z.object({ about: z.string() }),
    z.object({ text: erasable(z.string()) }),
    2,
  )
  const event = write('NoteWritten', { about: 'visit' }, aContext(), { text: 'Amina called' })
  expect(schema.safeParse(event).success).toBe(true)
  const erased = { erased: true, on: '2026-11-22', basis: 'request under Article 17' }
  expect(schema.safeParse({ ...event, personal: { text: erased } }).success).toBe(true)
  expect([isErased(erased), isErased('Amina called'), isErased(null), isErased({ erased: 'yes' })]).toEqual([
    true,
    false,
    false,
    false,
  ])
})
