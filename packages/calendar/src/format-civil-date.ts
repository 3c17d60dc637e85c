import type { CivilDate, Language } from '@casework/kernel'
import { dayNumber, dayOf, monthOf, weekdayIndex, yearOf } from './internal/day-number.ts'
import { monthNames, weekdayNames } from './internal/words.ts'

/**
 * Writes a date as GOV.UK does: no comma, no ordinal, no leading nought.
 *
 * @remarks Source: domain.md §6, Dates. Welsh is unreviewed.
 *
 * @example
 * formatCivilDate(civilDate('2017-06-04'), 'en') //=> '4 June 2017'
 * formatCivilDate(civilDate('2017-06-04'), 'cy') //=> '4 Mehefin 2017'
 * @public
 */
export function formatCivilDate(date: CivilDate, language: Language): string {
  return `${formatDayAndMonth(date, language)} ${yearOf(date)}`
}

/**
 * Writes a date with its day of the week, as letters about appointments do.
 *
 * @example
 * formatDateWithWeekday(civilDate('2017-06-04'), 'en') //=> 'Sunday 4 June 2017'
 * formatDateWithWeekday(civilDate('2017-06-04'), 'cy') //=> 'dydd Sul 4 Mehefin 2017'
 * @public
 */
export function formatDateWithWeekday(date: CivilDate, language: Language): string {
  return `${weekdayNames[language][weekdayIndex(dayNumber(date))]} ${formatCivilDate(date, language)}`
}

/** Writes the day and the month of a date: `4 June`. */
export function formatDayAndMonth(date: CivilDate, language: Language): string {
  return `${dayOf(date)} ${monthNames[language][monthOf(date) - 1]}`
}
