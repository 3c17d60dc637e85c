import { levelOf } from './internal/level.ts'
import { byarLimits, poissonLimits } from './internal/poisson-limits.ts'
import type { Interval, IntervalOptions } from './interval.ts'
import type { Rate } from './rate.ts'

/**
 * Says how far a rate could be from the underlying one by chance, per as much exposure as the rate.
 *
 * @remarks
 * Exact Poisson limits unless told; `byar` is the approximation that many published figures use. Events that come in clusters vary more than
 * this. Sources: Garwood 1936; Breslow and Day 1987.
 *
 * @throws DomainError `FIGURES.LEVEL_OUT_OF_RANGE` if the level is not between 0 and 1.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-03-31')]
 * const force = rate(cumulativeCount('incidents', 10, from, to), cumulativeCount('escorts', 100, from, to), 100)
 * const interval = force.ok ? rateInterval(force.value) : undefined
 * interval?.lower.toFixed(4) //=> '4.7954'
 * interval?.upper.toFixed(4) //=> '18.3904'
 * interval?.method //=> 'poissonExact'
 * @public
 */
export function rateInterval<Method extends 'poissonExact' | 'byar' = 'poissonExact'>(
  rate: Rate,
  options: IntervalOptions<Method> = {},
): Interval<Method> {
  const level = levelOf(options)
  const { method = 'poissonExact' } = options
  const limits = (method === 'poissonExact' ? poissonLimits : byarLimits)(rate.events.value, level)
  const scale = rate.per / rate.exposure.value
  return { lower: limits.lower * scale, upper: limits.upper * scale, level, method: method as Method }
}
