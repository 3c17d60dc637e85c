import { DomainError, problem, type Result, succeeded } from '@casework/kernel'
import type { Count } from './count.ts'
import { sameTime } from './internal/same-frame.ts'

/**
 * Events for so much exposure: 3.1 incidents per 100 escorts.
 * @public
 */
export type Rate<Event extends string = string, Exposure extends string = string> = {
  readonly kind: 'rate'
  readonly events: Count<Event, 'cumulative' | 'cohort'>
  readonly exposure: Count<Exposure, 'cumulative' | 'cohort' | 'average'>
  /** 100 for a rate per 100 of the exposure. */
  readonly per: number
  readonly value: number
}

/** What can keep two counts from being a rate. @public */
export type RateProblemCode = 'FIGURES.FRAMES_DIFFER' | 'FIGURES.NOTHING_TO_DIVIDE_BY'

/**
 * Divides events by what they could have happened in.
 *
 * @remarks
 * The public record names no denominator for use of force; offer per 100 escorts, per 1,000 detained-person-days and per 100 population
 * (domain.md §3.4, Metrics). Events and exposure are of the same period: both cumulative, both of one cohort, or cumulative events over an
 * average ({@link meanOfSnapshots}). A snapshot is neither events nor exposure: such a pair does not compile, and is refused where the counts
 * come from data.
 *
 * @param per - How much exposure the rate is for, a whole number from 1.
 * @returns The rate, or `FIGURES.FRAMES_DIFFER` | `FIGURES.NOTHING_TO_DIVIDE_BY`.
 * @throws DomainError `FIGURES.PER_OUT_OF_RANGE` if `per` is not a whole number from 1.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-03-31')]
 * const force = rate(cumulativeCount('incidents', 12, from, to), cumulativeCount('escorts', 400, from, to), 100)
 * force.ok && force.value.value //=> 3
 * rate(cumulativeCount('incidents', 12, from, to), cumulativeCount('escorts', 0, from, to), 100).ok //=> false
 * @public
 */
export function rate<Event extends string, Exposure extends string, Kind extends 'cumulative' | 'cohort'>(
  events: Count<Event, Kind>,
  exposure: Count<Exposure, ExposureKind<NoInfer<Kind>>>,
  per: number,
): Result<Rate<Event, Exposure>, RateProblemCode> {
  if (!Number.isSafeInteger(per) || per < 1) throw new DomainError('FIGURES.PER_OUT_OF_RANGE', { per })
  if (!isExposed(events, exposure)) return problem('FIGURES.FRAMES_DIFFER')
  if (exposure.value === 0) return problem('FIGURES.NOTHING_TO_DIVIDE_BY')
  const value = (events.value * per) / exposure.value
  return succeeded({ kind: 'rate', events, exposure, per, value } as Rate<Event, Exposure>)
}

/** The frames that the exposure may have, by the frame of the events. @public */
export type ExposureKind<Kind extends 'cumulative' | 'cohort'> = Kind extends 'cumulative'
  ? 'cumulative' | 'average'
  : 'cohort'

function isExposed({ frame: events }: Count, { frame: exposure }: Count): boolean {
  if (events.kind !== 'cumulative' && events.kind !== 'cohort') return false
  const isFitting = exposure.kind === events.kind || (events.kind === 'cumulative' && exposure.kind === 'average')
  return isFitting && sameTime(events, exposure)
}
