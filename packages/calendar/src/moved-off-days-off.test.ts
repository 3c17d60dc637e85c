import {
  type DaysOffChoice,
  movedOffDaysOff,
  nextOccurrence,
  occurrences,
  type Recurrence,
  recurrenceSchema,
  ukCalendar,
} from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const on = civilDate
const fridays: Recurrence = frozen({ unit: 'weeks', every: 1, start: on('2026-12-04') })
const winter: DaysOffChoice = {
  from: on('2026-12-01'),
  to: on('2027-01-31'),
  off: 'bankHolidays',
  move: 'later',
}
const moved = (recurrence: Recurrence, choice: Partial<DaysOffChoice> = {}) =>
  movedOffDaysOff(recurrence, { ...winter, ...choice }, 'englandAndWales', ukCalendar)

test('a day to report on a bank holiday is moved to the next working day, or to the one before', () => {
  const later = moved(fridays)
  expect(occurrences(later, on('2026-12-18'), on('2027-01-08'))).toEqual([
    '2026-12-18',
    '2026-12-29',
    '2027-01-04',
    '2027-01-08',
  ])
  expect(moved(fridays, { move: 'earlier' }).exceptions).toEqual([
    { date: '2026-12-25', movedTo: '2026-12-24' },
    { date: '2027-01-01', movedTo: '2026-12-31' },
  ])
  expect(recurrenceSchema.safeParse(later).success).toBe(true)
})

test('days at a weekend are moved only where the service says so', () => {
  const saturdays: Recurrence = { ...fridays, start: on('2026-12-05'), until: on('2026-12-12') }
  expect(moved(saturdays)).toBe(saturdays)
  expect(moved(saturdays, { off: 'bankHolidaysAndWeekends' }).exceptions).toEqual([
    { date: '2026-12-05', movedTo: '2026-12-07' },
    { date: '2026-12-12', movedTo: '2026-12-14' },
  ])
})

test('what somebody moved or left out by hand stays as it is, also on a day off', () => {
  const exceptions = [
    { date: on('2026-12-25') },
    { date: on('2027-01-01'), movedTo: on('2027-01-02') },
    { date: on('2026-12-11'), movedTo: on('2026-12-28') },
  ]
  const byHand: Recurrence = { ...fridays, exceptions }
  expect(moved(byHand)).toBe(byHand)
})

test('only days within the range are moved, and only for the nation that has the holiday', () => {
  expect(moved(fridays, { to: on('2026-12-31') }).exceptions).toHaveLength(1)
  const secondOfJanuary: Recurrence = { unit: 'days', every: 1, start: on('2026-01-02'), until: on('2026-01-02') }
  const choice = { ...winter, from: on('2026-01-01') }
  expect(movedOffDaysOff(secondOfJanuary, choice, 'englandAndWales', ukCalendar)).toBe(secondOfJanuary)
  expect(nextOccurrence(movedOffDaysOff(secondOfJanuary, choice, 'scotland', ukCalendar), on('2026-01-01'))).toBe(
    '2026-01-05',
  )
})

test('a day moved onto another day to report is one day', () => {
  const daily: Recurrence = { unit: 'days', every: 1, start: on('2026-12-24'), until: on('2026-12-29') }
  expect(occurrences(moved(daily), on('2026-12-24'), on('2026-12-31'))).toEqual([
    '2026-12-24',
    '2026-12-26',
    '2026-12-27',
    '2026-12-29',
  ])
})

test('a range with more days off than a recurrence can have exceptions is refused', () => {
  const daily: Recurrence = { unit: 'days', every: 1, start: on('2020-01-01') }
  const choice = { from: on('2020-01-01'), to: on('2029-12-31'), off: 'bankHolidaysAndWeekends' } as const
  expect(() => moved(daily, choice)).toThrow('CALENDAR.RANGE_TOO_LONG')
})
