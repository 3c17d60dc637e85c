import { addHours, parseTimeOfDay, timeOfDay, timeOfDaySchema } from '@casework/calendar'
import { instant } from '@casework/kernel'
import { expect, test } from 'vitest'

test('a time on the wall clock has two digits each', () => {
  expect(parseTimeOfDay('00:00')).toEqual({ ok: true, value: '00:00' })
  expect(timeOfDaySchema.safeParse('23:59').success).toBe(true)
  for (const text of ['24:00', '9:00', '09:60', '09:00:00', ''])
    expect(parseTimeOfDay(text)).toHaveProblem('CALENDAR.NOT_A_TIME')
})

test('a programmer who writes down a time that does not exist is told at once', () => {
  expect(timeOfDay('17:30')).toBe('17:30')
  expect(() => timeOfDay('25:00')).toThrow('CALENDAR.NOT_A_TIME')
})

test('hours pass through a clock change, keep their decimals and go back', () => {
  expect(addHours(instant('2026-03-28T12:00:00.123456789Z'), 24)).toBe('2026-03-29T12:00:00.123456789Z')
  expect(addHours(instant('2026-10-25T12:00:00Z'), -24)).toBe('2026-10-24T12:00:00Z')
  expect(addHours(instant('2026-10-25T12:00:00Z'), 0.25)).toBe('2026-10-25T12:15:00Z')
  expect(() => addHours(instant('2026-10-25T12:00:00Z'), 0.0001)).toThrow('CALENDAR.NOT_A_WHOLE_NUMBER')
})
