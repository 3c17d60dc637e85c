import { type CivilDate, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import { civilDateOf, dayNumber } from './internal/day-number.ts'
import { instantOf, londonAhead, milliseconds } from './internal/london.ts'
import type { TimeOfDay } from './time-of-day.ts'

const minute = 60_000
const day = 24 * 60 * minute

/**
 * A date and a time as a clock on a wall in London shows them.
 * @public
 */
export type WallTime = { readonly date: CivilDate; readonly time: TimeOfDay }

/**
 * Which of two moments is meant when the wall clock shows the same time twice, on the day that summer time ends.
 * @public
 */
export type WhenTwice = 'first' | 'second'

/**
 * Tells what the wall clock in London shows at an instant.
 *
 * @remarks Seconds are dropped. Summer time is an hour ahead of Greenwich mean time (Summer Time Act 1972).
 *
 * @example
 * wallTimeInLondon(instant('2026-07-01T23:30:00Z')) //=> { date: '2026-07-02', time: '00:30' }
 * @public
 */
export function wallTimeInLondon(instant: Instant): WallTime {
  const time = milliseconds(instant)
  const shown = time + londonAhead(time)
  const today = Math.floor(shown / day)
  const minutes = Math.floor((shown - today * day) / minute)
  return {
    date: civilDateOf(today),
    time: `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}` as TimeOfDay,
  }
}

/**
 * Tells which day it is in London at an instant.
 *
 * @example
 * civilDateInLondon(instant('2026-07-01T23:30:00Z')) //=> '2026-07-02'
 * @public
 */
export function civilDateInLondon(instant: Instant): CivilDate {
  return wallTimeInLondon(instant).date
}

/**
 * Finds the instant at which the wall clock in London shows a date and a time.
 *
 * @remarks
 * An hour in March does not exist and an hour in October happens twice; neither is guessed.
 *
 * @param whenTwice - Which is meant where the time happens twice; without it such a time is refused.
 * @returns The instant, or `CALENDAR.TIME_DOES_NOT_EXIST` | `CALENDAR.TIME_HAPPENS_TWICE`.
 *
 * @example
 * instantInLondon(civilDate('2026-07-02'), timeOfDay('00:30')) //=> { ok: true, value: '2026-07-01T23:30:00Z' }
 * instantInLondon(civilDate('2026-03-29'), timeOfDay('01:30')).ok //=> false
 * instantInLondon(civilDate('2026-10-25'), timeOfDay('01:30')).ok //=> false
 * instantInLondon(civilDate('2026-10-25'), timeOfDay('01:30'), 'second') //=> { ok: true, value: '2026-10-25T01:30:00Z' }
 * @public
 */
export function instantInLondon(
  date: CivilDate,
  time: TimeOfDay,
  whenTwice?: WhenTwice,
): Result<Instant, 'CALENDAR.TIME_DOES_NOT_EXIST' | 'CALENDAR.TIME_HAPPENS_TWICE'> {
  const shown = dayNumber(date) * day + (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * minute
  const ahead = [londonAhead(shown - day), londonAhead(shown + day)]
  const [first, second] = [...new Set(ahead.map((offset) => shown - offset))]
    .filter((moment) => moment + londonAhead(moment) === shown)
    .sort((one, other) => one - other)
  if (first === undefined) return problem('CALENDAR.TIME_DOES_NOT_EXIST', { date, time })
  if (second === undefined || whenTwice === 'first') return succeeded(instantOf(first))
  return whenTwice === 'second' ? succeeded(instantOf(second)) : problem('CALENDAR.TIME_HAPPENS_TWICE', { date, time })
}

/**
 * Finds the instant at which a day begins in London; midnight always exists once.
 *
 * @example
 * startOfDayInLondon(civilDate('2026-07-02')) //=> '2026-07-01T23:00:00Z'
 * startOfDayInLondon(civilDate('2026-12-02')) //=> '2026-12-02T00:00:00Z'
 * @public
 */
export function startOfDayInLondon(date: CivilDate): Instant {
  const midnight = dayNumber(date) * day
  return instantOf(midnight - londonAhead(midnight))
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : `${value}`
}
