import { type CivilDate, type Language, problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'
import { type DaySpan, financialYearOf, financialYearSchema, parseFinancialYear } from './financial-year.ts'
import { civilDateFrom, lastDayOfMonth, monthOf, yearOf } from './internal/day-number.ts'
import { monthNames, words } from './internal/words.ts'

const shape = /^Q([1-4]) (\d{4})(-\d{2})?$/
const quarterNumberSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])

/**
 * Checks three months of a calendar year or of a financial year, and says of which.
 *
 * @remarks
 * The first quarter of a calendar year is January to March, that of a financial year April to June; a bare "Q1" has misled people, so
 * `kind` is never left out (domain.md §6, Quarters).
 * @public
 */
export const quarterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('calendar'), year: z.number().int().min(1).max(9999), quarter: quarterNumberSchema }),
  z.object({ kind: z.literal('financial'), year: financialYearSchema, quarter: quarterNumberSchema }),
])

/**
 * Three months of a calendar year or of a financial year.
 * @public
 */
export type Quarter = Readonly<z.infer<typeof quarterSchema>>

/**
 * Tells in which quarter of its calendar year or financial year a day is.
 *
 * @example
 * quarterOf(civilDate('2017-02-01'), 'financial') //=> { kind: 'financial', year: '2016-17', quarter: 4 }
 * quarterOf(civilDate('2017-02-01'), 'calendar') //=> { kind: 'calendar', year: 2017, quarter: 1 }
 * @public
 */
export function quarterOf(date: CivilDate, kind: Quarter['kind']): Quarter {
  const calendarQuarter = Math.floor((monthOf(date) - 1) / 3)
  if (kind === 'calendar') return { kind, year: yearOf(date), quarter: (calendarQuarter + 1) as Quarter['quarter'] }
  return { kind, year: financialYearOf(date), quarter: (((calendarQuarter + 3) % 4) + 1) as Quarter['quarter'] }
}

/**
 * Gives the first and last day of a quarter.
 *
 * @example
 * quarterDays({ kind: 'calendar', year: 2017, quarter: 1 }) //=> { from: '2017-01-01', to: '2017-03-31' }
 * @public
 */
export function quarterDays(quarter: Quarter): DaySpan {
  const [year, month] = firstMonth(quarter)
  return { from: civilDateFrom(year, month, 1), to: civilDateFrom(year, month + 2, lastDayOfMonth(year, month + 2)) }
}

/**
 * Writes a quarter as people read it: its months and year, never "quarter".
 *
 * @remarks Source: domain.md §6, Dates. Welsh is unreviewed.
 *
 * @example
 * formatQuarter({ kind: 'calendar', year: 2017, quarter: 2 }, 'en') //=> 'April to June 2017'
 * formatQuarter({ kind: 'calendar', year: 2017, quarter: 2 }, 'cy') //=> 'Ebrill i Fehefin 2017'
 * @public
 */
export function formatQuarter(quarter: Quarter, language: Language): string {
  const [year, month] = firstMonth(quarter)
  const last = monthNames[language][month + 1] as string
  return `${monthNames[language][month - 1]} ${words[language].to} ${language === 'cy' ? softened(last) : last} ${year}`
}

/**
 * Writes a quarter as statistics label it; the form of the year says whether it is financial.
 *
 * @example
 * quarterLabel({ kind: 'calendar', year: 2017, quarter: 1 }) //=> 'Q1 2017'
 * quarterLabel(quarterOf(civilDate('2017-02-01'), 'financial')) //=> 'Q4 2016-17'
 * @public
 */
export function quarterLabel(quarter: Quarter): string {
  return `Q${quarter.quarter} ${quarter.kind === 'calendar' ? `${quarter.year}`.padStart(4, '0') : quarter.year}`
}

/**
 * Reads the label of a quarter, `Q1 2017` of a calendar year or `Q1 2016-17` of a financial year.
 *
 * @returns The quarter, or `CALENDAR.NOT_A_QUARTER`.
 *
 * @example
 * parseQuarter('Q4 2016-17') //=> { ok: true, value: { kind: 'financial', year: '2016-17', quarter: 4 } }
 * parseQuarter('Q5 2017').ok //=> false
 * @public
 */
export function parseQuarter(text: string): Result<Quarter, 'CALENDAR.NOT_A_QUARTER'> {
  const [, number, first, second] = shape.exec(text) ?? []
  if (first === undefined || first === '0000') return problem('CALENDAR.NOT_A_QUARTER')
  const quarter = Number(number) as Quarter['quarter']
  if (second === undefined) return succeeded({ kind: 'calendar', year: Number(first), quarter })
  const year = parseFinancialYear(first + second)
  return year.ok ? succeeded({ kind: 'financial', year: year.value, quarter }) : problem('CALENDAR.NOT_A_QUARTER')
}

/** The year and the month (1 to 12) in which a quarter begins. */
function firstMonth(quarter: Quarter): readonly [year: number, month: number] {
  if (quarter.kind === 'calendar') return [quarter.year, quarter.quarter * 3 - 2]
  const year = yearOf(quarter.year)
  return quarter.quarter === 4 ? [year + 1, 1] : [year, quarter.quarter * 3 + 1]
}

/** Welsh "i" softens the month after it: Mawrth to Fawrth, Rhagfyr to Ragfyr. */
function softened(month: string): string {
  return month.replace(/^M/, 'F').replace(/^Rh/, 'R')
}
