import { daysBetween } from '@casework/calendar'
import { type CivilDate, compareCivilDates, isErased } from '@casework/kernel'
import type { Barrier, BarrierKind } from './barrier.ts'
import type { Case } from './case.ts'

/**
 * How long one barrier stood or has stood, in days from the day it was raised to the day it was closed, or to the day asked about.
 * @public
 */
export type BarrierDuration = { readonly barrier: Barrier; readonly days: number; readonly stillOpen: boolean }

/**
 * How long barriers stood, one by one and together.
 * @public
 */
export type BarrierDurations = {
  /** Each barrier, longest first. */
  readonly barriers: readonly BarrierDuration[]
  /** Days on which at least one barrier stood; days shared by several count once. */
  readonly totalDays: number
  /** Days the longest barrier stood, open or closed; 0 where there is none. */
  readonly longestDays: number
  /** Days the longest of those still open has stood; 0 where none is open. */
  readonly longestOpenDays: number
  /** How many are still open. */
  readonly openCount: number
}

/**
 * Lists the barriers that have not been closed.
 *
 * @example
 * openBarriers(aCase({ barriers: [aBarrier({ kind: 'appealPending' })] })).map(({ kind }) => kind) //=> ['appealPending']
 * @public
 */
export function openBarriers(caseRecord: Case): readonly Barrier[] {
  return caseRecord.barriers.filter((barrier) => barrier.closed === undefined)
}

/** The kinds of the barriers that have not been closed, and whether the kind of any was erased. */
export function openKinds(caseRecord: Case): {
  readonly kinds: readonly BarrierKind[]
  readonly someErased: boolean
} {
  const open = openBarriers(caseRecord)
  const kinds = open.flatMap(({ kind }) => (isErased(kind) ? [] : [kind]))
  return { kinds, someErased: kinds.length < open.length }
}

/**
 * Tells whether somebody has gone through every kind of barrier, so that none recorded means none found.
 *
 * @example
 * barriersWereReviewed(aCase()) //=> false
 * @public
 */
export function barriersWereReviewed(caseRecord: Case): boolean {
  return caseRecord.facts.barriersReviewedOn?.known === true
}

/**
 * Tells how long each barrier has stood, and all of them together.
 *
 * @remarks
 * Spans that run at the same time are merged in the total, so that a year with three barriers is a year. A barrier recorded in
 * error counts nowhere; one raised after the day asked about is left out. Source: S4 (how long each barrier to removal has stood);
 * domain.md §1.5.
 *
 * @param asAt - The day in London up to which days are counted; that day itself is not counted.
 *
 * @example
 * const caseRecord = aCase({ barriers: [aBarrier({ barrierId: 'one', since: '2026-03-01' }), aBarrier({ barrierId: 'two', since: '2026-03-11' })] })
 * const { totalDays, longestDays, openCount } = barrierDurations(caseRecord, civilDate('2026-03-31'))
 * const figures = [totalDays, longestDays, openCount]
 * figures //=> [30, 30, 2]
 * @public
 */
export function barrierDurations(caseRecord: Case, asAt: CivilDate): BarrierDurations {
  const standing = caseRecord.barriers.filter(
    (barrier) => barrier.closed?.reason !== 'recordedInError' && compareCivilDates(barrier.since, asAt) <= 0,
  )
  const barriers = standing.map((barrier) => durationOf(barrier, asAt)).sort((one, other) => other.days - one.days)
  const open = barriers.filter(({ stillOpen }) => stillOpen)
  return {
    barriers,
    totalDays: mergedDays(standing.map((barrier) => ({ from: barrier.since, to: endOf(barrier, asAt) }))),
    longestDays: barriers[0]?.days ?? 0,
    longestOpenDays: open[0]?.days ?? 0,
    openCount: open.length,
  }
}

function durationOf(barrier: Barrier, asAt: CivilDate): BarrierDuration {
  const stillOpen = barrier.closed === undefined || compareCivilDates(barrier.closed.on, asAt) > 0
  return { barrier, days: daysBetween(barrier.since, endOf(barrier, asAt)), stillOpen }
}

function endOf(barrier: Barrier, asAt: CivilDate): CivilDate {
  return barrier.closed !== undefined && compareCivilDates(barrier.closed.on, asAt) <= 0 ? barrier.closed.on : asAt
}

type Span = { readonly from: CivilDate; readonly to: CivilDate }

function mergedDays(spans: readonly Span[]): number {
  let [days, covered] = [0, undefined as CivilDate | undefined]
  for (const { from, to } of [...spans].sort((one, other) => compareCivilDates(one.from, other.from))) {
    const start = covered === undefined || compareCivilDates(from, covered) > 0 ? from : covered
    if (compareCivilDates(to, start) <= 0) continue
    days += daysBetween(start, to)
    covered = to
  }
  return days
}
