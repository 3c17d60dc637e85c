import { daysBetween } from '@casework/calendar'
import { type CivilDate, civilDate } from '@casework/kernel'

/** The days around one day, by how many days ago they were; a day ahead has a negative count. */
export interface DaysAround {
  /** The day as `YYYY-MM-DD`. */
  iso(daysAgo: number): string
  /** The number that a spreadsheet shows for the day once the cell has lost its format. */
  spreadsheetSerial(daysAgo: number): number
  /** How many days ago 1 January of that day's year was. */
  startOfYear(daysAgo: number): number
}

const yearsBefore = 110
const yearsAfter = 8
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const spreadsheetStart = civilDate('1899-12-30')

/** Lists the days around one day once, so that a row looks its days up. */
export function daysAround(asAt: CivilDate): DaysAround {
  const year = Number(asAt.slice(0, 4))
  const firstYear = year - yearsBefore
  const days = daysOfYears(firstYear, year + yearsAfter)
  const starts = days.flatMap((day, index) => (day.endsWith('-01-01') ? [index] : []))
  const today = days.indexOf(asAt)
  const serial = daysBetween(spreadsheetStart, asAt)
  const within = (index: number): number => Math.min(Math.max(index, 0), days.length - 1)
  return {
    iso: (daysAgo) => days[within(today - daysAgo)] as string,
    spreadsheetSerial: (daysAgo) => serial - daysAgo,
    startOfYear: (daysAgo) => today - (starts[Number(days[within(today - daysAgo)]?.slice(0, 4)) - firstYear] ?? today),
  }
}

function daysOfYears(first: number, last: number): readonly string[] {
  const days: string[] = []
  for (let year = first; year <= last; year++) {
    const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
    for (const [index, length] of monthLengths.entries()) {
      const month = `${year}-${padded(index + 1)}-`
      for (let day = 1; day <= length + Number(isLeap && index === 1); day++) days.push(month + padded(day))
    }
  }
  return days
}

const padded = (number: number): string => `${number}`.padStart(2, '0')
