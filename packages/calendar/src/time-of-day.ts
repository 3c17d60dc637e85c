import { DomainError, problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

const shape = /^(?:[01]\d|2[0-3]):[0-5]\d$/

/**
 * Checks a time on the wall clock, `HH:MM`, 24 hours.
 *
 * @remarks Problem: `CALENDAR.NOT_A_TIME`.
 * @public
 */
export const timeOfDaySchema = z.string().regex(shape, 'CALENDAR.NOT_A_TIME').brand<'TimeOfDay'>()

/**
 * A time on the wall clock, `HH:MM`, 24 hours, without date or zone.
 * @public
 */
export type TimeOfDay = z.infer<typeof timeOfDaySchema>

/**
 * Reads a time on the wall clock from text.
 *
 * @returns The time, or `CALENDAR.NOT_A_TIME`.
 *
 * @example
 * parseTimeOfDay('17:30') //=> { ok: true, value: '17:30' }
 * parseTimeOfDay('24:00').ok //=> false
 * @public
 */
export function parseTimeOfDay(text: string): Result<TimeOfDay, 'CALENDAR.NOT_A_TIME'> {
  return shape.test(text) ? succeeded(text as TimeOfDay) : problem('CALENDAR.NOT_A_TIME')
}

/**
 * Writes down a time on the wall clock that the programmer knows to be one.
 *
 * @throws DomainError `CALENDAR.NOT_A_TIME` if it is not.
 *
 * @example
 * timeOfDay('17:30') //=> '17:30'
 * @public
 */
export function timeOfDay(text: string): TimeOfDay {
  if (!shape.test(text)) throw new DomainError('CALENDAR.NOT_A_TIME')
  return text as TimeOfDay
}
