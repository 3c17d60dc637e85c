import type { CivilDate } from '@casework/kernel'
import { civilDateOf, dayNumber, wholeNumber } from './internal/day-number.ts'

/**
 * Adds calendar days to a date; a negative count goes back.
 *
 * @throws DomainError `CALENDAR.NOT_A_WHOLE_NUMBER` | `CALENDAR.DATE_OUT_OF_RANGE` outside the years 0001 to 9999.
 *
 * @example
 * addDays(civilDate('2024-02-28'), 2) //=> '2024-03-01'
 * addDays(civilDate('2026-01-01'), -1) //=> '2025-12-31'
 * @public
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDateOf(dayNumber(date) + wholeNumber(days))
}
