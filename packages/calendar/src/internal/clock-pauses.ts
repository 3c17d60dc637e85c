import type { ActorId, CivilDate, Instant } from '@casework/kernel'
import type { Clock, ClockHappening } from '../clock.ts'
import type { DeadlineStep } from '../explained-deadline.ts'
import { civilDateInLondon } from '../london-time.ts'
import { dayNumber } from './day-number.ts'

/** A pause of a clock; without `to` it goes on. */
export type Pause = { readonly from: Instant; readonly to?: Instant; readonly by: ActorId; readonly reason: string }

/** A pause in day numbers: `from` is the first day that does not count, `to` the first that counts again. */
export type DayPause = { readonly from: number; readonly to: number | undefined; readonly step: PausedStep }

type PausedStep = Extract<DeadlineStep, { step: 'paused' }>
type Extended = Extract<ClockHappening, { type: 'extended' }>

export function pauses(clock: Clock): readonly Pause[] {
  const found: Pause[] = []
  for (const happening of clock.happenings) {
    if (happening.type === 'paused') found.push({ from: happening.at, by: happening.by, reason: happening.reason })
    const open = found.at(-1)
    if (happening.type === 'resumed' && open !== undefined) found.splice(-1, 1, { ...open, to: happening.at })
  }
  return found
}

/** The pauses in days in London; one that ends on the day it began takes no day. */
export function dayPauses(clock: Clock): readonly DayPause[] {
  return pauses(clock).flatMap(({ from, to, by, reason }) => {
    const [first, last] = [civilDateInLondon(from), to === undefined ? undefined : civilDateInLondon(to)]
    if (first === last) return []
    const step = pausedStep(first, last, by, reason)
    return [{ from: dayNumber(first), to: last === undefined ? undefined : dayNumber(last), step }]
  })
}

export function pausedStep(
  from: Instant | CivilDate,
  to: Instant | CivilDate | undefined,
  by: ActorId,
  reason: string,
): PausedStep {
  return to === undefined ? { step: 'paused', from, by, reason } : { step: 'paused', from, to, by, reason }
}

export function extensions(clock: Clock): readonly Extended[] {
  return clock.happenings.filter((happening): happening is Extended => happening.type === 'extended')
}

/** The length of a clock's terms with every extension. */
export function wholeLength(clock: Clock): number {
  return extensions(clock).reduce((sum, { length }) => sum + length, clock.terms.length)
}

export function extendedStep({ at, length, by, reason }: Extended, clock: Clock): DeadlineStep {
  return { step: 'extended', at, length, unit: clock.terms.unit, by, reason }
}
