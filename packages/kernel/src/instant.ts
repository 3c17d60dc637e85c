import { z } from 'zod'
import { parseCivilDate } from './civil-date.ts'
import { DomainError } from './domain-error.ts'
import { problem } from './problem.ts'
import { type Result, succeeded } from './result.ts'

const shape = /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?Z$/
const wholeSeconds = 'YYYY-MM-DDTHH:MM:SS'.length

/**
 * Checks a moment in time, RFC 3339 in UTC: `2026-11-22T09:30:00Z`, with up to nine decimals of a second.
 *
 * @remarks Wall-clock questions (Europe/London) are for `@casework/calendar`. Problem: `INSTANT.NOT_UTC`.
 * @public
 */
export const instantSchema = z.string().refine(isInstant, 'INSTANT.NOT_UTC').brand<'Instant'>()

/**
 * A moment in time, RFC 3339 in UTC.
 * @public
 */
export type Instant = z.infer<typeof instantSchema>

/**
 * Reads an instant from text.
 *
 * @returns The instant, or `INSTANT.NOT_UTC` where it is not RFC 3339 ending in `Z`.
 *
 * @example
 * parseInstant('2026-11-22T09:30:00Z') //=> { ok: true, value: '2026-11-22T09:30:00Z' }
 * parseInstant('2026-11-22T09:30:00+01:00').ok //=> false
 * @public
 */
export function parseInstant(text: string): Result<Instant, 'INSTANT.NOT_UTC'> {
  return isInstant(text) ? succeeded(text as Instant) : problem('INSTANT.NOT_UTC')
}

/**
 * Writes down an instant that the programmer knows to be one.
 *
 * @throws DomainError `INSTANT.NOT_UTC` if it is not.
 *
 * @example
 * instant('2026-11-22T09:30:00Z') //=> '2026-11-22T09:30:00Z'
 * @public
 */
export function instant(text: string): Instant {
  if (!isInstant(text)) throw new DomainError('INSTANT.NOT_UTC')
  return text as Instant
}

/**
 * Compares two instants for sorting, earliest first, whatever their decimals.
 *
 * @example
 * compareInstants(instant('2026-11-22T09:30:00Z'), instant('2026-11-22T09:30:00.000Z')) //=> 0
 * compareInstants(instant('2026-11-22T09:30:00.5Z'), instant('2026-11-22T09:30:01Z')) //=> -1
 * @public
 */
export function compareInstants(one: Instant, other: Instant): -1 | 0 | 1 {
  const [first, second] = [comparable(one), comparable(other)]
  return first < second ? -1 : first > second ? 1 : 0
}

function comparable(value: Instant): string {
  return value.slice(0, wholeSeconds) + value.slice(wholeSeconds + 1, -1).padEnd(9, '0')
}

function isInstant(text: string): boolean {
  const [, date] = shape.exec(text) ?? []
  return date !== undefined && parseCivilDate(date).ok
}
