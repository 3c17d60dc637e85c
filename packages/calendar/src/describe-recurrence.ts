import type { Language } from '@casework/kernel'
import { dayOfWeek, daysOfWeek } from './day-of-week.ts'
import { formatCivilDate } from './format-civil-date.ts'
import { dayOf } from './internal/day-number.ts'
import { leftOut, movesOf } from './internal/recurrence-exceptions.ts'
import { refuseUnrealRecurrence } from './internal/refuse-unreal-recurrence.ts'
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
    except: 'except',
    movedTo: 'moved to',
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
    except: 'ac eithrio',
    movedTo: 'wedi’i symud i',
  },
} as const

/**
 * Says a recurrence in words, with the days left out and the days moved.
 *
 * @remarks An exception to a day that is not an occurrence changes nothing, and is not said. Welsh is unreviewed.
 *
 * @throws DomainError `CALENDAR.NOT_A_RECURRENCE` where `every` is not a whole number from 1, or `daysOfWeek` is empty.
 *
 * @example
 * const twiceAWeek: Recurrence = { unit: 'weeks', every: 1, start: civilDate('2026-11-23'), daysOfWeek: ['tuesday', 'friday'] }
 * describeRecurrence(twiceAWeek, 'en') //=> 'every week on Tuesday and Friday from 23 November 2026'
 * describeRecurrence(twiceAWeek, 'cy') //=> 'bob wythnos ar ddydd Mawrth a dydd Gwener o 23 Tachwedd 2026'
 * const exceptions = [{ date: civilDate('2026-12-25') }, { date: civilDate('2027-01-01'), movedTo: civilDate('2027-01-04') }]
 * describeRecurrence({ ...twiceAWeek, exceptions }, 'en')
 * //=> 'every week on Tuesday and Friday from 23 November 2026, except 25 December 2026; 1 January 2027 moved to 4 January 2027'
 * @public
 */
export function describeRecurrence(recurrence: Recurrence, language: Language): string {
  refuseUnrealRecurrence(recurrence)
  const { unit, every, start, until } = recurrence
  const said = wordings[language]
  const end = until === undefined ? [] : [said.until, formatCivilDate(until, language)]
  const pattern = [
    every === 1 ? said.once[unit] : said.many[unit].replace('{every}', `${every}`),
    ...when(recurrence, language),
    said.from,
    formatCivilDate(start, language),
    ...end,
  ].join(' ')
  return [withoutDaysLeft(pattern, recurrence, language), ...moves(recurrence, language)].join('; ')
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
  const list = listed(names, said.and)
  return [said.on, language === 'cy' ? list.replace(/^d/, 'dd') : list]
}

function withoutDaysLeft(pattern: string, recurrence: Recurrence, language: Language): string {
  const dates = leftOut(recurrence).map((date) => formatCivilDate(date, language))
  const said = wordings[language]
  return dates.length === 0 ? pattern : `${pattern}, ${said.except} ${listed(dates, said.and)}`
}

function moves(recurrence: Recurrence, language: Language): readonly string[] {
  return movesOf(recurrence).map(({ date, movedTo }) =>
    [formatCivilDate(date, language), wordings[language].movedTo, formatCivilDate(movedTo, language)].join(' '),
  )
}

function listed(names: readonly string[], and: string): string {
  const [last, ...earlier] = names.toReversed()
  return earlier.length === 0 ? `${last}` : `${earlier.toReversed().join(', ')} ${and} ${last}`
}
