import { all, compareInstants, type Instant, map, type Result } from '@casework/kernel'
import { z } from 'zod'
import type { Calendar } from './calendar.ts'
import { type Clock, clockSchema } from './clock.ts'
import { deadline } from './deadline.ts'
import type { Deadline, DeadlineProblemCode } from './explained-deadline.ts'

/**
 * Checks a pair of clocks over the same work: the one that the law sets and the one that the service sets itself.
 *
 * @remarks Each clock must be of its own kind. Source: features.md B, statutory and internal deadline pair.
 * @public
 */
export const deadlinePairSchema = z
  .object({ statutory: clockSchema, internal: clockSchema })
  .refine(
    ({ statutory, internal }) => statutory.terms.kind === 'statutory' && internal.terms.kind === 'internal',
    'CLOCK.WRONG_KIND',
  )

/**
 * A pair of clocks over the same work: the one that the law sets and the one that the service sets itself.
 * @public
 */
export type DeadlinePair = { readonly statutory: Clock; readonly internal: Clock }

/**
 * Both deadlines of a pair, and which of them matters now.
 * @public
 */
export type PairedDeadlines = {
  readonly statutory: Deadline
  readonly internal: Deadline
  readonly active: keyof DeadlinePair
}

/**
 * Does the same to both clocks of a pair, or to neither.
 *
 * @returns Both clocks, or the problems of each.
 *
 * @example
 * const pair = {
 *   statutory: { version: 1, terms: { kind: 'statutory', unit: 'hours', length: 24 }, start: instant('2026-11-22T09:00:00Z'), happenings: [] },
 *   internal: { version: 1, terms: { kind: 'internal', unit: 'hours', length: 12 }, start: instant('2026-11-22T09:00:00Z'), happenings: [] },
 * } as const
 * const context = { now: instant('2026-11-22T10:00:00Z'), actor: { id: actorId('officer-1'), kind: 'person', roles: [] } as Actor }
 * onBothClocks(pair, (clock) => pauseClock(clock, { reason: 'clarification' }, context)).ok //=> true
 * @public
 */
export function onBothClocks<Code extends string>(
  pair: DeadlinePair,
  act: (clock: Clock) => Result<Clock, Code>,
): Result<DeadlinePair, Code> {
  return map(all([act(pair.statutory), act(pair.internal)]), ([statutory, internal]) => ({ statutory, internal }))
}

/**
 * Works out both deadlines of a pair and which of them matters at a moment.
 *
 * @remarks
 * The earlier one that is not yet past is active; once the internal one is past, the statutory one is. A paused clock is not active while
 * the other runs.
 *
 * @returns Both deadlines, or `CALENDAR.YEAR_NOT_PROCLAIMED` | `CALENDAR.YEAR_TOO_EARLY`.
 *
 * @example
 * const pair = {
 *   statutory: { version: 1, terms: { kind: 'statutory', unit: 'hours', length: 24 }, start: instant('2026-11-22T09:00:00Z'), happenings: [] },
 *   internal: { version: 1, terms: { kind: 'internal', unit: 'hours', length: 12 }, start: instant('2026-11-22T09:00:00Z'), happenings: [] },
 * } as const
 * const at = (time: string) => map(pairedDeadlines(pair, instant(time), ukCalendar), ({ active }) => active)
 * at('2026-11-22T10:00:00Z') //=> { ok: true, value: 'internal' }
 * at('2026-11-22T21:00:00Z') //=> { ok: true, value: 'statutory' }
 * @public
 */
export function pairedDeadlines(
  pair: DeadlinePair,
  asAt: Instant,
  calendar: Calendar,
): Result<PairedDeadlines, DeadlineProblemCode> {
  return map(all([deadline(pair.statutory, calendar), deadline(pair.internal, calendar)]), ([statutory, internal]) => {
    const active = isAhead(internal, asAt) && isNotAfter(internal, statutory) ? 'internal' : 'statutory'
    return { statutory, internal, active }
  })
}

function isAhead(due: Deadline, asAt: Instant): boolean {
  return due.state === 'set' && compareInstants(asAt, due.lateFrom) < 0
}

function isNotAfter(internal: Deadline, statutory: Deadline): boolean {
  if (internal.state !== 'set' || statutory.state !== 'set') return true
  return compareInstants(internal.lateFrom, statutory.lateFrom) <= 0
}
