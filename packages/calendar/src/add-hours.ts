import type { Instant } from '@casework/kernel'
import { wholeNumber } from './internal/day-number.ts'
import { instantOf, milliseconds } from './internal/london.ts'

const decimals = /\.\d+/

/**
 * Adds hours that pass to an instant, through a clock change too; a negative count goes back.
 *
 * @remarks
 * Twenty-four hours after 5pm on the day before summer time ends is 4pm, not 5pm. Source: design.md, Time.
 *
 * @throws DomainError `CALENDAR.NOT_A_WHOLE_NUMBER` unless the hours come to whole seconds.
 *
 * @example
 * addHours(instant('2026-10-24T16:00:00Z'), 24) //=> '2026-10-25T16:00:00Z'
 * addHours(instant('2026-10-24T16:00:00Z'), 1.5) //=> '2026-10-24T17:30:00Z'
 * @public
 */
export function addHours(instant: Instant, hours: number): Instant {
  const moved = instantOf(milliseconds(instant.replace(decimals, '') as Instant) + wholeNumber(hours * 3600) * 1000)
  return moved.replace('Z', `${decimals.exec(instant)?.[0] ?? ''}Z`) as Instant
}
