import { problem, type Result, succeeded } from '@casework/kernel'
import type { Count, FrameKind } from './count.ts'
import { sameFrame } from './internal/same-frame.ts'

/**
 * A part of a whole, as a proportion from 0 to 1, with the counts it came from.
 * @public
 */
export type Share<Unit extends string = string, Kind extends FrameKind = FrameKind> = {
  readonly kind: 'share'
  readonly part: Count<Unit, Kind>
  readonly whole: Count<Unit, Kind>
  readonly value: number
}

/** What can keep two counts from being a share. @public */
export type ShareProblemCode =
  | 'FIGURES.UNITS_DIFFER'
  | 'FIGURES.FRAMES_DIFFER'
  | 'FIGURES.PART_EXCEEDS_WHOLE'
  | 'FIGURES.NOTHING_TO_DIVIDE_BY'

/**
 * Divides a part by the whole it is part of.
 *
 * @remarks
 * Both count the same thing in the same frame: allegations of allegations, a snapshot of the same day's snapshot. Other pairs do not
 * compile, and are refused where the counts come from data (domain.md §1.8 and §5.2, "Counting trap"). A share of nothing is refused, not nought.
 *
 * @returns The share, or `FIGURES.UNITS_DIFFER` | `FIGURES.FRAMES_DIFFER` | `FIGURES.PART_EXCEEDS_WHOLE` | `FIGURES.NOTHING_TO_DIVIDE_BY`.
 *
 * @example
 * const [from, to] = [civilDate('2019-01-01'), civilDate('2019-12-31')]
 * const released = share(cohortCount('detentions', 14_900, from, to), cohortCount('detentions', 24_000, from, to))
 * released.ok && Math.round(released.value.value * 100) //=> 62
 * @public
 */
export function share<Unit extends string, Kind extends FrameKind>(
  part: Count<NoInfer<Unit>, NoInfer<Kind>>,
  whole: Count<Unit, Kind>,
): Result<Share<Unit, Kind>, ShareProblemCode> {
  if (part.unit !== whole.unit) return problem('FIGURES.UNITS_DIFFER')
  if (!sameFrame(part.frame, whole.frame)) return problem('FIGURES.FRAMES_DIFFER')
  if (part.value > whole.value) return problem('FIGURES.PART_EXCEEDS_WHOLE', { part: part.value, whole: whole.value })
  if (whole.value === 0) return problem('FIGURES.NOTHING_TO_DIVIDE_BY')
  return succeeded({ kind: 'share', part, whole, value: part.value / whole.value })
}
