import {
  addDays,
  type Calendar,
  type Clock,
  type ClockTerms,
  calendarSchema,
  type Deadline,
  deadline,
  type FinancialYear,
  instantInLondon,
  isWorkingDay,
  type PartialDate,
  type Quarter,
  type Recurrence,
  timeOfDay,
  ukCalendar,
} from '@casework/calendar'
import { type CivilDate, civilDate, instant } from '@casework/kernel'
import { expectTypeOf, test } from 'vitest'

test('a calendar read from JSON is a calendar', () => {
  expectTypeOf(calendarSchema.parse({})).toExtend<Calendar>()
})

test('text is not a date, and a moment is not a day', () => {
  // @ts-expect-error - text is not a CivilDate
  addDays('2026-11-22', 1)
  // @ts-expect-error - an Instant is not a CivilDate
  addDays(instant('2026-11-22T09:30:00Z'), 1)
  // @ts-expect-error - text is not a TimeOfDay
  instantInLondon(civilDate('2026-11-22'), '09:30')
  expectTypeOf(addDays(civilDate('2026-11-22'), 1)).toEqualTypeOf<CivilDate>()
})

test('whose bank holidays count is never left out', () => {
  // @ts-expect-error - the nation is missing
  isWorkingDay(civilDate('2026-11-22'), ukCalendar)
  // @ts-expect-error - Wales has no bank holidays of its own
  isWorkingDay(civilDate('2026-11-22'), 'wales', ukCalendar)
})

test('a clock in hours has no nation, and one in working days must have one', () => {
  // @ts-expect-error - a clock in working days needs an area
  const days: ClockTerms = { kind: 'internal', unit: 'workingDays', length: 20, firstDay: 'excluded' }
  // @ts-expect-error - a clock in hours has no area
  const hours: ClockTerms = { kind: 'internal', unit: 'hours', length: 24, area: 'scotland' }
  expectTypeOf([days, hours]).not.toBeAny()
})

test('a paused deadline has no day, and a refusal must be looked at before the value', () => {
  expectTypeOf<Extract<Deadline, { state: 'paused' }>>().not.toHaveProperty('dueOn')
  expectTypeOf<Extract<Deadline, { state: 'set' }>>().toHaveProperty('dueOn')
  const told = deadline({} as Clock, ukCalendar)
  // @ts-expect-error - the deadline may have been refused
  told.value
})

test('a bare quarter or a bare year is not a financial one', () => {
  // @ts-expect-error - the kind is missing
  const quarter: Quarter = { year: 2026, quarter: 1 }
  // @ts-expect-error - text is not a FinancialYear until it was parsed
  const year: FinancialYear = '2016-17'
  expectTypeOf([quarter, year]).not.toBeAny()
})

test('only weeks have days of the week, and a partial day must be a real one', () => {
  // @ts-expect-error - a recurrence in days has no days of the week
  const daily: Recurrence = { unit: 'days', every: 1, start: civilDate('2026-11-22'), daysOfWeek: ['monday'] }
  // @ts-expect-error - text is not a CivilDate
  const birth: PartialDate = { precision: 'day', value: '1990-05-17', estimated: false }
  expectTypeOf([daily, birth, timeOfDay('09:30')]).not.toBeAny()
})
