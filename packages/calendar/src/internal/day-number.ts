import { type CivilDate, DomainError } from '@casework/kernel'

/** Days before each month of a common year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334] as const
const epoch = 719_528
const zero = '0'.charCodeAt(0)

/** The first and the last day that a civil date can be, as day numbers. */
const firstDayNumber = dayNumberOf(1, 1, 1)
export const lastDayNumber = dayNumberOf(9999, 12, 31)

/** Days since 1 January 1970, of a year, a month (1 to 12) and a day. */
export function dayNumberOf(year: number, month: number, day: number): number {
  const leapDaysThrough = month > 2 ? year : year - 1
  return 365 * year + leapDays(leapDaysThrough) + (daysBefore[month - 1] as number) + day - epoch
}

/** Days since 1 January 1970. */
export function dayNumber(date: CivilDate): number {
  return dayNumberOf(yearOf(date), monthOf(date), dayOf(date))
}

export function yearOf(date: string): number {
  return twoDigits(date, 0) * 100 + twoDigits(date, 2)
}

export function monthOf(date: string): number {
  return twoDigits(date, 5)
}

export function dayOf(date: string): number {
  return twoDigits(date, 8)
}

/** The civil date of a day number. */
export function civilDateOf(day: number): CivilDate {
  if (!(day >= firstDayNumber && day <= lastDayNumber)) throw new DomainError('CALENDAR.DATE_OUT_OF_RANGE')
  const year = yearOfDay(day)
  const guess = Math.floor((day - dayNumberOf(year, 1, 1)) / 31) + 1
  const month = guess < 12 && day >= dayNumberOf(year, guess + 1, 1) ? guess + 1 : guess
  return civilDateFrom(year, month, day - dayNumberOf(year, month, 1) + 1)
}

/** The year of a day number: a mean year's guess is right or one too low, in every year from 1 to 9999. */
export function yearOfDay(day: number): number {
  const guess = Math.floor((day + epoch - 1) / 365.2425)
  return dayNumberOf(guess + 1, 1, 1) <= day ? guess + 1 : guess
}

/** Writes a year, a month and a day that are known to be one. */
export function civilDateFrom(year: number, month: number, day: number): CivilDate {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as CivilDate
}

export function lastDayOfMonth(year: number, month: number): number {
  if (month === 12) return 31
  return dayNumberOf(year, month + 1, 1) - dayNumberOf(year, month, 1)
}

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export function weekdayIndex(day: number): number {
  return (((day + 3) % 7) + 7) % 7
}

/** Refuses a count that is not a whole number: the caller has a mistake. */
export function wholeNumber(count: number): number {
  if (!Number.isSafeInteger(count)) throw new DomainError('CALENDAR.NOT_A_WHOLE_NUMBER')
  return count
}

function leapDays(throughYear: number): number {
  return Math.floor(throughYear / 4) - Math.floor(throughYear / 100) + Math.floor(throughYear / 400)
}

function twoDigits(text: string, at: number): number {
  return (text.charCodeAt(at) - zero) * 10 + text.charCodeAt(at + 1) - zero
}

function padded(value: number, width: 2 | 4): string {
  return width === 2 && value >= 10 ? `${value}` : String(value).padStart(width, '0')
}
