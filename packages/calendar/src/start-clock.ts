import { type CivilDate, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { Clock, ClockTerms } from './clock.ts'
import { wrongLength } from './internal/clock-bounds.ts'
import { civilDateInLondon } from './london-time.ts'

/**
 * Starts a clock.
 *
 * @remarks
 * A clock in days or months starts on a day in London; given an instant, it takes the day it was there. A clock in hours needs the instant.
 *
 * @returns The clock, or `CLOCK.NEEDS_A_TIME` where a clock in hours is given only a day | `CLOCK.NOT_A_LENGTH` where its length is not a
 * whole number from 1, or its warning or longest extension not one from 0, with the field as its path.
 *
 * @example
 * const terms: ClockTerms = { kind: 'statutory', unit: 'workingDays', length: 20, area: 'anyNation', firstDay: 'excluded' }
 * startClock(terms, instant('2026-09-03T09:30:00Z'))
 * //=> { ok: true, value: { version: 1, terms, start: '2026-09-03', happenings: [] } }
 * startClock({ kind: 'internal', unit: 'hours', length: 24 }, civilDate('2026-09-03')).ok //=> false
 * startClock({ kind: 'internal', unit: 'hours', length: -20 }, instant('2026-09-03T09:30:00Z'))
 * //=> { ok: false, error: [{ code: 'CLOCK.NOT_A_LENGTH', path: ['length'], params: { minimum: 1, maximum: 10000 } }] }
 * @public
 */
export function startClock(
  terms: ClockTerms,
  start: Instant | CivilDate,
): Result<Clock, 'CLOCK.NEEDS_A_TIME' | 'CLOCK.NOT_A_LENGTH'> {
  const wrong =
    wrongLength(terms.length, 1, 'length') ??
    wrongLength(terms.warnWithin ?? 0, 0, 'warnWithin') ??
    wrongLength(terms.longestExtension ?? 0, 0, 'longestExtension')
  if (wrong !== undefined) return wrong
  if (terms.unit === 'hours' && !isInstant(start)) return problem('CLOCK.NEEDS_A_TIME')
  const from = terms.unit !== 'hours' && isInstant(start) ? civilDateInLondon(start) : start
  return succeeded({ version: 1, terms, start: from, happenings: [] })
}

function isInstant(start: Instant | CivilDate): start is Instant {
  return start.includes('T')
}
