import { addDays, addMonths, dayOfWeek, daysBetween, daysOfWeek } from '@casework/calendar'
import { type CivilDate, civilDate, parseCivilDate } from '@casework/kernel'
import { arbitraryCivilDate } from '@casework/kernel/testing'
import { addDays as peerAddDays } from 'date-fns/addDays'
import { addMonths as peerAddMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const anyDate = arbitraryCivilDate('0004-01-01', '9990-12-31')
const noon = (date: CivilDate) => new Date(`${date}T12:00:00`)
const dateOf = (local: Date) =>
  civilDate(
    [`${local.getFullYear()}`.padStart(4, '0'), local.getMonth() + 1, local.getDate()]
      .map((part) => `${part}`.padStart(2, '0'))
      .join('-'),
  )

test('adding days and months agrees with another library, over ten thousand years', () => {
  fc.assert(
    fc.property(anyDate, fc.integer({ min: -1000, max: 1000 }), (date, count) => {
      expect(addDays(date, count)).toBe(dateOf(peerAddDays(noon(date), count)))
      expect(addMonths(date, count % 36)).toBe(dateOf(peerAddMonths(noon(date), count % 36)))
    }),
    { numRuns: 1000 },
  )
})

test('every day of two hundred years follows the one before', () => {
  let date = civilDate('1899-12-31')
  for (let count = 1; count <= 73_049; count += 1) {
    const next = addDays(date, 1)
    expect(parseCivilDate(next).ok && next > date).toBe(true)
    date = next
  }
  expect(date).toBe('2099-12-31')
})

test('days between two dates, added to the first, give the second', () => {
  fc.assert(
    fc.property(anyDate, anyDate, (one, other) => {
      expect(addDays(one, daysBetween(one, other))).toBe(other)
      expect(daysBetween(one, other)).toBe(-daysBetween(other, one) + 0)
      expect(daysBetween(one, other)).toBe(differenceInCalendarDays(noon(other), noon(one)))
    }),
  )
})

test('the day of the week is that of the Gregorian calendar', () => {
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(daysOfWeek[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7]).toBe(dayOfWeek(date))
    }),
  )
})

test('adding months is monotone: an earlier date never comes after a later one', () => {
  fc.assert(
    fc.property(anyDate, anyDate, fc.integer({ min: -36, max: 36 }), (one, other, months) => {
      const [early, late] = one <= other ? [one, other] : [other, one]
      expect(addMonths(early, months) <= addMonths(late, months)).toBe(true)
    }),
  )
})
