import {
  type Count,
  cohortCount,
  cumulativeCount,
  drawSample,
  type Rate,
  rate,
  rateDifference,
  rateRatio,
  type Seed,
  share,
  type shareInterval,
  snapshotCount,
  type Table,
} from '@casework/figures'
import { type CivilDate, civilDate } from '@casework/kernel'
import { expectTypeOf, test } from 'vitest'

const [from, to]: [CivilDate, CivilDate] = [civilDate('2016-04-01'), civilDate('2017-03-31')]

test('a plain number is no count', () => {
  expectTypeOf<{ value: number; unit: 'people'; frame: { kind: 'snapshot'; asAt: CivilDate } }>().not.toExtend<Count>()
  expectTypeOf<Count<'people', 'snapshot'>>().toExtend<Count>()
})

test('allegations are no part of investigations', () => {
  const investigations = cumulativeCount('investigations', 626, from, to)
  const allegations = cumulativeCount('allegations', 210, from, to)
  // @ts-expect-error [ts2345] - units differ
  share(allegations, investigations)
  share(allegations, cumulativeCount('allegations', 400, from, to))
})

test('a cumulative count is no part of a snapshot', () => {
  const snapshot = snapshotCount('people', 80_000, to)
  // @ts-expect-error [ts2345] - frames differ
  share(cumulativeCount('people', 60_000, from, to), snapshot)
})

test('a snapshot is neither events nor exposure', () => {
  const snapshot = snapshotCount('people', 80_000, to)
  const incidents = cumulativeCount('incidents', 3, from, to)
  // @ts-expect-error [ts2345] - take the mean of snapshots first
  rate(incidents, snapshot, 100)
  // @ts-expect-error [ts2345] - a snapshot happens to nobody
  rate(snapshot, incidents, 100)
})

test('events of a cohort are not divided by what is cumulative', () => {
  // @ts-expect-error [ts2345] - frames differ
  rate(cohortCount('releases', 3, from, to), cumulativeCount('detentions', 9, from, to), 100)
})

test('rates of different things are not compared', () => {
  type PerEscort = Rate<'incidents', 'escorts'>
  type PerDay = Rate<'incidents', 'detainedPersonDays'>
  expectTypeOf(rateRatio<'incidents', 'escorts'>)
    .parameter(1)
    .toEqualTypeOf<PerEscort>()
  const compare = (one: PerEscort, other: PerDay) => {
    // @ts-expect-error [ts2345] - exposures differ
    rateRatio(one, other)
    // @ts-expect-error [ts2345] - exposures differ
    rateDifference(one, other)
  }
  expectTypeOf(compare).toBeFunction()
})

test('a share has no interval of a rate', () => {
  // @ts-expect-error [ts2322] - exact Poisson limits are for rates
  const options: Parameters<typeof shareInterval>[1] = { method: 'poissonExact' }
  expectTypeOf(options).not.toBeAny()
})

test('only a seed that was verified draws', () => {
  // @ts-expect-error [ts2345] - verify it against its commitment first
  const draw = (seed: Seed) => drawSample([], [], seed)
  expectTypeOf(draw).toBeFunction()
})

test('a table is made by its maker', () => {
  expectTypeOf<{ name: string; title: string }>().not.toExtend<Table>()
})
