import { type CivilDate, type Problem, type ProblemPath, parseCivilDate, type Result, refused } from '@casework/kernel'
import { monthNumber } from './internal/month-number.ts'

/**
 * A date as the three fields of a GOV.UK page give it; a field that was left empty may be missing.
 * @public
 */
export type DateFields = {
  readonly day?: string | undefined
  readonly month?: string | undefined
  readonly year?: string | undefined
}

/**
 * What can be wrong with the three fields of a date.
 * @public
 */
export type DateFieldsProblemCode =
  | 'CALENDAR.DATE_MISSING'
  | 'CALENDAR.DAY_MISSING'
  | 'CALENDAR.MONTH_MISSING'
  | 'CALENDAR.YEAR_MISSING'
  | 'CALENDAR.NOT_A_DATE'

const fields = ['day', 'month', 'year'] as const
type Field = (typeof fields)[number]

const missing = {
  day: 'CALENDAR.DAY_MISSING',
  month: 'CALENDAR.MONTH_MISSING',
  year: 'CALENDAR.YEAR_MISSING',
} as const

const shapes = {
  day: /^(?:0?[1-9]|[12]\d|3[01])$/,
  month: /^(?:0[1-9]|1[0-2])$/,
  year: /^(?!0000)\d{4}$/,
} as const
const longest = 20

/**
 * Reads a date from the day, month and year of a GOV.UK date input.
 *
 * @remarks
 * A month is a number or a name in English or Welsh, whole or its first three letters or more where those mean one month, as in
 * {@link parsePartialDate}. A year has four digits: two do not say which century. Source: domain.md §6, Dates; GOV.UK Design System, Date
 * input.
 *
 * @param path - Where the date stands in the form; the field comes last, so that `['since']` gives the ids `since-day` and so on.
 * @returns The date, or `CALENDAR.DATE_MISSING` at the day | `CALENDAR.DAY_MISSING` | `CALENDAR.MONTH_MISSING` | `CALENDAR.YEAR_MISSING` |
 * `CALENDAR.NOT_A_DATE` at each field that is wrong, or at the day where the month has no such day.
 *
 * @example
 * parseDateFields({ day: '4', month: 'Mehefin', year: '2017' }) //=> { ok: true, value: '2017-06-04' }
 * parseDateFields({ day: '31', month: '2', year: '2026' }, ['since'])
 * //=> { ok: false, error: [{ code: 'CALENDAR.NOT_A_DATE', path: ['since', 'day'], params: {} }] }
 * parseDateFields({ day: '4', month: '', year: '2017' })
 * //=> { ok: false, error: [{ code: 'CALENDAR.MONTH_MISSING', path: ['month'], params: {} }] }
 * @public
 */
export function parseDateFields(given: DateFields, path: ProblemPath = []): Result<CivilDate, DateFieldsProblemCode> {
  const { day, month, year } = { day: plain(given.day), month: plainMonth(given.month), year: plain(given.year) }
  const at = (code: DateFieldsProblemCode, field: Field) => ({ code, path: [...path, field], params: {} })
  if (day + month + year === '') return refused([at('CALENDAR.DATE_MISSING', 'day')])
  const texts = { day, month, year }
  const problems = fields.flatMap((field): Problem<DateFieldsProblemCode>[] => {
    if (texts[field] === '') return [at(missing[field], field)]
    return shapes[field].test(texts[field]) ? [] : [at('CALENDAR.NOT_A_DATE', field)]
  })
  if (problems.length > 0) return refused(problems)
  const date = parseCivilDate([year, month, day.padStart(2, '0')].join('-'))
  return date.ok ? date : refused([at('CALENDAR.NOT_A_DATE', 'day')])
}

function plain(text = ''): string {
  return text.trim().toLowerCase()
}

function plainMonth(text?: string): string {
  const said = plain(text)
  return said === '' || said.length > longest ? said : monthNumber(said)
}
