import {
  formatCivilDate,
  formatDateRange,
  formatDateWithWeekday,
  formatInstant,
  formatPartialDate,
  formatTime,
  timeOfDay,
} from '@casework/calendar'
import { civilDate, instant } from '@casework/kernel'
import { expect, test } from 'vitest'

test('dates have no comma, no ordinal and no leading nought', () => {
  expect(formatCivilDate(civilDate('2017-06-04'), 'en')).toBe('4 June 2017')
  expect(formatCivilDate(civilDate('2026-11-22'), 'cy')).toBe('22 Tachwedd 2026')
  expect(formatDateWithWeekday(civilDate('2026-11-22'), 'en')).toBe('Sunday 22 November 2026')
  expect(formatDateWithWeekday(civilDate('2026-11-23'), 'cy')).toBe('dydd Llun 23 Tachwedd 2026')
})

test.each([
  ['00:00', 'midnight', 'hanner nos'],
  ['00:05', '12:05am', '12:05am'],
  ['09:00', '9am', '9am'],
  ['11:59', '11:59am', '11:59am'],
  ['12:00', 'midday', 'hanner dydd'],
  ['12:30', '12:30pm', '12:30pm'],
  ['17:30', '5:30pm', '5:30pm'],
  ['23:00', '11pm', '11pm'],
])('%s is written %s, in Welsh %s', (time, en, cy) => {
  expect(formatTime(timeOfDay(time), 'en')).toBe(en)
  expect(formatTime(timeOfDay(time), 'cy')).toBe(cy)
})

test('an instant is written as London shows it, in summer and in winter', () => {
  expect(formatInstant(instant('2026-06-30T23:00:00Z'), 'en')).toBe('1 July 2026 at midnight')
  expect(formatInstant(instant('2026-12-31T17:30:00Z'), 'cy')).toBe('31 Rhagfyr 2026 am 5:30pm')
})

test('a range says once what both ends share', () => {
  const from = civilDate('2017-06-04')
  expect(formatDateRange(from, from, 'en')).toBe('4 June 2017')
  expect(formatDateRange(from, civilDate('2017-06-09'), 'en')).toBe('4 to 9 June 2017')
  expect(formatDateRange(from, civilDate('2017-07-09'), 'cy')).toBe('4 Mehefin i 9 Gorffennaf 2017')
  expect(formatDateRange(from, civilDate('2018-06-09'), 'en')).toBe('4 June 2017 to 9 June 2018')
})

test('an estimate says that it is one', () => {
  expect(formatPartialDate({ precision: 'year', value: '1990', estimated: true }, 'en')).toBe('about 1990')
  expect(formatPartialDate({ precision: 'month', value: '1990-05', estimated: false }, 'cy')).toBe('Mai 1990')
})
