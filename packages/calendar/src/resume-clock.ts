import { andThen, type Context, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { Clock } from './clock.ts'
import { type HappeningProblemCode, happeningAt, isPaused, withHappening } from './internal/clock-happenings.ts'

/**
 * When a clock goes on, where that is not now.
 * @public
 */
export type ResumeClockInput = { readonly at?: Instant | undefined }

/**
 * Resumes a paused clock.
 *
 * @remarks In days and months, the day of the resumption counts: see {@link pauseClock}.
 *
 * @param context - `now` is the moment of the resumption where none is given; `actor` signs it.
 * @returns The running clock, or `CLOCK.NOT_PAUSED` | `CLOCK.ALREADY_MET` | `CLOCK.OUT_OF_ORDER` | `CLOCK.IN_THE_FUTURE`.
 *
 * @example
 * const actor: Actor = { id: actorId('officer-1'), kind: 'person', roles: [] }
 * const started = startClock({ kind: 'internal', unit: 'hours', length: 24 }, instant('2026-11-22T09:00:00Z'))
 * andThen(started, (clock) => resumeClock(clock, {}, { now: instant('2026-11-22T10:00:00Z'), actor }))
 * //=> { ok: false, error: [{ code: 'CLOCK.NOT_PAUSED', params: {} }] }
 * @public
 */
export function resumeClock(
  clock: Clock,
  input: ResumeClockInput,
  context: Context,
): Result<Clock, 'CLOCK.NOT_PAUSED' | HappeningProblemCode> {
  if (!isPaused(clock)) return problem('CLOCK.NOT_PAUSED')
  return andThen(happeningAt(clock, input, context), (happened) =>
    succeeded(withHappening(clock, { type: 'resumed', ...happened })),
  )
}
