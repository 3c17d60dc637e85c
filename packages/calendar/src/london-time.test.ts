import { civilDateInLondon, instantInLondon, timeOfDay, wallTimeInLondon } from '@casework/calendar'
import { civilDate, instant } from '@casework/kernel'
import { expect, test } from 'vitest'

test.each([
  ['2026-03-29T00:59:59Z', '2026-03-29', '00:59'],
  ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
  ['2026-10-25T00:59:59Z', '2026-10-25', '01:59'],
  ['2026-10-25T01:00:00Z', '2026-10-25', '01:00'],
  ['2026-06-30T23:00:00Z', '2026-07-01', '00:00'],
  ['2026-12-31T23:59:59.999999999Z', '2026-12-31', '23:59'],
  ['1970-06-01T23:30:00Z', '1970-06-02', '00:30'],
  ['1969-12-31T23:30:00Z', '1970-01-01', '00:30'],
])('at %s the wall clock in London shows %s %s', (at, date, time) => {
  expect(wallTimeInLondon(instant(at))).toEqual({ date, time })
  expect(civilDateInLondon(instant(at))).toBe(date)
})

test('an hour in March does not exist', () => {
  const day = civilDate('2026-03-29')
  expect(instantInLondon(day, timeOfDay('00:59'))).toEqual({ ok: true, value: '2026-03-29T00:59:00Z' })
  expect(instantInLondon(day, timeOfDay('01:00'))).toHaveProblem('CALENDAR.TIME_DOES_NOT_EXIST')
  expect(instantInLondon(day, timeOfDay('01:59'), 'first')).toHaveProblem('CALENDAR.TIME_DOES_NOT_EXIST')
  expect(instantInLondon(day, timeOfDay('02:00'))).toEqual({ ok: true, value: '2026-03-29T01:00:00Z' })
})

test('an hour in October happens twice, and which is meant must be said', () => {
  const day = civilDate('2026-10-25')
  expect(instantInLondon(day, timeOfDay('01:30'))).toHaveProblem('CALENDAR.TIME_HAPPENS_TWICE')
  expect(instantInLondon(day, timeOfDay('01:30'), 'first')).toEqual({ ok: true, value: '2026-10-25T00:30:00Z' })
  expect(instantInLondon(day, timeOfDay('01:30'), 'second')).toEqual({ ok: true, value: '2026-10-25T01:30:00Z' })
  expect(instantInLondon(day, timeOfDay('02:00'))).toEqual({ ok: true, value: '2026-10-25T02:00:00Z' })
})

test('saying which of two is meant changes nothing where there is one', () => {
  const noon = instantInLondon(civilDate('2026-10-25'), timeOfDay('12:00'), 'second')
  expect(noon).toEqual({ ok: true, value: '2026-10-25T12:00:00Z' })
})
