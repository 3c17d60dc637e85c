import { andThen, type Context, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { Clock } from './clock.ts'
import { type ReasonProblemCode, wrongReason } from './internal/clock-bounds.ts'
import { type HappeningProblemCode, happeningAt, isPaused, withHappening } from './internal/clock-happenings.ts'

/**
 * Why a clock is paused, and from when where that is not now.
 * @public
 */
export type PauseClockInput = {
  /** A code or plain words, never personal data. */
  readonly reason: string
  readonly at?: Instant | undefined
}

/**
 * Pauses a clock, for example until a person has answered a question about what they asked for.
 *
 * @remarks
 * In days and months, the day of the pause does not count and the day of the resumption does; a clock in hours stops to the moment.
 * That is ours, where the law is silent on part days; that time may be waited for at all is in domain.md §5.3 (subject access).
 *
 * @param context - `now` is the moment of the pause where none is given; `actor` signs it.
 * @returns The paused clock, or `CLOCK.REASON_REQUIRED` | `CLOCK.REASON_TOO_LONG` | `CLOCK.ALREADY_PAUSED` | `CLOCK.ALREADY_MET` |
 * `CLOCK.OUT_OF_ORDER` | `CLOCK.IN_THE_FUTURE`.
 *
 * @example
 * const actor: Actor = { id: actorId('officer-1'), kind: 'person', roles: [] }
 * const started = startClock({ kind: 'internal', unit: 'hours', length: 24 }, instant('2026-11-22T09:00:00Z'))
 * const paused = andThen(started, (clock) => pauseClock(clock, { reason: 'clarification' }, { now: instant('2026-11-22T10:00:00Z'), actor }))
 * paused.ok && paused.value.happenings
 * //=> [{ type: 'paused', at: '2026-11-22T10:00:00Z', by: 'officer-1', reason: 'clarification' }]
 * @public
 */
export function pauseClock(
  clock: Clock,
  input: PauseClockInput,
  context: Context,
): Result<Clock, 'CLOCK.ALREADY_PAUSED' | ReasonProblemCode | HappeningProblemCode> {
  const wrong = wrongReason(input.reason)
  if (wrong !== undefined) return wrong
  if (isPaused(clock)) return problem('CLOCK.ALREADY_PAUSED')
  return andThen(happeningAt(clock, input, context), (happened) =>
    succeeded(withHappening(clock, { type: 'paused', ...happened, reason: input.reason })),
  )
}
