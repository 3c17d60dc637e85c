import type { CivilDate } from '@casework/kernel'
import { dayNumber } from './internal/day-number.ts'

/**
 * Counts the days from one date to another, one end included and the other not; negative where `to` is earlier.
 *
 * @example
 * daysBetween(civilDate('2026-03-28'), civilDate('2026-03-30')) //=> 2
 * daysBetween(civilDate('2026-03-30'), civilDate('2026-03-28')) //=> -2
 * @public
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}
