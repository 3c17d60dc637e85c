import {
  type Clock,
  type ClockHappening,
  type ClockTerms,
  clockStanding,
  clockStatus,
  startClock,
  ukCalendar,
} from '@casework/calendar'
import { type ActorId, civilDate, instant } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const by = 'officer-1' as ActorId
const days: ClockTerms = {
  kind: 'statutory',
  unit: 'workingDays',
  length: 5,
  area: 'englandAndWales',
  firstDay: 'excluded',
  warnWithin: 2,
}

function clockOf(terms: ClockTerms, start: string, ...happenings: readonly ClockHappening[]): Clock {
  const clock = startClock(terms, start.includes('T') ? instant(start) : civilDate(start))
  if (!clock.ok) throw new Error(clock.error[0]?.code)
  return frozen({ ...clock.value, happenings })
}

const status = (clock: Clock, at: string) => {
  const told = clockStatus(clock, instant(at), ukCalendar)
  return told.ok ? told.value : told.error[0]?.code
}

test('a clock in working days warns from so many working days left, and is breached when its last day is over in London', () => {
  const clock = clockOf(days, '2026-06-01')
  expect(status(clock, '2026-06-03T12:00:00Z')).toBe('running')
  expect(status(clock, '2026-06-04T12:00:00Z')).toBe('warning')
  expect(status(clock, '2026-06-08T22:59:59Z')).toBe('warning')
  expect(status(clock, '2026-06-08T23:00:00Z')).toBe('breached')
})

test('a clock in calendar days warns from so many days left, and one in hours from so many hours', () => {
  const calendarDays = clockOf(
    {
      kind: 'internal',
      unit: 'calendarDays',
      length: 10,
      area: 'scotland',
      onDayOff: 'stays',
      firstDay: 'excluded',
      warnWithin: 3,
    },
    '2026-06-01',
  )
  expect(status(calendarDays, '2026-06-07T12:00:00Z')).toBe('running')
  expect(status(calendarDays, '2026-06-08T12:00:00Z')).toBe('warning')
  const hours = clockOf({ kind: 'internal', unit: 'hours', length: 24, warnWithin: 4 }, '2026-06-01T09:00:00Z')
  expect(status(hours, '2026-06-02T04:59:59Z')).toBe('running')
  expect(status(hours, '2026-06-02T05:00:00Z')).toBe('warning')
  expect(status(hours, '2026-06-02T09:00:00Z')).toBe('breached')
})

test('a clock without a threshold never warns', () => {
  const clock = clockOf({ kind: 'internal', unit: 'hours', length: 24 }, '2026-06-01T09:00:00Z')
  expect(status(clock, '2026-06-02T08:59:59Z')).toBe('running')
})

test('a paused clock is paused, unless it was late before', () => {
  const pausedAt = (at: string): ClockHappening => ({ type: 'paused', at: instant(at), by, reason: 'wait' })
  expect(status(clockOf(days, '2026-06-01', pausedAt('2026-06-08T12:00:00Z')), '2026-07-01T12:00:00Z')).toBe('paused')
  expect(status(clockOf(days, '2026-06-01', pausedAt('2026-06-09T12:00:00Z')), '2026-07-01T12:00:00Z')).toBe('breached')
})

test('a clock is paused from the very moment of the pause', () => {
  const clock = clockOf(
    days,
    '2026-06-01',
    { type: 'paused', at: instant('2026-06-03T12:00:00Z'), by, reason: 'wait' },
    { type: 'resumed', at: instant('2026-06-03T13:00:00Z'), by },
  )
  expect(status(clock, '2026-06-03T11:59:59Z')).toBe('running')
  expect(status(clock, '2026-06-03T12:00:00Z')).toBe('paused')
  expect(status(clock, '2026-06-03T13:00:00Z')).toBe('running')
})

test('a clock met in time is met, and one met late is breached', () => {
  const metAt = (at: string): ClockHappening => ({ type: 'met', at: instant(at), by })
  expect(status(clockOf(days, '2026-06-01', metAt('2026-06-08T22:59:59Z')), '2026-07-01T12:00:00Z')).toBe('met')
  expect(status(clockOf(days, '2026-06-01', metAt('2026-06-08T23:00:00Z')), '2026-07-01T12:00:00Z')).toBe('breached')
  const paused: ClockHappening = { type: 'paused', at: instant('2026-06-03T09:00:00Z'), by, reason: 'wait' }
  expect(status(clockOf(days, '2026-06-01', paused, metAt('2026-06-20T09:00:00Z')), '2026-07-01T12:00:00Z')).toBe('met')
})

test('what happened later is left out of account', () => {
  const clock = clockOf(days, '2026-06-01', { type: 'met', at: instant('2026-06-20T09:00:00Z'), by })
  expect(status(clock, '2026-06-03T12:00:00Z')).toBe('running')
  expect(status(clock, '2026-06-10T12:00:00Z')).toBe('breached')
})

test('a status that rests on bank holidays not yet proclaimed is refused', () => {
  expect(status(clockOf(days, '2027-12-29'), '2027-12-30T12:00:00Z')).toBe('CALENDAR.YEAR_NOT_PROCLAIMED')
})

test('the standing of a clock is its status and the deadline as of that moment', () => {
  const extended: ClockHappening = {
    type: 'extended',
    at: instant('2026-06-05T12:00:00Z'),
    by,
    reason: 'wait',
    length: 5,
  }
  const standing = (at: string) => clockStanding(clockOf(days, '2026-06-01', extended), instant(at), ukCalendar)
  expect(standing('2026-06-04T12:00:00Z')).toMatchObject({
    ok: true,
    value: { status: 'warning', deadline: { dueOn: '2026-06-08' } },
  })
  expect(standing('2026-06-08T12:00:00Z')).toMatchObject({
    ok: true,
    value: { status: 'running', deadline: { dueOn: '2026-06-15' } },
  })
})
