import { addDays, addMonths } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'

/** The last day on which a completion of a day holds. */
export function lastValid(completedOn: CivilDate, months: number): CivilDate {
  return addDays(addMonths(completedOn, months), -1)
}

/** The earliest day of completion that still holds on a day: later completions hold no shorter. */
export function earliestValid(asAt: CivilDate, months: number): CivilDate {
  let day = addDays(addMonths(asAt, -months), -4)
  while (lastValid(day, months) < asAt) day = addDays(day, 1)
  return day
}
