import { type CivilDate, DomainError } from '@casework/kernel'
import { civilDateOf, dayNumber } from './internal/day-number.ts'
import { movesOf } from './internal/recurrence-exceptions.ts'
import { recurringDays } from './internal/recurring-days.ts'
import { refuseUnrealRecurrence } from './internal/refuse-unreal-recurrence.ts'
import type { Recurrence } from './recurrence.ts'

const longestRange = 36_600

/**
 * Lists the days of a recurrence from one day to another, both included, in order.
 *
 * @remarks
 * An exception leaves its date out; where it was moved, the day it was moved to counts instead, even past `until`.
 * An exception to a date that is not an occurrence changes nothing.
 *
 * @throws DomainError `CALENDAR.RANGE_TOO_LONG` over a range of more than about a hundred years; `CALENDAR.NOT_A_RECURRENCE` where `every`
 * is not a whole number from 1, or `daysOfWeek` is empty.
 *
 * @example
 * const twiceAWeek: Recurrence = {
 *   unit: 'weeks', every: 1, start: civilDate('2026-11-23'), daysOfWeek: ['tuesday', 'friday'],
 *   exceptions: [{ date: civilDate('2026-11-27'), movedTo: civilDate('2026-11-30') }],
 * }
 * occurrences(twiceAWeek, civilDate('2026-11-23'), civilDate('2026-12-04'))
 * //=> ['2026-11-24', '2026-11-30', '2026-12-01', '2026-12-04']
 * @public
 */
export function occurrences(recurrence: Recurrence, from: CivilDate, to: CivilDate): readonly CivilDate[] {
  refuseUnrealRecurrence(recurrence)
  const [first, last] = [dayNumber(from), dayNumber(to)]
  if (last - first > longestRange) throw new DomainError('CALENDAR.RANGE_TOO_LONG')
  const left = exceptDays(recurrence)
  const days = new Set(movedDays(recurrence).filter((day) => day >= first && day <= last))
  for (const day of recurringDays(recurrence, first)) {
    if (day > last) break
    if (!left.has(day)) days.add(day)
  }
  return [...days].sort((one, other) => one - other).map(civilDateOf)
}

/**
 * Finds the first day of a recurrence after a day.
 *
 * @returns The day, or `undefined` where the recurrence has ended.
 * @throws DomainError `CALENDAR.NOT_A_RECURRENCE` where `every` is not a whole number from 1, or `daysOfWeek` is empty.
 *
 * @example
 * const fortnightly: Recurrence = { unit: 'weeks', every: 2, start: civilDate('2026-11-23') }
 * nextOccurrence(fortnightly, civilDate('2026-11-23')) //=> '2026-12-07'
 * nextOccurrence({ ...fortnightly, until: civilDate('2026-12-01') }, civilDate('2026-11-23')) //=> undefined
 * @public
 */
export function nextOccurrence(recurrence: Recurrence, after: CivilDate): CivilDate | undefined {
  refuseUnrealRecurrence(recurrence)
  const from = dayNumber(after) + 1
  const left = exceptDays(recurrence)
  const days = movedDays(recurrence).filter((day) => day >= from)
  for (const day of recurringDays(recurrence, from)) {
    if (left.has(day)) continue
    days.push(day)
    break
  }
  return days.length === 0 ? undefined : civilDateOf(Math.min(...days))
}

/** The days that occurrences of the pattern were moved to. */
function movedDays(recurrence: Recurrence): number[] {
  return movesOf(recurrence).map(({ movedTo }) => dayNumber(movedTo))
}

/** The days of the pattern that do not count, because they were left out or moved. */
function exceptDays(recurrence: Recurrence): ReadonlySet<number> {
  return new Set(recurrence.exceptions?.map(({ date }) => dayNumber(date)))
}
