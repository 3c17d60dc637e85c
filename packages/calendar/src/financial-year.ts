import { type CivilDate, DomainError, problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'
import { civilDateFrom, monthOf, yearOf } from './internal/day-number.ts'

const shape = /^(\d{4})[-/](\d{2})$/

/**
 * Checks a financial year, `2016-17`.
 *
 * @remarks The government's financial year runs from 1 April to 31 March (domain.md §6, Quarters). Problem: `CALENDAR.NOT_A_FINANCIAL_YEAR`.
 * @public
 */
export const financialYearSchema = z
  .string()
  .refine((text) => text[4] === '-' && firstYear(text) !== undefined, 'CALENDAR.NOT_A_FINANCIAL_YEAR')
  .brand<'FinancialYear'>()

/**
 * A financial year, `2016-17`: from 1 April 2016 to 31 March 2017.
 * @public
 */
export type FinancialYear = z.infer<typeof financialYearSchema>

/**
 * A span of days, both ends included.
 * @public
 */
export type DaySpan = { readonly from: CivilDate; readonly to: CivilDate }

/**
 * Reads a financial year, `2016-17` or `2016/17`.
 *
 * @returns The year, or `CALENDAR.NOT_A_FINANCIAL_YEAR`, also where the second year does not follow the first.
 *
 * @example
 * parseFinancialYear('2016-17') //=> { ok: true, value: '2016-17' }
 * parseFinancialYear('1999/00') //=> { ok: true, value: '1999-00' }
 * parseFinancialYear('2016-18').ok //=> false
 * @public
 */
export function parseFinancialYear(text: string): Result<FinancialYear, 'CALENDAR.NOT_A_FINANCIAL_YEAR'> {
  const first = firstYear(text)
  return first === undefined ? problem('CALENDAR.NOT_A_FINANCIAL_YEAR') : succeeded(financialYearFrom(first))
}

/**
 * Tells in which financial year a day is.
 *
 * @throws DomainError `CALENDAR.DATE_OUT_OF_RANGE` for a year that would begin or end outside the years 0001 to 9999.
 *
 * @example
 * financialYearOf(civilDate('2017-03-31')) //=> '2016-17'
 * financialYearOf(civilDate('2017-04-01')) //=> '2017-18'
 * @public
 */
export function financialYearOf(date: CivilDate): FinancialYear {
  const first = yearOf(date) - (monthOf(date) < 4 ? 1 : 0)
  if (first < 1 || first > 9998) throw new DomainError('CALENDAR.DATE_OUT_OF_RANGE')
  return financialYearFrom(first)
}

/**
 * Gives the first and last day of a financial year.
 *
 * @example
 * const read = parseFinancialYear('2016-17')
 * read.ok && financialYearDays(read.value) //=> { from: '2016-04-01', to: '2017-03-31' }
 * @public
 */
export function financialYearDays(year: FinancialYear): DaySpan {
  const first = yearOf(year)
  return { from: civilDateFrom(first, 4, 1), to: civilDateFrom(first + 1, 3, 31) }
}

function financialYearFrom(first: number): FinancialYear {
  const second = `${(first + 1) % 100}`.padStart(2, '0')
  return `${`${first}`.padStart(4, '0')}-${second}` as FinancialYear
}

/** The year in which a financial year begins, where the text is one. */
function firstYear(text: string): number | undefined {
  const [, first, second] = shape.exec(text) ?? []
  const year = Number(first)
  return year >= 1 && year < 9999 && (year + 1) % 100 === Number(second) ? year : undefined
}
