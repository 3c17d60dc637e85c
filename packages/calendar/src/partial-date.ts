import { type CivilDate, civilDateSchema } from '@casework/kernel'
import { z } from 'zod'
import { civilDateFrom, lastDayOfMonth, monthOf, yearOf } from './internal/day-number.ts'

const yearShape = /^(?!0000)\d{4}$/
const monthShape = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/

/**
 * Checks a date of which only the year, or the year and month, may be known, and which may be an estimate.
 *
 * @remarks
 * Dates of birth may be partial or estimated (domain.md §6, Dates): what is not known is not filled in with 1 January.
 * Problem: `CALENDAR.NOT_A_PARTIAL_DATE`.
 * @public
 */
export const partialDateSchema = z.discriminatedUnion('precision', [
  z.object({ precision: z.literal('day'), value: civilDateSchema, estimated: z.boolean() }),
  z.object({
    precision: z.literal('month'),
    value: z.string().regex(monthShape, 'CALENDAR.NOT_A_PARTIAL_DATE'),
    estimated: z.boolean(),
  }),
  z.object({
    precision: z.literal('year'),
    value: z.string().regex(yearShape, 'CALENDAR.NOT_A_PARTIAL_DATE'),
    estimated: z.boolean(),
  }),
])

/**
 * A date of which only the year, or the year and month, may be known, and which may be an estimate.
 * @public
 */
export type PartialDate = Readonly<z.infer<typeof partialDateSchema>>

/**
 * Finds the earliest day that a partial date can mean.
 *
 * @remarks An estimate is taken at its word: nobody recorded by how much it may be out.
 *
 * @example
 * earliestDay({ precision: 'month', value: '1990-02', estimated: false }) //=> '1990-02-01'
 * @public
 */
export function earliestDay(date: PartialDate): CivilDate {
  if (date.precision === 'day') return date.value
  return civilDateFrom(yearOf(date.value), date.precision === 'month' ? monthOf(date.value) : 1, 1)
}

/**
 * Finds the latest day that a partial date can mean.
 *
 * @remarks An estimate is taken at its word: nobody recorded by how much it may be out.
 *
 * @example
 * latestDay({ precision: 'month', value: '1990-02', estimated: false }) //=> '1990-02-28'
 * latestDay({ precision: 'year', value: '1990', estimated: true }) //=> '1990-12-31'
 * @public
 */
export function latestDay(date: PartialDate): CivilDate {
  if (date.precision === 'day') return date.value
  const [year, month] = [yearOf(date.value), date.precision === 'month' ? monthOf(date.value) : 12]
  return civilDateFrom(year, month, lastDayOfMonth(year, month))
}
