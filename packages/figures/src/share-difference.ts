import { problem, type Result, succeeded } from '@casework/kernel'
import type { FrameKind } from './count.ts'
import { recoveredLimits } from './internal/recovered-limits.ts'
import type { Comparison, IntervalOptions } from './interval.ts'
import type { Share } from './share.ts'
import { shareInterval } from './share-interval.ts'

/**
 * Says by how much one share is above another, in proportion: 0.05 for five percentage points.
 *
 * @remarks
 * For two shares that have no item in common. Limits are recovered from Wilson's limits of each (Newcombe 1998, method 10).
 *
 * @returns The difference, or `FIGURES.UNITS_DIFFER`.
 * @throws DomainError `FIGURES.LEVEL_OUT_OF_RANGE` if the level is not between 0 and 1.
 *
 * @example
 * const [spring, summer] = [civilDate('2026-03-31'), civilDate('2026-06-30')]
 * const one = share(snapshotCount('reports', 56, summer), snapshotCount('reports', 70, summer))
 * const other = share(snapshotCount('reports', 48, spring), snapshotCount('reports', 80, spring))
 * const difference = one.ok && other.ok ? shareDifference(one.value, other.value) : undefined
 * difference?.ok && difference.value.value.toFixed(2) //=> '0.20'
 * difference?.ok && [difference.value.interval.lower.toFixed(4), difference.value.interval.upper.toFixed(4)] //=> ['0.0524', '0.3339']
 * @public
 */
export function shareDifference<Unit extends string>(
  share: Share<Unit, FrameKind>,
  reference: Share<NoInfer<Unit>, FrameKind>,
  options: Pick<IntervalOptions, 'level'> = {},
): Result<Comparison<'newcombe'>, 'FIGURES.UNITS_DIFFER'> {
  const [one, other] = [shareInterval(share, options), shareInterval(reference, options)]
  if (share.whole.unit !== reference.whole.unit) return problem('FIGURES.UNITS_DIFFER')
  const limits = recoveredLimits({ ...one, value: share.value }, { ...other, value: reference.value })
  return succeeded({
    value: share.value - reference.value,
    interval: { ...limits, level: one.level, method: 'newcombe' },
  })
}
