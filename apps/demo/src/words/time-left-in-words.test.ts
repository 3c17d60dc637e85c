import { instant } from '@casework/kernel'
import { expect, test } from 'vitest'
import { timeLeftInWords } from './time-left-in-words.ts'

test.each([
  ['2026-11-22T09:59:40Z', 'Less than a minute left'],
  ['2026-11-22T07:30:00Z', '2 hours 30 minutes left'],
  ['2026-11-21T09:00:00Z', '1 day 1 hour left'],
  ['2026-11-12T08:00:00Z', '10 days left'],
  ['2026-11-22T10:00:00Z', 'Late from now'],
  ['2026-11-22T10:01:00Z', '1 minute late'],
  ['2026-11-25T10:30:00Z', '3 days late'],
])('at %s, of what is late from 10 o’clock: %s', (asAt, words) => {
  expect(timeLeftInWords(instant('2026-11-22T10:00:00Z'), instant(asAt))).toBe(words)
})
