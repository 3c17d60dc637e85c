import type { CivilDate } from '@casework/kernel'
import type { Calendar, HolidayArea } from './calendar.ts'
import { dayKinds } from './internal/day-kinds.ts'
import { civilDateOf, dayNumber, wholeNumber } from './internal/day-number.ts'

/**
 * Whether the day a count starts from can itself be the first working day counted.
 * @public
 */
export type FirstDay = 'excluded' | 'included'

/**
 * Finds the working day that is so many working days after a date; a negative count goes back.
 *
 * @remarks
 * The date itself is not counted unless `firstDay` is `included`, in which case it counts as the first if it is a working day. None added
 * gives the date itself, whatever kind of day it is. "The twentieth working day following the date of receipt" excludes the date
 * (Freedom of Information Act 2000, section 10(1)). Past the last proclaimed year the answer is provisional.
 *
 * @throws DomainError `CALENDAR.NOT_A_WHOLE_NUMBER` | `CALENDAR.DATE_OUT_OF_RANGE`.
 *
 * @example
 * addWorkingDays(civilDate('2026-12-22'), 3, 'englandAndWales', ukCalendar) //=> '2026-12-29'
 * addWorkingDays(civilDate('2026-12-22'), 3, 'englandAndWales', ukCalendar, 'included') //=> '2026-12-24'
 * @public
 */
export function addWorkingDays(
  date: CivilDate,
  days: number,
  area: HolidayArea,
  calendar: Calendar,
  firstDay: FirstDay = 'excluded',
): CivilDate {
  if (wholeNumber(days) === 0) return date
  const step = days < 0 ? -1 : 1
  const kind = dayKinds(calendar, area)
  let day = dayNumber(date) - (firstDay === 'included' ? step : 0)
  for (let left = Math.abs(days); left > 0; ) {
    day += step
    if (kind(day) === 'working') left -= 1
  }
  return civilDateOf(day)
}

/**
 * Finds the working day that is so many working days before a date; a negative count goes forward.
 *
 * @remarks The date itself is not counted unless `firstDay` is `included`.
 *
 * @throws DomainError `CALENDAR.NOT_A_WHOLE_NUMBER` | `CALENDAR.DATE_OUT_OF_RANGE`.
 *
 * @example
 * subtractWorkingDays(civilDate('2026-12-29'), 3, 'englandAndWales', ukCalendar) //=> '2026-12-22'
 * @public
 */
export function subtractWorkingDays(
  date: CivilDate,
  days: number,
  area: HolidayArea,
  calendar: Calendar,
  firstDay: FirstDay = 'excluded',
): CivilDate {
  return addWorkingDays(date, -days, area, calendar, firstDay)
}
