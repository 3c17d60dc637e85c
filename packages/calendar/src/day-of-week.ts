import type { CivilDate } from '@casework/kernel'
import { z } from 'zod'
import { dayNumber, weekdayIndex } from './internal/day-number.ts'

/**
 * The days of the week, Monday first (ISO 8601).
 * @public
 */
export const daysOfWeek = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** Checks a day of the week. @public */
export const dayOfWeekSchema = z.enum(daysOfWeek)
/** A day of the week. @public */
export type DayOfWeek = z.infer<typeof dayOfWeekSchema>

/**
 * Tells which day of the week a date is.
 *
 * @example
 * dayOfWeek(civilDate('2026-11-22')) //=> 'sunday'
 * @public
 */
export function dayOfWeek(date: CivilDate): DayOfWeek {
  return daysOfWeek[weekdayIndex(dayNumber(date))] as DayOfWeek
}
