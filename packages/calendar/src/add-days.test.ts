import { addDays, addMonths } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'

test('days are added over leap days, and only where there is one', () => {
  expect(addDays(civilDate('2024-02-28'), 1)).toBe('2024-02-29')
  expect(addDays(civilDate('2023-02-28'), 1)).toBe('2023-03-01')
  expect(addDays(civilDate('1900-02-28'), 1)).toBe('1900-03-01')
  expect(addDays(civilDate('2000-02-28'), 1)).toBe('2000-02-29')
})

test('the first and the last day of the calendar can be reached and not passed', () => {
  expect(addDays(civilDate('0001-01-02'), -1)).toBe('0001-01-01')
  expect(addDays(civilDate('9999-12-30'), 1)).toBe('9999-12-31')
  expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow('CALENDAR.DATE_OUT_OF_RANGE')
  expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow('CALENDAR.DATE_OUT_OF_RANGE')
  expect(() => addMonths(civilDate('9999-12-31'), 1)).toThrow('CALENDAR.DATE_OUT_OF_RANGE')
  expect(() => addMonths(civilDate('0001-01-31'), -1)).toThrow('CALENDAR.DATE_OUT_OF_RANGE')
})

test('a count that is not a whole number is a programmer’s error', () => {
  for (const count of [0.5, Number.NaN, Number.POSITIVE_INFINITY])
    expect(() => addDays(civilDate('2026-01-01'), count)).toThrow('CALENDAR.NOT_A_WHOLE_NUMBER')
})
