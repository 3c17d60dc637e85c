import type { CivilDate } from '@casework/kernel'
import type { Calendar, HolidayArea } from './calendar.ts'
import { dayKinds } from './internal/day-kinds.ts'
import { dayNumber } from './internal/day-number.ts'

/**
 * Which ends of a span of days are counted, where they are working days.
 * @public
 */
export type CountedEnds = 'both' | 'onlyFirst' | 'onlyLast' | 'neither'

/**
 * Counts the working days from one date to another, with the ends that the caller states; none where `to` is earlier.
 *
 * @remarks Past the last proclaimed year the answer is provisional.
 *
 * @example
 * countWorkingDays(civilDate('2026-12-21'), civilDate('2026-12-29'), 'both', 'englandAndWales', ukCalendar) //=> 5
 * countWorkingDays(civilDate('2026-12-21'), civilDate('2026-12-29'), 'onlyLast', 'englandAndWales', ukCalendar) //=> 4
 * countWorkingDays(civilDate('2026-12-21'), civilDate('2026-12-29'), 'neither', 'englandAndWales', ukCalendar) //=> 3
 * @public
 */
export function countWorkingDays(
  from: CivilDate,
  to: CivilDate,
  ends: CountedEnds,
  area: HolidayArea,
  calendar: Calendar,
): number {
  const first = dayNumber(from) + (ends === 'both' || ends === 'onlyFirst' ? 0 : 1)
  const last = dayNumber(to) - (ends === 'both' || ends === 'onlyLast' ? 0 : 1)
  const kind = dayKinds(calendar, area)
  let count = 0
  for (let day = first; day <= last; day += 1) if (kind(day) === 'working') count += 1
  return count
}

/**
 * Counts the working days left after a day, up to and including the day something is due; negative when that day is past.
 *
 * @remarks Nought is left on the day itself. Past the last proclaimed year the answer is provisional.
 *
 * @example
 * workingDaysRemaining(civilDate('2026-12-24'), civilDate('2026-12-29'), 'englandAndWales', ukCalendar) //=> 1
 * workingDaysRemaining(civilDate('2026-12-30'), civilDate('2026-12-29'), 'englandAndWales', ukCalendar) //=> -1
 * @public
 */
export function workingDaysRemaining(asAt: CivilDate, due: CivilDate, area: HolidayArea, calendar: Calendar): number {
  if (asAt <= due) return countWorkingDays(asAt, due, 'onlyLast', area, calendar)
  return -countWorkingDays(due, asAt, 'onlyLast', area, calendar)
}
