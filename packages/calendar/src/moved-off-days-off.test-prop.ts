import {
  addDays,
  type DaysOffChoice,
  daysOfWeek,
  holidayOn,
  isWorkingDay,
  movedOffDaysOff,
  occurrences,
  type Recurrence,
  ukCalendar,
} from '@casework/calendar'
import { arbitraryCivilDate, frozen } from '@casework/kernel/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const date = arbitraryCivilDate('2024-01-01', '2026-12-31')
const recurrence: fc.Arbitrary<Recurrence> = fc.record({
  unit: fc.constant('weeks' as const),
  every: fc.integer({ min: 1, max: 4 }),
  start: date,
  daysOfWeek: fc.uniqueArray(fc.constantFrom(...daysOfWeek), { minLength: 1 }),
})
const choice: fc.Arbitrary<DaysOffChoice> = fc.record({
  from: date,
  to: date,
  off: fc.constantFrom('bankHolidays', 'bankHolidaysAndWeekends'),
  move: fc.constantFrom('later', 'earlier'),
})

test('once moved, no day of the range is off, and every day that was not off is still there', () => {
  fc.assert(
    fc.property(recurrence, choice, (each, given) => {
      const moved = movedOffDaysOff(frozen(each), given, 'scotland', ukCalendar)
      const isOff = (day: typeof given.from) =>
        given.off === 'bankHolidays'
          ? holidayOn(day, 'scotland', ukCalendar) !== undefined
          : !isWorkingDay(day, 'scotland', ukCalendar)
      const after = occurrences(moved, given.from, given.to)
      expect(after.filter(isOff)).toEqual([])
      const before = occurrences(each, given.from, given.to)
      expect(after).toEqual(expect.arrayContaining(before.filter((day) => !isOff(day))))
    }),
  )
})

test('moving what is moved already changes nothing, and nothing outside the range is moved but into it', () => {
  fc.assert(
    fc.property(recurrence, choice, (each, given) => {
      const moved = movedOffDaysOff(each, given, 'anyNation', ukCalendar)
      expect(movedOffDaysOff(moved, given, 'anyNation', ukCalendar)).toBe(moved)
      const later = [addDays(given.to, 10), addDays(given.to, 60)] as const
      if (given.from <= given.to) expect(occurrences(moved, ...later)).toEqual(occurrences(each, ...later))
    }),
  )
})
