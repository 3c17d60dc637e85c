import { type CivilDate, problem, type Result, succeeded } from '@casework/kernel'
import { type Count, counted } from './count.ts'

/** What can keep snapshots from having a mean. @public */
export type MeanProblemCode =
  | 'FIGURES.NO_SNAPSHOTS'
  | 'FIGURES.UNITS_DIFFER'
  | 'FIGURES.SNAPSHOT_OUTSIDE_PERIOD'
  | 'FIGURES.SNAPSHOT_TWICE'

/**
 * Turns snapshots within a period into the average over it, the one way from a snapshot to something that a rate can be taken of.
 *
 * @remarks
 * The plain mean: it is fair where the days are evenly spread. "Per 100 population" is per 100 of this mean (domain.md §3.4, Metrics).
 *
 * @returns The average, or `FIGURES.NO_SNAPSHOTS` | `FIGURES.UNITS_DIFFER` | `FIGURES.SNAPSHOT_OUTSIDE_PERIOD` | `FIGURES.SNAPSHOT_TWICE`.
 *
 * @example
 * const [january, march] = [snapshotCount('people', 100, civilDate('2026-01-31')), snapshotCount('people', 121, civilDate('2026-03-31'))]
 * const mean = meanOfSnapshots([january, march], civilDate('2026-01-01'), civilDate('2026-03-31'))
 * mean.ok && mean.value
 * //=> { value: 110.5, unit: 'people', frame: { kind: 'average', from: '2026-01-01', to: '2026-03-31' } }
 * @public
 */
export function meanOfSnapshots<Unit extends string>(
  snapshots: readonly Count<Unit, 'snapshot'>[],
  from: CivilDate,
  to: CivilDate,
): Result<Count<Unit, 'average'>, MeanProblemCode> {
  const [first] = snapshots
  if (first === undefined) return problem('FIGURES.NO_SNAPSHOTS')
  if (snapshots.some(({ unit }) => unit !== first.unit)) return problem('FIGURES.UNITS_DIFFER')
  const days = snapshots.map(({ frame }) => frame.asAt)
  if (days.some((day) => day < from || day > to)) return problem('FIGURES.SNAPSHOT_OUTSIDE_PERIOD', { from, to })
  if (new Set(days).size < days.length) return problem('FIGURES.SNAPSHOT_TWICE')
  const value = snapshots.reduce((total, snapshot) => total + snapshot.value, 0) / snapshots.length
  return succeeded(counted({ value, unit: first.unit, frame: { kind: 'average', from, to } }))
}
