import * as eventStore from '@casework/event-store'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(eventStore).sort()).toEqual([
    'beforeAllEvents',
    'createEventStore',
    'eventStoreProblems',
    'migrate',
    'pgClient',
    'pgliteClient',
    'readPositionSchema',
  ])
})

test('every problem has words in both languages', () => {
  for (const entry of Object.values(eventStore.eventStoreProblems)) {
    expect(entry.en).not.toBe('')
    expect(entry.cy).not.toBe('')
  }
})
