import { type CivilDate, parseCivilDate } from '@casework/kernel'

/**
 * The date of a spreadsheet's day number, counted from 1 on 1 January 1900.
 *
 * Day 60 is 29 February 1900 in the spreadsheet's eyes, a day that never was: it is no date, and the days after it are one further on.
 */
export function civilDateOfSerial(text: string): CivilDate | undefined {
  const [, digits] = /^(\d{1,7})(?:\.0{1,10})?$/.exec(text) ?? []
  const serial = Number(digits)
  if (digits === undefined || serial < 1 || serial === 60) return undefined
  return civilDateAfter(serial < 60 ? serial - 1 : serial - 2)
}

/** Days counted from 1 January 1900, taken through 400-year eras that begin in March so that leap days come last. */
function civilDateAfter(days: number): CivilDate | undefined {
  const sinceMarch = days + 693_901
  const era = Math.floor(sinceMarch / 146_097)
  const dayOfEra = sinceMarch - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const parsed = parseCivilDate([String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-'))
  return parsed.ok ? parsed.value : undefined
}

const twoDigits = (number: number): string => String(number).padStart(2, '0')
