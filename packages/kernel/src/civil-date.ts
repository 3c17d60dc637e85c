import { z } from 'zod'
import { DomainError } from './domain-error.ts'
import { problem } from './problem.ts'
import { type Result, succeeded } from './result.ts'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const longestDay = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/**
 * Checks a day of the calendar, `YYYY-MM-DD`, years 0001 to 9999.
 *
 * @remarks A civil date has no time and no zone; arithmetic is in `@casework/calendar`. Problem: `CIVIL_DATE.NOT_A_DATE`.
 * @public
 */
export const civilDateSchema = z.string().refine(isCivilDate, 'CIVIL_DATE.NOT_A_DATE').brand<'CivilDate'>()

/**
 * A day of the calendar, `YYYY-MM-DD`, without time or zone.
 * @public
 */
export type CivilDate = z.infer<typeof civilDateSchema>

/**
 * Reads a civil date from text.
 *
 * @returns The date, or `CIVIL_DATE.NOT_A_DATE`.
 *
 * @example
 * parseCivilDate('2024-02-29') //=> { ok: true, value: '2024-02-29' }
 * parseCivilDate('2026-02-31').ok //=> false
 * @public
 */
export function parseCivilDate(text: string): Result<CivilDate, 'CIVIL_DATE.NOT_A_DATE'> {
  return isCivilDate(text) ? succeeded(text as CivilDate) : problem('CIVIL_DATE.NOT_A_DATE')
}

/**
 * Writes down a civil date that the programmer knows to be one.
 *
 * @throws DomainError `CIVIL_DATE.NOT_A_DATE` if it is not.
 *
 * @example
 * civilDate('2026-11-22') //=> '2026-11-22'
 * @public
 */
export function civilDate(text: string): CivilDate {
  if (!isCivilDate(text)) throw new DomainError('CIVIL_DATE.NOT_A_DATE')
  return text as CivilDate
}

/**
 * Compares two civil dates for sorting, earliest first.
 *
 * @example
 * compareCivilDates(civilDate('2026-01-01'), civilDate('2026-01-02')) //=> -1
 * @public
 */
export function compareCivilDates(one: CivilDate, other: CivilDate): -1 | 0 | 1 {
  return one < other ? -1 : one > other ? 1 : 0
}

function isCivilDate(text: string): boolean {
  const [, year, month, day] = shape.exec(text) ?? []
  if (year === undefined || Number(year) === 0) return false
  const last = longestDay[Number(month) - 1]
  if (last === undefined) return false
  const extra = Number(month) === 2 && isLeapYear(Number(year)) ? 1 : 0
  return Number(day) >= 1 && Number(day) <= last + extra
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
