import {
  cohortCount,
  cumulativeCount,
  meanOfSnapshots,
  parseCount,
  rate,
  share,
  snapshotCount,
} from '@casework/figures'
import { civilDate } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'
import { given } from './testing/figures.ts'

const [from, to] = [civilDate('2019-01-01'), civilDate('2019-12-31')]

describe('a share', () => {
  test('of a cohort: 14,900 of 24,000 detained to be removed were released, 62%', () => {
    const released = share(cohortCount('detentions', 14_900, from, to), cohortCount('detentions', 24_000, from, to))
    expect(given(released).value).toBeCloseTo(0.6208, 4)
  })
  test('of counts from data is refused where they count different things', () => {
    const frame = { kind: 'cumulative', from, to }
    const investigations = given(parseCount({ value: 626, unit: 'investigations', frame }))
    const allegations = given(parseCount({ value: 210, unit: 'allegations', frame }))
    expect(share(allegations, investigations)).toHaveProblem('FIGURES.UNITS_DIFFER')
  })
  test('of counts from data is refused where one is a snapshot, or of another day', () => {
    const snapshot = given(parseCount({ value: 80_000, unit: 'people', frame: { kind: 'snapshot', asAt: to } }))
    const since = given(parseCount({ value: 60_000, unit: 'people', frame: { kind: 'cumulative', from, to } }))
    expect(share(since, snapshot)).toHaveProblem('FIGURES.FRAMES_DIFFER')
    expect(share(snapshotCount('people', 1, from), snapshotCount('people', 1, to))).toHaveProblem(
      'FIGURES.FRAMES_DIFFER',
    )
  })
  test('is no more than the whole, and not of nothing', () => {
    expect(share(snapshotCount('people', 2, to), snapshotCount('people', 1, to))).toHaveProblem(
      'FIGURES.PART_EXCEEDS_WHOLE',
    )
    expect(share(snapshotCount('people', 0, to), snapshotCount('people', 0, to))).toHaveProblem(
      'FIGURES.NOTHING_TO_DIVIDE_BY',
    )
  })
})

describe('a rate', () => {
  const incidents = cumulativeCount('incidents', 12, from, to)
  test('is of events per exposure in the same period', () => {
    expect(given(rate(incidents, cumulativeCount('detainedPersonDays', 48_000, from, to), 1000)).value).toBe(0.25)
  })
  test('is per population only by way of the mean of snapshots', () => {
    const snapshots = [snapshotCount('people', 100, from), snapshotCount('people', 140, to)]
    const population = given(meanOfSnapshots(snapshots, from, to))
    expect(given(rate(incidents, population, 100)).value).toBe(10)
    expect(rate(incidents, population, 100)).toMatchObject({ value: { exposure: { frame: { kind: 'average' } } } })
  })
  test('of a cohort is per that cohort', () => {
    expect(rate(cohortCount('releases', 1, from, to), cohortCount('detentions', 2, from, to), 1).ok).toBe(true)
  })
  test('is refused for another period, for a snapshot from data, and for nothing', () => {
    const other = cumulativeCount('escorts', 5, from, civilDate('2020-01-01'))
    expect(rate(incidents, other, 100)).toHaveProblem('FIGURES.FRAMES_DIFFER')
    const snapshot = snapshotCount('people', 5, to) as never
    expect(rate(incidents, snapshot, 100)).toHaveProblem('FIGURES.FRAMES_DIFFER')
    expect(rate(snapshot, incidents, 100)).toHaveProblem('FIGURES.FRAMES_DIFFER')
    expect(rate(incidents, cumulativeCount('escorts', 0, from, to), 100)).toHaveProblem('FIGURES.NOTHING_TO_DIVIDE_BY')
  })
  test.each([0, 0.5, -100])('per %s is a mistake', (per) => {
    expect(() => rate(incidents, incidents, per)).toThrow('FIGURES.PER_OUT_OF_RANGE')
  })
})

describe('the mean of snapshots', () => {
  const [one, other] = [snapshotCount('people', 1, from), snapshotCount('people', 2, to)]
  test('needs snapshots of one unit, within the period, each of a day of its own', () => {
    expect(meanOfSnapshots([], from, to)).toHaveProblem('FIGURES.NO_SNAPSHOTS')
    expect(meanOfSnapshots([one, snapshotCount('escorts', 1, to) as never], from, to)).toHaveProblem(
      'FIGURES.UNITS_DIFFER',
    )
    expect(meanOfSnapshots([one, other], from, from)).toHaveProblem('FIGURES.SNAPSHOT_OUTSIDE_PERIOD')
    expect(meanOfSnapshots([one, other], to, to)).toHaveProblem('FIGURES.SNAPSHOT_OUTSIDE_PERIOD')
    expect(meanOfSnapshots([one, one], from, to)).toHaveProblem('FIGURES.SNAPSHOT_TWICE')
  })
})
