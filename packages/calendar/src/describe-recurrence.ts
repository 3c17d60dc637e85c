import type { Language } from '@casework/kernel'
import { dayOfWeek, daysOfWeek } from './day-of-week.ts'
import { formatCivilDate } from './format-civil-date.ts'
import { dayOf } from './internal/day-number.ts'
import { weekdayNames } from './internal/words.ts'
import type { Recurrence } from './recurrence.ts'

const shortestMonth = 28

const wordings = {
  en: {
    once: { days: 'every day', weeks: 'every week', months: 'every month' },
    many: { days: 'every {every} days', weeks: 'every {every} weeks', months: 'every {every} months' },
    on: 'on',
    and: 'and',
    dayOfMonth: 'on day {day} of the month',
    orLastDay: ', or the last day of a shorter month,',
    from: 'from',
    until: 'until',
  },
  cy: {
    once: { days: 'bob dydd', weeks: 'bob wythnos', months: 'bob mis' },
    many: { days: 'bob {every} diwrnod', weeks: 'bob {every} wythnos', months: 'bob {every} mis' },
    on: 'ar',
    and: 'a',
    dayOfMonth: 'ar ddiwrnod {day} o’r mis',
    orLastDay: ', neu ddiwrnod olaf mis byrrach,',
    from: 'o',
    until: 'tan',
  },
} as const

/**
 * Says a recurrence in words, without its exceptions.
 *
 * @remarks Welsh is unreviewed.
 *
 * @example
 * const twiceAWeek: Recurrence = { unit: 'weeks', every: 1, start: civilDate('2026-11-23'), daysOfWeek: ['tuesday', 'friday'] }
 * describeRecurrence(twiceAWeek, 'en') //=> 'every week on Tuesday and Friday from 23 November 2026'
 * describeRecurrence(twiceAWeek, 'cy') //=> 'bob wythnos ar ddydd Mawrth a dydd Gwener o 23 Tachwedd 2026'
 * @public
 */
export function describeRecurrence(recurrence: Recurrence, language: Language): string {
  const { unit, every, start, until } = recurrence
  const said = wordings[language]
  const end = until === undefined ? [] : [said.until, formatCivilDate(until, language)]
  return [
    every === 1 ? said.once[unit] : said.many[unit].replace('{every}', `${every}`),
    ...when(recurrence, language),
    said.from,
    formatCivilDate(start, language),
    ...end,
  ].join(' ')
}

function when(recurrence: Recurrence, language: Language): readonly string[] {
  const said = wordings[language]
  if (recurrence.unit === 'days') return []
  if (recurrence.unit === 'months') {
    const day = dayOf(recurrence.start)
    return [said.dayOfMonth.replace('{day}', `${day}`) + (day > shortestMonth ? said.orLastDay : '')]
  }
  const chosen = recurrence.daysOfWeek ?? [dayOfWeek(recurrence.start)]
  const names = daysOfWeek.flatMap((day, index) =>
    chosen.includes(day) ? [weekdayNames[language][index] as string] : [],
  )
  const [last, ...earlier] = names.toReversed()
  const list = earlier.length === 0 ? `${last}` : `${earlier.toReversed().join(', ')} ${said.and} ${last}`
  return [said.on, language === 'cy' ? list.replace(/^d/, 'dd') : list]
}
