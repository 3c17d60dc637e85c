import type { CivilDate } from '@casework/kernel'

/** Counts the days from one date to another; negative where the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** The days since 1 March of year 0 in the Gregorian calendar, so that a leap day is the last day of its year. */
function dayNumber(date: CivilDate): number {
  const month = Number(date.slice(5, 7))
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0)
  const monthFromMarch = (month + 9) % 12
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400)
  return 365 * year + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + Number(date.slice(8, 10))
}
