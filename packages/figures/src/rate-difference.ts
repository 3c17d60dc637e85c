import { problem, type Result, succeeded } from '@casework/kernel'
import { isSameRate } from './internal/figure-parts.ts'
import { recoveredLimits } from './internal/recovered-limits.ts'
import type { Comparison, IntervalOptions } from './interval.ts'
import type { Rate } from './rate.ts'
import { rateInterval } from './rate-interval.ts'

/**
 * Says by how much one rate is above another, per as much exposure as both.
 *
 * @remarks
 * Limits are recovered from the exact limits of each rate (MOVER; Zou and Donner 2008). Both rates are of the same events per as much of the
 * same exposure; other pairs do not compile.
 *
 * @returns The difference, or `FIGURES.UNITS_DIFFER`.
 * @throws DomainError `FIGURES.LEVEL_OUT_OF_RANGE` if the level is not between 0 and 1.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-03-31')]
 * const escorts = cumulativeCount('escorts', 400, from, to)
 * const [after, before] = [30, 40].map((events) => rate(cumulativeCount('incidents', events, from, to), escorts, 100))
 * const difference = after.ok && before.ok ? rateDifference(after.value, before.value) : undefined
 * difference?.ok && difference.value.value //=> -2.5
 * difference?.ok && [difference.value.interval.lower.toFixed(2), difference.value.interval.upper.toFixed(2)] //=> ['-6.86', '1.79']
 * @public
 */
export function rateDifference<Event extends string, Exposure extends string>(
  rate: Rate<Event, Exposure>,
  reference: Rate<NoInfer<Event>, NoInfer<Exposure>>,
  options: Pick<IntervalOptions, 'level'> = {},
): Result<Comparison<'mover'>, 'FIGURES.UNITS_DIFFER'> {
  const [one, other] = [rateInterval(rate, options), rateInterval(reference, options)]
  if (!isSameRate(rate, reference) || rate.per !== reference.per) return problem('FIGURES.UNITS_DIFFER')
  const limits = recoveredLimits({ ...one, value: rate.value }, { ...other, value: reference.value })
  return succeeded({
    value: rate.value - reference.value,
    interval: { ...limits, level: one.level, method: 'mover' },
  })
}
