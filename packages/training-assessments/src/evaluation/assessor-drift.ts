import type { ActorId, CivilDate } from '@casework/kernel'

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
}

/**
 * Tells of each assessor whether they have become stricter or milder since a day, against the marks that stood.
 *
 * @remarks It is a reason to talk, never a finding: the work may have changed. Source: features.md D (moderation); ours.
 *
 * @example
 * const mark = (on: string, marks: number) => ({ assessorId: actorId('assessor-1'), on: civilDate(on), marks, stood: 80, outOf: 100 })
 * assessorDrift([mark('2026-01-10', 80), mark('2026-07-10', 70)], civilDate('2026-07-01'))
 * //=> [{ assessorId: 'assessor-1', before: 1, since: 1, meanBefore: 0, meanSince: -10, drift: -10 }]
 * @public
 */
export function assessorDrift(marks: readonly MarkBesideStanding[], day: CivilDate): readonly AssessorDrift[] {
  const assessors = [...new Set(marks.map(({ assessorId }) => assessorId))].sort()
  return assessors.map((assessorId) => {
    const theirs = marks.filter((mark) => mark.assessorId === assessorId)
    const [before, since] = [theirs.filter(({ on }) => on < day), theirs.filter(({ on }) => on >= day)]
    const [meanBefore, meanSince] = [meanOf(before), meanOf(since)]
    return {
      assessorId,
      before: before.length,
      since: since.length,
      ...(meanBefore === undefined ? {} : { meanBefore }),
      ...(meanSince === undefined ? {} : { meanSince }),
      ...(meanBefore === undefined || meanSince === undefined ? {} : { drift: meanSince - meanBefore }),
    }
  })
}

function meanOf(marks: readonly MarkBesideStanding[]): number | undefined {
  if (marks.length === 0) return undefined
  return (
    marks.reduce((total, { marks: given, stood, outOf }) => total + ((given - stood) * 100) / outOf, 0) / marks.length
  )
}
