import { type CivilDate, DomainError } from '@casework/kernel'
import { civilDateFrom, dayOf, lastDayOfMonth, monthOf, wholeNumber, yearOf } from './internal/day-number.ts'

/**
 * Adds calendar months to a date; where the month reached has no corresponding day, its last day is meant.
 *
 * @remarks
 * One month from 31 January is the last day of February. Source: domain.md §5.3 (subject access: "if no corresponding date,
 * last day of next month").
 *
 * @throws DomainError `CALENDAR.NOT_A_WHOLE_NUMBER` | `CALENDAR.DATE_OUT_OF_RANGE` outside the years 0001 to 9999.
 *
 * @example
 * addMonths(civilDate('2026-09-03'), 1) //=> '2026-10-03'
 * addMonths(civilDate('2026-01-31'), 1) //=> '2026-02-28'
 * addMonths(civilDate('2026-03-31'), -1) //=> '2026-02-28'
 * @public
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const reached = yearOf(date) * 12 + monthOf(date) - 1 + wholeNumber(months)
  const [year, month] = [Math.floor(reached / 12), (((reached % 12) + 12) % 12) + 1]
  if (year < 1 || year > 9999) throw new DomainError('CALENDAR.DATE_OUT_OF_RANGE')
  return civilDateFrom(year, month, Math.min(dayOf(date), lastDayOfMonth(year, month)))
}
