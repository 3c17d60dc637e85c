import type { CivilDate } from '@casework/kernel'
import type { Calendar, Holiday, HolidayArea } from './calendar.ts'
import { dayKinds, holidays } from './internal/day-kinds.ts'
import { civilDateOf, dayNumber, yearOf } from './internal/day-number.ts'

/**
 * Finds the bank holiday that a day is, if it is one; at `anyNation` the first of England and Wales, Scotland and Northern Ireland that has one.
 *
 * @example
 * holidayOn(civilDate('2026-06-15'), 'scotland', ukCalendar)?.name.cy //=> 'Gŵyl banc Cwpan y Byd'
 * holidayOn(civilDate('2026-06-15'), 'englandAndWales', ukCalendar) //=> undefined
 * @public
 */
export function holidayOn(date: CivilDate, area: HolidayArea, calendar: Calendar): Holiday | undefined {
  return holidays(calendar, area)(dayNumber(date))
}

/**
 * Tells whether a day is a working day: from Monday to Friday and not a bank holiday.
 *
 * @remarks
 * Beyond the years of the calendar the answer is provisional: see {@link isProvisional}. Source: domain.md §5.3.
 *
 * @param area - The nation whose bank holidays count, or `anyNation` for freedom of information.
 *
 * @example
 * isWorkingDay(civilDate('2026-06-15'), 'englandAndWales', ukCalendar) //=> true
 * isWorkingDay(civilDate('2026-06-15'), 'anyNation', ukCalendar) //=> false
 * @public
 */
export function isWorkingDay(date: CivilDate, area: HolidayArea, calendar: Calendar): boolean {
  return dayKinds(calendar, area)(dayNumber(date)) === 'working'
}

/**
 * Tells whether what the calendar says of a day may yet change, because the bank holidays of its year are not proclaimed or not listed.
 *
 * @example
 * isProvisional(civilDate('2027-12-31'), ukCalendar) //=> false
 * isProvisional(civilDate('2028-01-03'), ukCalendar) //=> true
 * @public
 */
export function isProvisional(date: CivilDate, calendar: Calendar): boolean {
  const year = yearOf(date)
  return year < calendar.firstYear || year > calendar.lastProclaimedYear
}

/**
 * Finds the first working day after a day.
 *
 * @example
 * nextWorkingDay(civilDate('2026-12-24'), 'englandAndWales', ukCalendar) //=> '2026-12-29'
 * @public
 */
export function nextWorkingDay(date: CivilDate, area: HolidayArea, calendar: Calendar): CivilDate {
  return firstWorkingDay(dayNumber(date) + 1, area, calendar)
}

/**
 * Finds the day itself if it is a working day, and otherwise the first working day after it.
 *
 * @remarks A time limit for subject access that ends on a day off ends on the next working day. Source: domain.md §5.3.
 *
 * @example
 * onOrNextWorkingDay(civilDate('2026-12-24'), 'englandAndWales', ukCalendar) //=> '2026-12-24'
 * onOrNextWorkingDay(civilDate('2026-12-25'), 'englandAndWales', ukCalendar) //=> '2026-12-29'
 * @public
 */
export function onOrNextWorkingDay(date: CivilDate, area: HolidayArea, calendar: Calendar): CivilDate {
  return firstWorkingDay(dayNumber(date), area, calendar)
}

function firstWorkingDay(from: number, area: HolidayArea, calendar: Calendar): CivilDate {
  const kind = dayKinds(calendar, area)
  let day = from
  while (kind(day) !== 'working') day += 1
  return civilDateOf(day)
}
