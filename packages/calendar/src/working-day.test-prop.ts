import {
  addDays,
  addWorkingDays,
  countWorkingDays,
  type HolidayArea,
  isWorkingDay,
  nextWorkingDay,
  subtractWorkingDays,
  ukCalendar,
  workingDaysRemaining,
} from '@casework/calendar'
import { arbitraryCivilDate, frozen } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const calendar = frozen(ukCalendar)
const date = arbitraryCivilDate('2010-01-01', '2032-12-31')
const area: fc.Arbitrary<HolidayArea> = fc.constantFrom('englandAndWales', 'scotland', 'northernIreland', 'anyNation')
const few = fc.integer({ min: 1, max: 60 })

test('so many working days on is a working day, with exactly so many counted up to it', () => {
  fc.assert(
    fc.property(date, few, area, (from, days, where) => {
      const to = addWorkingDays(from, days, where, calendar)
      expect(isWorkingDay(to, where, calendar)).toBe(true)
      expect(countWorkingDays(from, to, 'onlyLast', where, calendar)).toBe(days)
      expect(workingDaysRemaining(from, to, where, calendar)).toBe(days)
    }),
  )
})

test('from a working day, going on and back again is where one was', () => {
  fc.assert(
    fc.property(date, few, area, (from, days, where) => {
      const begin = nextWorkingDay(from, where, calendar)
      const there = addWorkingDays(begin, days, where, calendar)
      expect(subtractWorkingDays(there, days, where, calendar)).toBe(begin)
    }),
  )
})

test('adding in two steps is adding at once', () => {
  fc.assert(
    fc.property(date, few, few, area, (from, one, other, where) => {
      const twice = addWorkingDays(addWorkingDays(from, one, where, calendar), other, where, calendar)
      expect(twice).toBe(addWorkingDays(from, one + other, where, calendar))
    }),
  )
})

test('the stricter meaning is never earlier than that of any nation', () => {
  fc.assert(
    fc.property(date, few, area, (from, days, where) => {
      const strict = addWorkingDays(from, days, 'anyNation', calendar)
      expect(strict >= addWorkingDays(from, days, where, calendar)).toBe(true)
    }),
  )
})

test('the ends stated differ by whether those days are working days', () => {
  fc.assert(
    fc.property(date, few, area, (from, length, where) => {
      const to = addDays(from, length)
      const [first, last] = [from, to].map((day) => (isWorkingDay(day, where, calendar) ? 1 : 0)) as [number, number]
      const inside = countWorkingDays(from, to, 'neither', where, calendar)
      expect(countWorkingDays(from, to, 'both', where, calendar)).toBe(inside + first + last)
      expect(countWorkingDays(from, to, 'onlyFirst', where, calendar)).toBe(inside + first)
      expect(countWorkingDays(from, to, 'onlyLast', where, calendar)).toBe(inside + last)
    }),
  )
})
