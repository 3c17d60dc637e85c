import { instant } from '@casework/kernel'
import { timeLeft } from '@casework/use-of-force-reports'
import { expect, test } from 'vitest'

const due = instant('2026-11-22T10:00:00Z')

test.each([
  ['a minute before', '2026-11-22T09:59:00Z', { isLate: false, days: 0, hours: 0, minutes: 1 }],
  ['at the moment itself', '2026-11-22T10:00:00Z', { isLate: true, days: 0, hours: 0, minutes: 0 }],
  ['a second before', '2026-11-22T09:59:59Z', { isLate: false, days: 0, hours: 0, minutes: 0 }],
  ['a day and an hour late', '2026-11-23T11:00:00Z', { isLate: true, days: 1, hours: 1, minutes: 0 }],
  ['three days before', '2026-11-19T10:00:00Z', { isLate: false, days: 3, hours: 0, minutes: 0 }],
])('what is left %s', (_, asAt, left) => {
  expect(timeLeft(due, instant(asAt))).toEqual(left)
})

test('the hours run through a clock change', () => {
  expect(timeLeft(instant('2026-10-25T12:00:00Z'), instant('2026-10-24T12:00:00Z'))).toMatchObject({
    days: 1,
    hours: 0,
  })
})
