import { type Context, type Instant, map, type Result } from '@casework/kernel'
import type { Clock } from './clock.ts'
import { type HappeningProblemCode, happeningAt, withHappening } from './internal/clock-happenings.ts'

/**
 * When what a clock waits for was done, where that is not now.
 * @public
 */
export type MeetClockInput = { readonly at?: Instant | undefined }

/**
 * Records that what a clock waits for was done, in time or late; a paused clock can be met too.
 *
 * @param context - `now` is the moment where none is given; `actor` signs it.
 * @returns The clock, or `CLOCK.ALREADY_MET` | `CLOCK.OUT_OF_ORDER` | `CLOCK.IN_THE_FUTURE`.
 *
 * @example
 * const actor: Actor = { id: actorId('officer-1'), kind: 'person', roles: [] }
 * const started = startClock({ kind: 'internal', unit: 'hours', length: 24 }, instant('2026-11-22T09:00:00Z'))
 * const met = andThen(started, (clock) => meetClock(clock, {}, { now: instant('2026-11-22T10:00:00Z'), actor }))
 * met.ok && met.value.happenings //=> [{ type: 'met', at: '2026-11-22T10:00:00Z', by: 'officer-1' }]
 * @public
 */
export function meetClock(clock: Clock, input: MeetClockInput, context: Context): Result<Clock, HappeningProblemCode> {
  return map(happeningAt(clock, input, context), (happened) => withHappening(clock, { type: 'met', ...happened }))
}
