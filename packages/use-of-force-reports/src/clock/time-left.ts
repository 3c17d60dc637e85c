import type { Instant } from '@casework/kernel'

/** How long something has until it is late, or has been late: whole days and the hours and minutes beside them. @public */
export type TimeLeft = {
  readonly isLate: boolean
  readonly days: number
  readonly hours: number
  readonly minutes: number
}

const [hour, day] = [60, 24 * 60]

/**
 * How long is left until something is late, or since when it has been, in whole minutes that have passed or are left.
 *
 * @remarks
 * A day is 24 hours here, as the clock of a report runs in hours: through a clock change too. At the moment itself it is late. Source:
 * domain.md §3.2.
 *
 * @example
 * timeLeft(instant('2026-11-22T10:00:00Z'), instant('2026-11-22T07:30:00Z')) //=> { isLate: false, days: 0, hours: 2, minutes: 30 }
 * timeLeft(instant('2026-11-22T10:00:00Z'), instant('2026-11-24T11:00:00Z')) //=> { isLate: true, days: 2, hours: 1, minutes: 0 }
 * @public
 */
export function timeLeft(lateFrom: Instant, asAt: Instant): TimeLeft {
  const left = Date.parse(lateFrom) - Date.parse(asAt)
  const minutes = Math.floor(Math.abs(left) / 60_000)
  return {
    isLate: left <= 0,
    days: Math.floor(minutes / day),
    hours: Math.floor((minutes % day) / hour),
    minutes: minutes % hour,
  }
}
