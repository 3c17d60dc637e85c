import type { ActorId, CivilDate } from '@casework/kernel'
import { type DifferenceInterval, mean, welchInterval } from './welch-interval.ts'

/** A mark beside the mark that stood in the end, for the same work. @public */
export type MarkBesideStanding = {
  readonly assessorId: ActorId
  readonly on: CivilDate
  readonly marks: number
  readonly stood: number
  readonly outOf: number
}

/** How far an assessor's marks were from those that stood, in two spans of time. @public */
export type AssessorDrift = {
  readonly assessorId: ActorId
  readonly before: number
  readonly since: number
  /** The mean of `marks - stood`, in hundredths of the marks there were; below nought is stricter. None without marks in the span. */
  readonly meanBefore?: number
  readonly meanSince?: number
  /** In hundredths of the marks; none unless there are marks in both spans. */
  readonly drift?: number
  /** The 95% interval of the drift; none unless there are two marks in both spans, and some spread. */
  readonly interval?: DifferenceInterval
}

/**
 * Tells of each assessor whether they have become stricter or milder since a day, against the marks that stood.
 *
 * @remarks
 * The interval is Welch's (1947) for the difference of two means, from two marks on each side on; fewer tell nothing. Marks out of nothing are
 * left out. It is a reason to talk, never a finding: the work may have changed. Source: features.md D (moderation); ours.
 *
 * @example
 * const mark = (on: string, marks: number) => ({ assessorId: actorId('assessor-1'), on: civilDate(on), marks, stood: 80, outOf: 100 })
 * assessorDrift([mark('2026-01-10', 80), mark('2026-07-10', 70)], civilDate('2026-07-01'))
 * //=> [{ assessorId: 'assessor-1', before: 1, since: 1, meanBefore: 0, meanSince: -10, drift: -10 }]
 * @public
 */
export function assessorDrift(marks: readonly MarkBesideStanding[], day: CivilDate): readonly AssessorDrift[] {
  const counted = marks.filter(
    ({ outOf, marks: given, stood }) => outOf > 0 && Number.isFinite((given - stood) / outOf),
  )
  const assessors = [...new Set(counted.map(({ assessorId }) => assessorId))].sort()
  return assessors.map((assessorId) => {
    const theirs = counted.filter((mark) => mark.assessorId === assessorId)
    const [before, since] = [apart(theirs.filter(({ on }) => on < day)), apart(theirs.filter(({ on }) => on >= day))]
    return {
      assessorId,
      before: before.length,
      since: since.length,
      ...(before.length === 0 ? {} : { meanBefore: mean(before) }),
      ...(since.length === 0 ? {} : { meanSince: mean(since) }),
      ...driftOf(before, since),
    }
  })
}

/** How far marks were from those that stood, in hundredths of what there was. */
function apart(marks: readonly MarkBesideStanding[]): readonly number[] {
  return marks.map(({ marks: given, stood, outOf }) => ((given - stood) * 100) / outOf)
}

function driftOf(before: readonly number[], since: readonly number[]): Pick<AssessorDrift, 'drift' | 'interval'> {
  if (before.length === 0 || since.length === 0) return {}
  const drift = mean(since) - mean(before)
  const interval = welchInterval(before, since)
  return interval === undefined ? { drift } : { drift, interval }
}
