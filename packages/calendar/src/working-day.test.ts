import {
  addWorkingDays,
  countWorkingDays,
  holidayOn,
  isProvisional,
  isWorkingDay,
  nextWorkingDay,
  onOrNextWorkingDay,
  subtractWorkingDays,
  ukCalendar,
  workingDaysRemaining,
} from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

const on = civilDate

test.each([
  ['2026-12-24', true, true, true, true],
  ['2026-12-26', false, false, false, false],
  ['2026-12-28', false, false, false, false],
  ['2026-08-03', true, false, true, false],
  ['2026-08-31', false, true, false, false],
  ['2026-03-17', true, true, false, false],
])(
  '%s is a working day by nation, and for freedom of information only if it is one in all',
  (date, ew, sc, ni, any) => {
    expect(isWorkingDay(on(date), 'englandAndWales', ukCalendar)).toBe(ew)
    expect(isWorkingDay(on(date), 'scotland', ukCalendar)).toBe(sc)
    expect(isWorkingDay(on(date), 'northernIreland', ukCalendar)).toBe(ni)
    expect(isWorkingDay(on(date), 'anyNation', ukCalendar)).toBe(any)
  },
)

test('the next working day is after the day, unless the day itself is allowed', () => {
  const friday = on('2026-04-02')
  expect(nextWorkingDay(friday, 'englandAndWales', ukCalendar)).toBe('2026-04-07')
  expect(nextWorkingDay(friday, 'scotland', ukCalendar)).toBe('2026-04-06')
  expect(onOrNextWorkingDay(friday, 'scotland', ukCalendar)).toBe('2026-04-02')
  expect(onOrNextWorkingDay(on('2026-04-03'), 'scotland', ukCalendar)).toBe('2026-04-06')
})

test('adding starts on the day after, unless the first day is included', () => {
  const monday = on('2026-06-01')
  expect(addWorkingDays(monday, 1, 'scotland', ukCalendar)).toBe('2026-06-02')
  expect(addWorkingDays(monday, 1, 'scotland', ukCalendar, 'included')).toBe('2026-06-01')
  expect(addWorkingDays(on('2026-06-06'), 1, 'scotland', ukCalendar, 'included')).toBe('2026-06-08')
  expect(addWorkingDays(monday, 20, 'anyNation', ukCalendar)).toBe('2026-06-30')
  expect(addWorkingDays(monday, 20, 'englandAndWales', ukCalendar)).toBe('2026-06-29')
})

test('adding none gives the day itself, whatever kind of day it is', () => {
  expect(addWorkingDays(on('2026-06-06'), 0, 'scotland', ukCalendar)).toBe('2026-06-06')
})

test('taking away is adding backwards', () => {
  expect(subtractWorkingDays(on('2026-06-16'), 1, 'scotland', ukCalendar)).toBe('2026-06-12')
  expect(subtractWorkingDays(on('2026-06-16'), 1, 'scotland', ukCalendar, 'included')).toBe('2026-06-16')
  expect(subtractWorkingDays(on('2026-06-12'), -1, 'scotland', ukCalendar)).toBe('2026-06-16')
})

test('which ends count is said, and nothing is counted backwards', () => {
  const [from, to] = [on('2026-12-21'), on('2026-12-23')]
  const count = (ends: Parameters<typeof countWorkingDays>[2]) =>
    countWorkingDays(from, to, ends, 'englandAndWales', ukCalendar)
  expect([count('both'), count('onlyFirst'), count('onlyLast'), count('neither')]).toEqual([3, 2, 2, 1])
  expect(countWorkingDays(to, from, 'both', 'englandAndWales', ukCalendar)).toBe(0)
  expect(countWorkingDays(from, from, 'neither', 'englandAndWales', ukCalendar)).toBe(0)
})

test('nought working days are left on the day something is due, and fewer than nought after', () => {
  const due = on('2026-12-29')
  const left = (asAt: string) => workingDaysRemaining(on(asAt), due, 'englandAndWales', ukCalendar)
  expect([left('2026-12-23'), left('2026-12-27'), left('2026-12-29'), left('2026-12-31')]).toEqual([2, 1, 0, -2])
})

test('past the last proclaimed year the standing rules answer, provisionally', () => {
  expect(isProvisional(on('2030-01-01'), ukCalendar)).toBe(true)
  expect(isProvisional(on('2011-12-31'), ukCalendar)).toBe(true)
  expect(isProvisional(on('2012-01-01'), ukCalendar)).toBe(false)
  expect(isWorkingDay(on('2030-01-01'), 'anyNation', ukCalendar)).toBe(false)
  expect(holidayOn(on('2030-12-25'), 'scotland', ukCalendar)).toEqual({
    name: { en: 'Christmas Day', cy: 'Dydd Nadolig' },
    substitute: false,
  })
  expect(addWorkingDays(on('2027-12-31'), 300, 'anyNation', ukCalendar) > '2029-01-01').toBe(true)
})
