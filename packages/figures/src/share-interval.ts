import { clopperPearsonLimits, wilsonLimits } from './internal/binomial-limits.ts'
import { levelOf } from './internal/level.ts'
import type { Interval, IntervalOptions } from './interval.ts'
import type { Share } from './share.ts'

/**
 * Says how far a share could be from the underlying one by chance.
 *
 * @remarks
 * Wilson's score interval unless told; `clopperPearson` is exact and never too narrow. Sources: Wilson 1927; Clopper and Pearson 1934;
 * Newcombe 1998 compares them.
 *
 * @throws DomainError `FIGURES.LEVEL_OUT_OF_RANGE` if the level is not between 0 and 1.
 *
 * @example
 * const day = civilDate('2026-03-31')
 * const covered = share(snapshotCount('reports', 81, day), snapshotCount('reports', 263, day))
 * const interval = covered.ok ? shareInterval(covered.value) : undefined
 * interval?.lower.toFixed(4) //=> '0.2553'
 * interval?.upper.toFixed(4) //=> '0.3662'
 * interval?.method //=> 'wilson'
 * @public
 */
export function shareInterval<Method extends 'wilson' | 'clopperPearson' = 'wilson'>(
  share: Share,
  options: IntervalOptions<Method> = {},
): Interval<Method> {
  const level = levelOf(options)
  const { method = 'wilson' } = options
  const limits = method === 'wilson' ? wilsonLimits : clopperPearsonLimits
  return { ...limits(share.part.value, share.whole.value, level), level, method: method as Method }
}
