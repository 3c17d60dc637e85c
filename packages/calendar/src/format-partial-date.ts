import type { Language } from '@casework/kernel'
import { formatCivilDate } from './format-civil-date.ts'
import { monthOf, yearOf } from './internal/day-number.ts'
import { monthNames, words } from './internal/words.ts'
import type { PartialDate } from './partial-date.ts'

/**
 * Writes a partial date with as much as is known, and says when it is an estimate.
 *
 * @remarks Welsh is unreviewed.
 *
 * @example
 * formatPartialDate({ precision: 'day', value: civilDate('1990-05-17'), estimated: false }, 'en') //=> '17 May 1990'
 * formatPartialDate({ precision: 'month', value: '1990-05', estimated: true }, 'en') //=> 'about May 1990'
 * formatPartialDate({ precision: 'year', value: '1990', estimated: true }, 'cy') //=> 'tua 1990'
 * @public
 */
export function formatPartialDate(date: PartialDate, language: Language): string {
  const text = known(date, language)
  return date.estimated ? `${words[language].about} ${text}` : text
}

function known(date: PartialDate, language: Language): string {
  if (date.precision === 'day') return formatCivilDate(date.value, language)
  const year = `${yearOf(date.value)}`
  return date.precision === 'year' ? year : `${monthNames[language][monthOf(date.value) - 1]} ${year}`
}
