import { addDays } from '@casework/calendar'
import { type CivilDate, type Instant, parseCivilDate } from '@casework/kernel'

const shape =
  /^(\d{4}-\d{2}-\d{2})[Tt ]([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(\.\d{1,9})?(?:[Zz]|([+-])([01]\d|2[0-3]):([0-5]\d))$/
const minutesOfDay = 24 * 60

/**
 * Finds the instant that a timestamp of RFC 3339 stands for.
 *
 * @remarks
 * A timestamp without its distance from UTC names no moment, and `-00:00` says that the distance is not known; both are refused, in
 * version 1.0.3 too. Source: RFC 3339 §4.3, §5.6; docs/decisions/0034-learning-statements.md.
 *
 * @returns The instant, or `undefined` where the text is no timestamp.
 *
 * @example
 * instantOfTimestamp('2026-07-02T00:30:00+01:00') //=> '2026-07-01T23:30:00Z'
 * instantOfTimestamp('2026-07-02T00:30:00') //=> undefined
 * @public
 */
export function instantOfTimestamp(text: string): Instant | undefined {
  const [, date = '', hours, minutes, seconds, decimals = '', sign, aheadHours, aheadMinutes] = shape.exec(text) ?? []
  const day = parseCivilDate(date)
  if (!day.ok) return undefined
  const distance = sign === undefined ? 0 : Number(aheadHours) * 60 + Number(aheadMinutes)
  if (sign === '-' && distance === 0) return undefined
  const shown = Number(hours) * 60 + Number(minutes) + (sign === '+' ? -distance : distance)
  const on = shifted(day.value, Math.floor(shown / minutesOfDay))
  if (on === undefined) return undefined
  const rest = shown - Math.floor(shown / minutesOfDay) * minutesOfDay
  return `${on}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}:${seconds}${decimals}Z` as Instant
}

/** The day before, the day itself or the day after; none at the ends of the years that can be written. */
function shifted(day: CivilDate, days: number): CivilDate | undefined {
  if (days === 0) return day
  if ((days < 0 && day === '0001-01-01') || (days > 0 && day === '9999-12-31')) return undefined
  return addDays(day, days)
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
