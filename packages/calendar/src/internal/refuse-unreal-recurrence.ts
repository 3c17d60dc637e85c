import { DomainError } from '@casework/kernel'
import { daysOfWeek } from '../day-of-week.ts'
import type { Recurrence } from '../recurrence.ts'

/** Refuses what would never recur or never end, at once: the schema refuses it at the border, so the caller has a mistake. */
export function refuseUnrealRecurrence(recurrence: Recurrence): void {
  const { every } = recurrence
  if (!Number.isSafeInteger(every) || every < 1 || !hasDays(recurrence))
    throw new DomainError('CALENDAR.NOT_A_RECURRENCE')
}

function hasDays(recurrence: Recurrence): boolean {
  if (recurrence.unit !== 'weeks' || recurrence.daysOfWeek === undefined) return true
  return recurrence.daysOfWeek.length > 0 && recurrence.daysOfWeek.every((day) => daysOfWeek.includes(day))
}
