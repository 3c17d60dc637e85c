import type { CivilDate, Language } from '@casework/kernel'
import { formatCivilDate, formatDayAndMonth } from './format-civil-date.ts'
import { dayOf } from './internal/day-number.ts'
import { words } from './internal/words.ts'

/**
 * Writes a range of dates with "to", never with a dash, and says the month or the year once where both ends share it.
 *
 * @remarks Source: domain.md §6, Dates. Welsh is unreviewed.
 *
 * @example
 * formatDateRange(civilDate('2017-06-04'), civilDate('2017-06-09'), 'en') //=> '4 to 9 June 2017'
 * formatDateRange(civilDate('2017-06-04'), civilDate('2017-07-09'), 'en') //=> '4 June to 9 July 2017'
 * formatDateRange(civilDate('2017-06-04'), civilDate('2018-06-04'), 'cy') //=> '4 Mehefin 2017 i 4 Mehefin 2018'
 * @public
 */
export function formatDateRange(from: CivilDate, to: CivilDate, language: Language): string {
  const end = formatCivilDate(to, language)
  if (from === to) return end
  const begin = beginning(from, to, language)
  return `${begin} ${words[language].to} ${end}`
}

function beginning(from: CivilDate, to: CivilDate, language: Language): string {
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from)}`
  return from.slice(0, 4) === to.slice(0, 4) ? formatDayAndMonth(from, language) : formatCivilDate(from, language)
}
