import { type CivilDate, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { Clock, ClockTerms } from './clock.ts'
import { civilDateInLondon } from './london-time.ts'

/**
 * Starts a clock.
 *
 * @remarks
 * A clock in days or months starts on a day in London; given an instant, it takes the day it was there. A clock in hours needs the instant.
 *
 * @returns The clock, or `CLOCK.NEEDS_A_TIME` where a clock in hours is given only a day.
 *
 * @example
 * const terms: ClockTerms = { kind: 'statutory', unit: 'workingDays', length: 20, area: 'anyNation', firstDay: 'excluded' }
 * startClock(terms, instant('2026-09-03T09:30:00Z'))
 * //=> { ok: true, value: { version: 1, terms, start: '2026-09-03', happenings: [] } }
 * startClock({ kind: 'internal', unit: 'hours', length: 24 }, civilDate('2026-09-03')).ok //=> false
 * @public
 */
export function startClock(terms: ClockTerms, start: Instant | CivilDate): Result<Clock, 'CLOCK.NEEDS_A_TIME'> {
  if (terms.unit === 'hours' && !isInstant(start)) return problem('CLOCK.NEEDS_A_TIME')
  const from = terms.unit !== 'hours' && isInstant(start) ? civilDateInLondon(start) : start
  return succeeded({ version: 1, terms, start: from, happenings: [] })
}

function isInstant(start: Instant | CivilDate): start is Instant {
  return start.includes('T')
}
