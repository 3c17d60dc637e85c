import { type CivilDate, parseCivilDate } from '@casework/kernel'
import type { DateFormat } from '../date-format.ts'
import type { CellProblemCode } from '../import-problems.ts'
import { civilDateOfSerial } from './excel-serial.ts'

type DateProblemCode = Extract<
  CellProblemCode,
  | 'IMPORT.NOT_A_DATE'
  | 'IMPORT.AMBIGUOUS_DATE'
  | 'IMPORT.MONTH_FIRST_DATE'
  | 'IMPORT.TWO_DIGIT_YEAR'
  | 'IMPORT.DAY_NUMBER'
>

export type ReadDate = { readonly date: CivilDate } | { readonly code: DateProblemCode }

/** Reads a date in the formats a mapping states; where two of them give different days, in none. */
export function readDate(text: string, formats: readonly DateFormat[]): ReadDate {
  const dates = new Set(formats.flatMap((format) => dateIn(text, format) ?? []))
  const [date] = dates
  if (dates.size > 1) return { code: 'IMPORT.AMBIGUOUS_DATE' }
  return date === undefined ? { code: objection(text, formats) } : { date }
}

/** Why no format fits, as far as the text itself tells. */
function objection(text: string, formats: readonly DateFormat[]): DateProblemCode {
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return 'IMPORT.TWO_DIGIT_YEAR'
  if (!formats.includes('MM/DD/YYYY') && dateIn(text, 'MM/DD/YYYY') !== undefined) return 'IMPORT.MONTH_FIRST_DATE'
  if (/^\d{4,5}$/.test(text) && !formats.includes('Excel serial')) return 'IMPORT.DAY_NUMBER'
  return 'IMPORT.NOT_A_DATE'
}

const shapes: { readonly [Format in Exclude<DateFormat, 'Excel serial'>]: RegExp } = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ]00:00(?::00(?:\.0{1,7})?)?)?$/,
  'DD/MM/YYYY': /^(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})(?: 0?0:00(?::00)?)?$/,
  'DD-MM-YYYY': /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  'DD.MM.YYYY': /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})$/,
  'D MMM YYYY': /^(?<day>\d{1,2})[ -](?<name>[A-Za-z]{3,9})[ -](?<year>\d{4})$/,
  YYYYMMDD: /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  'MM/DD/YYYY': /^(?<month>\d{1,2})\/(?<day>\d{1,2})\/(?<year>\d{4})(?: 0?0:00(?::00)?)?$/,
}

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const

function dateIn(text: string, format: DateFormat): CivilDate | undefined {
  if (format === 'Excel serial') return civilDateOfSerial(text)
  const { year = '', month, name = '', day = '' } = shapes[format].exec(text)?.groups ?? {}
  const number = month ?? String(months.findIndex((known) => known.startsWith(name.toLowerCase())) + 1)
  const parsed = parseCivilDate(`${year}-${number.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return parsed.ok ? parsed.value : undefined
}
