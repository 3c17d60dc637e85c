import { type CivilDate, compareInstants, type Instant, map, type Result } from '@casework/kernel'
import type { Calendar } from './calendar.ts'
import type { Clock, ClockTerms } from './clock.ts'
import { workingDaysRemaining } from './count-working-days.ts'
import { daysBetween } from './days-between.ts'
import { deadline } from './deadline.ts'
import type { Deadline, DeadlineProblemCode } from './explained-deadline.ts'
import { asAtMoment } from './internal/clock-happenings.ts'
import { milliseconds } from './internal/london.ts'
import { civilDateInLondon } from './london-time.ts'

const hour = 3_600_000

/**
 * What time has made of a clock.
 * @public
 */
export type ClockStatus =
  /** It runs, and there is time. */
  | 'running'
  /** It runs, and no more time is left than the terms say to warn at. */
  | 'warning'
  /** It does not run. */
  | 'paused'
  /** It was late, or is. */
  | 'breached'
  /** It was met in time. */
  | 'met'

/**
 * Tells what time has made of a clock at a moment; what happened to it later is left out of account.
 *
 * @remarks Status is worked out and never stored (design.md, Record). A clock met late is breached, not met.
 *
 * @returns The status, or `CALENDAR.YEAR_NOT_PROCLAIMED` | `CALENDAR.YEAR_TOO_EARLY`.
 *
 * @example
 * const started = startClock({ kind: 'internal', unit: 'hours', length: 24, warnWithin: 4 }, instant('2026-11-22T09:00:00Z'))
 * const at = (time: string) => andThen(started, (clock) => clockStatus(clock, instant(time), ukCalendar))
 * at('2026-11-22T10:00:00Z') //=> { ok: true, value: 'running' }
 * at('2026-11-23T05:00:00Z') //=> { ok: true, value: 'warning' }
 * at('2026-11-23T09:00:00Z') //=> { ok: true, value: 'breached' }
 * @public
 */
export function clockStatus(clock: Clock, asAt: Instant, calendar: Calendar): Result<ClockStatus, DeadlineProblemCode> {
  return map(clockStanding(clock, asAt, calendar), ({ status }) => status)
}

/**
 * Where a clock stands at a moment: its status, and the deadline that the status follows from.
 * @public
 */
export type ClockStanding = { readonly status: ClockStatus; readonly deadline: Deadline }

/**
 * Tells what time has made of a clock at a moment together with the deadline it follows from, reckoned once: for lists of many clocks.
 *
 * @remarks As {@link clockStatus}: what happened to the clock later is left out of account, in the deadline too.
 *
 * @returns The standing, or `CALENDAR.YEAR_NOT_PROCLAIMED` | `CALENDAR.YEAR_TOO_EARLY`.
 *
 * @example
 * const started = startClock({ kind: 'internal', unit: 'hours', length: 24 }, instant('2026-11-22T09:00:00Z'))
 * const standing = andThen(started, (clock) => clockStanding(clock, instant('2026-11-22T10:00:00Z'), ukCalendar))
 * standing.ok && standing.value.status //=> 'running'
 * standing.ok && standing.value.deadline.state //=> 'set'
 * @public
 */
export function clockStanding(
  clock: Clock,
  asAt: Instant,
  calendar: Calendar,
): Result<ClockStanding, DeadlineProblemCode> {
  const then = asAtMoment(clock, asAt)
  return map(deadline(then, calendar), (due) => ({ status: statusOf(then, due, asAt, calendar), deadline: due }))
}

function statusOf(clock: Clock, due: Deadline, asAt: Instant, calendar: Calendar): ClockStatus {
  const last = clock.happenings.at(-1)
  const met = last?.type === 'met' ? last.at : undefined
  if (due.state === 'paused') return met === undefined ? 'paused' : 'met'
  if (compareInstants(met ?? asAt, due.lateFrom) >= 0) return 'breached'
  if (met !== undefined) return 'met'
  return isToWarn(clock.terms, due, asAt, calendar) ? 'warning' : 'running'
}

function isToWarn(terms: ClockTerms, due: SetDeadline, asAt: Instant, calendar: Calendar): boolean {
  if (terms.warnWithin === undefined) return false
  if (terms.unit === 'hours') return milliseconds(due.lateFrom) - milliseconds(asAt) <= terms.warnWithin * hour
  return daysLeft(terms, due.dueOn, civilDateInLondon(asAt), calendar) <= terms.warnWithin
}

function daysLeft(terms: ClockTerms, dueOn: CivilDate, today: CivilDate, calendar: Calendar): number {
  if (terms.unit !== 'workingDays') return daysBetween(today, dueOn)
  return workingDaysRemaining(today, dueOn, terms.area, calendar)
}

type SetDeadline = Extract<Deadline, { state: 'set' }>
