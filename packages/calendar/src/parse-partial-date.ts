import { problem, type Result, succeeded } from '@casework/kernel'
import { monthNumber } from './internal/month-number.ts'
import { type PartialDate, partialDateSchema } from './partial-date.ts'

const longest = 40
const estimate = /^(?:(?:about|around|approximately|circa|tua)\s+|c\.\s*)/
const separators = /[\s/.-]+/
const wholeYear = /^\d{4}$/
const precisions = ['year', 'month', 'day']

/**
 * Reads a date of which only the year, or the year and month, may be known.
 *
 * @remarks
 * It takes `1990-05-17`, `1990-05`, `1990`, `17 May 1990`, `17/5/1990`, `27 3 2007`, `May 1990`, `5/1990`, months in English and
 * Welsh, whole or their first three letters or more where those mean one month, and "about", "around", "approximately", "circa",
 * "c." or "tua" before an estimate. The day stands before the month, and a year has four digits: `17/5/90` is refused, because
 * it does not say which century. Source: domain.md §6, Dates.
 *
 * @returns The partial date, or `CALENDAR.NOT_A_PARTIAL_DATE`.
 *
 * @example
 * parsePartialDate('about May 1990') //=> { ok: true, value: { precision: 'month', value: '1990-05', estimated: true } }
 * parsePartialDate('27 3 2007') //=> { ok: true, value: { precision: 'day', value: '2007-03-27', estimated: false } }
 * parsePartialDate('31 February 1990').ok //=> false
 * @public
 */
export function parsePartialDate(text: string): Result<PartialDate, 'CALENDAR.NOT_A_PARTIAL_DATE'> {
  if (text.length > longest) return problem('CALENDAR.NOT_A_PARTIAL_DATE')
  const plain = text.trim().toLowerCase()
  const said = plain.replace(estimate, '')
  const parts = said.split(separators)
  const parsed = partialDateSchema.safeParse({
    precision: precisions[parts.length - 1],
    value: inOrder(parts),
    estimated: said !== plain,
  })
  return parsed.success ? succeeded(parsed.data) : problem('CALENDAR.NOT_A_PARTIAL_DATE')
}

function inOrder(parts: readonly string[]): string {
  const [year, month, day] = wholeYear.test(parts[0] ?? '') ? parts : parts.toReversed()
  return [year, month && monthNumber(month), day?.padStart(2, '0')].filter((part) => part !== undefined).join('-')
}
