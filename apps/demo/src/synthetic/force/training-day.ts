import { monthsOf } from '@casework/calendar'
import { type CivilDate, civilDate } from '@casework/kernel'
import { daysAround } from '../days-around.ts'

/** How many days of reports are invented: a year and a half, and some more, so that there are whole months on both sides of the training. */
export const daysInvented = 600
const wholeMonthsTrained = 9

/** The whole months of which reports are invented, the earliest first. */
export function inventedMonths(today: CivilDate) {
  return monthsOf({ from: civilDate(daysAround(today).iso(daysInvented)), to: today })
}

/** The day from which the officers of the invented providers had been trained anew: the first of a month. */
export function inventedTrainingDay(today: CivilDate): CivilDate {
  return inventedMonths(today).at(-wholeMonthsTrained)?.from ?? today
}
