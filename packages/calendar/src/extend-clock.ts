import {
  andThen,
  type Context,
  compareInstants,
  type Instant,
  problem,
  type Refused,
  type Result,
  succeeded,
} from '@casework/kernel'
import type { Calendar } from './calendar.ts'
import type { Clock } from './clock.ts'
import { deadline } from './deadline.ts'
import type { DeadlineProblemCode } from './explained-deadline.ts'
import { type ReasonProblemCode, wrongLength, wrongReason } from './internal/clock-bounds.ts'
import { type HappeningProblemCode, happeningAt, withHappening } from './internal/clock-happenings.ts'

/**
 * By how much a clock is extended, in its own unit, and why.
 * @public
 */
export type ExtendClockInput = {
  readonly length: number
  /** A code or plain words, never personal data. */
  readonly reason: string
  readonly at?: Instant | undefined
}

/**
 * Extends a clock, with a reason, before it is late.
 *
 * @remarks
 * A subject access request may be extended by two months if it is complex, and the person is told within the first month
 * (domain.md §5.3); so an extension after the deadline is refused, and does not hide that it was missed. How much may be added at most is
 * a term of the clock.
 *
 * @param context - `now` is the moment where none is given; `actor` signs it; `calendar` tells when the clock is due.
 * @returns The clock, or `CLOCK.NOT_A_LENGTH` | `CLOCK.REASON_REQUIRED` | `CLOCK.REASON_TOO_LONG` | `CLOCK.EXTENSION_TOO_LONG` |
 * `CLOCK.TOO_LATE_TO_EXTEND` | `CLOCK.ALREADY_MET` | `CLOCK.OUT_OF_ORDER` | `CLOCK.IN_THE_FUTURE` | `CALENDAR.YEAR_NOT_PROCLAIMED` |
 * `CALENDAR.YEAR_TOO_EARLY`.
 *
 * @example
 * const context = {
 *   now: instant('2026-09-20T10:00:00Z'), calendar: ukCalendar,
 *   actor: { id: actorId('officer-1'), kind: 'person', roles: [] } as Actor,
 * }
 * const terms: ClockTerms = {
 *   kind: 'statutory', unit: 'calendarMonths', length: 1, area: 'englandAndWales', onDayOff: 'movesToNextWorkingDay', longestExtension: 2,
 * }
 * const started = startClock(terms, civilDate('2026-09-03'))
 * andThen(started, (clock) => extendClock(clock, { length: 2, reason: 'complex' }, context)).ok //=> true
 * andThen(started, (clock) => extendClock(clock, { length: 3, reason: 'complex' }, context)).ok //=> false
 * @public
 */
export function extendClock(
  clock: Clock,
  input: ExtendClockInput,
  context: Context & { readonly calendar: Calendar },
): Result<Clock, ExtensionProblemCode | 'CLOCK.TOO_LATE_TO_EXTEND' | HappeningProblemCode | DeadlineProblemCode> {
  const wrong = wrongExtension(clock, input)
  if (wrong !== undefined) return wrong
  return andThen(happeningAt(clock, input, context), (happened) =>
    andThen(deadline(clock, context.calendar), (due) => {
      if (due.state === 'set' && compareInstants(happened.at, due.lateFrom) >= 0)
        return problem('CLOCK.TOO_LATE_TO_EXTEND', { dueOn: due.dueOn })
      return succeeded(
        withHappening(clock, { type: 'extended', ...happened, length: input.length, reason: input.reason }),
      )
    }),
  )
}

type ExtensionProblemCode = 'CLOCK.NOT_A_LENGTH' | 'CLOCK.EXTENSION_TOO_LONG' | ReasonProblemCode

function wrongExtension(
  { terms, happenings }: Clock,
  { length, reason }: ExtendClockInput,
): Refused<ExtensionProblemCode> | undefined {
  const wrong = wrongLength(length, 1, 'length') ?? wrongReason(reason)
  if (wrong !== undefined) return wrong
  const { longestExtension: longest, unit } = terms
  if (longest === undefined || extendedBy(happenings) + length <= longest) return undefined
  return problem('CLOCK.EXTENSION_TOO_LONG', { longest, unit })
}

function extendedBy(happenings: Clock['happenings']): number {
  return happenings.reduce((sum, happening) => sum + (happening.type === 'extended' ? happening.length : 0), 0)
}
