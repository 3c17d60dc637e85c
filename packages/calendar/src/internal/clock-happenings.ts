import {
  type ActorId,
  type CivilDate,
  type Context,
  compareInstants,
  type Instant,
  problem,
  type Refused,
  type Result,
  succeeded,
} from '@casework/kernel'
import type { Clock, ClockHappening } from '../clock.ts'
import { civilDateInLondon } from '../london-time.ts'

/** When something is said to have happened: at a moment given, or now. */
export type Moment = { readonly at?: Instant | undefined }

/** What stands in the way of anything happening to a clock at a moment. */
export type HappeningProblemCode = 'CLOCK.ALREADY_MET' | 'CLOCK.OUT_OF_ORDER' | 'CLOCK.IN_THE_FUTURE'

/** Decides when something happened to a clock and by whom, or why it cannot have. */
export function happeningAt(
  clock: Clock,
  { at }: Moment,
  { now, actor }: Context,
): Result<{ at: Instant; by: ActorId }, HappeningProblemCode> {
  const moment = at ?? now
  const found = inTheWay(clock, moment, now)
  return found ?? succeeded({ at: moment, by: actor.id })
}

/** The clock with one more happening. */
export function withHappening(clock: Clock, happening: ClockHappening): Clock {
  return { ...clock, happenings: [...clock.happenings, happening] }
}

/** Whether the clock was paused and not resumed since. */
export function isPaused(clock: Clock): boolean {
  return clock.happenings.findLast(({ type }) => type === 'paused' || type === 'resumed')?.type === 'paused'
}

/** The clock as it was at a moment, without what happened later. */
export function asAtMoment(clock: Clock, asAt: Instant): Clock {
  const last = clock.happenings.at(-1)
  if (last === undefined || compareInstants(last.at, asAt) <= 0) return clock
  return { ...clock, happenings: clock.happenings.filter(({ at }) => compareInstants(at, asAt) <= 0) }
}

function inTheWay(clock: Clock, moment: Instant, now: Instant): Refused<HappeningProblemCode> | undefined {
  if (clock.happenings.at(-1)?.type === 'met') return problem('CLOCK.ALREADY_MET')
  if (compareInstants(moment, now) > 0) return problem('CLOCK.IN_THE_FUTURE')
  return isBeforeLast(clock, moment) ? problem('CLOCK.OUT_OF_ORDER') : undefined
}

function isBeforeLast(clock: Clock, moment: Instant): boolean {
  const last = clock.happenings.at(-1)
  if (last !== undefined) return compareInstants(moment, last.at) < 0
  if (clock.terms.unit === 'hours') return compareInstants(moment, clock.start as Instant) < 0
  return civilDateInLondon(moment) < (clock.start as CivilDate)
}
