import { problem, type Result, succeeded } from '@casework/kernel'
import { isSameRate } from './internal/figure-parts.ts'
import { levelOf } from './internal/level.ts'
import { type Exposed, ratioOf } from './internal/ratio-of.ts'
import type { Comparison, IntervalOptions } from './interval.ts'
import type { Rate } from './rate.ts'

/**
 * Says how many times one rate is another.
 *
 * @remarks
 * Given the total of both, the events of the first are binomial; Clopper and Pearson's exact limits of their share are turned into limits of
 * the ratio. Events that come in clusters vary more than this. Both rates are of the same events per the same exposure; other pairs do not
 * compile. No ratio is made to a rate without events.
 *
 * @returns The ratio, or `FIGURES.UNITS_DIFFER` | `FIGURES.NO_EVENTS`.
 * @throws DomainError `FIGURES.LEVEL_OUT_OF_RANGE` if the level is not between 0 and 1.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-03-31')]
 * const escorts = cumulativeCount('escorts', 400, from, to)
 * const [after, before] = [30, 40].map((events) => rate(cumulativeCount('incidents', events, from, to), escorts, 100))
 * const ratio = after.ok && before.ok ? rateRatio(after.value, before.value) : undefined
 * ratio?.ok && ratio.value.value //=> 0.75
 * ratio?.ok && [ratio.value.interval.lower.toFixed(2), ratio.value.interval.upper.toFixed(2)] //=> ['0.45', '1.23']
 * @public
 */
export function rateRatio<Event extends string, Exposure extends string>(
  rate: Rate<Event, Exposure>,
  reference: Rate<NoInfer<Event>, NoInfer<Exposure>>,
  options: Pick<IntervalOptions, 'level'> = {},
): Result<Comparison<'conditionalExact'>, 'FIGURES.UNITS_DIFFER' | 'FIGURES.NO_EVENTS'> {
  const level = levelOf(options)
  if (!isSameRate(rate, reference)) return problem('FIGURES.UNITS_DIFFER')
  if (reference.events.value === 0) return problem('FIGURES.NO_EVENTS')
  return succeeded(ratioOf(exposed(rate), exposed(reference), level))
}

function exposed({ events, exposure }: Rate): Exposed {
  return { events: events.value, exposure: exposure.value }
}
