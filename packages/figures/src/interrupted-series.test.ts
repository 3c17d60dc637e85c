import { interruptedSeries, interruptedSeriesPolicy } from '@casework/figures'
import { civilDate } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import { describe, expect, test } from 'vitest'
import { aShare, given, weeklyRates } from './testing/figures.ts'

const events = [12, 15, 9, 14, 13, 11, 16, 12, 10, 13, 8, 7, 9, 5, 6, 8, 4, 7, 6, 5]
const escorts = [380, 410, 395, 402, 388, 420, 415, 398, 405, 411, 399, 402, 390, 408, 412, 396, 401, 404, 398, 407]
const rates = weeklyRates(events, escorts)
const changeAt = civilDate('2026-03-23')

describe('before and after', () => {
  const series = given(interruptedSeries(rates, changeAt, interruptedSeriesPolicy))
  /** Worked out independently with NumPy: least squares by singular values, the covariance as a sum over all pairs of periods. */
  test('the step and the bend are those of segmented regression, with Newey and West’s intervals', () => {
    expect([series.before, series.after, series.lag, series.per]).toEqual([11, 9, 2, 100])
    expect(series.slopeBefore.value).toBeCloseTo(-0.06913310932576243, 10)
    expect(series.slopeBefore.interval.lower).toBeCloseTo(-0.14109696197854815, 10)
    expect(series.levelChange.value).toBeCloseTo(-0.7507485604408765, 10)
    expect(series.levelChange.interval.lower).toBeCloseTo(-1.4197271217004803, 9)
    expect(series.levelChange.interval.upper).toBeCloseTo(-0.08176999918127259, 9)
    expect(series.slopeChange.value).toBeCloseTo(0.004198586395767516, 10)
    expect(series.slopeChange.interval.upper).toBeCloseTo(0.07720586832656956, 10)
    expect(series.levelChange.interval).toMatchObject({ level: 0.95, method: 'neweyWest' })
  })
  test('all after over all before has an exact interval', () => {
    expect(series.ratio?.value).toBeCloseTo(0.5239279791518597, 12)
    expect(series.ratio?.interval.lower).toBeCloseTo(0.3772139777330726, 10)
    expect(series.ratio?.interval.upper).toBeCloseTo(0.7197067597915496, 10)
  })
  test('the trend before is carried on after the change alone', () => {
    expect(series.points).toHaveLength(20)
    expect(series.points[10]).not.toHaveProperty('expected')
    expect(series.points[11]?.expected).toBeCloseTo(3.3506405385894493 - 0.06913310932576243 * 11, 9)
    expect(series.points[11]?.fitted).toBeCloseTo((series.points[11]?.expected ?? 0) - 0.7507485604408765, 9)
  })
  test('has no ratio to a time when nothing happened', () => {
    const none = weeklyRates(
      events.map((number, index) => (index < 11 ? 0 : number)),
      escorts,
    )
    expect(given(interruptedSeries(none, changeAt, interruptedSeriesPolicy)).ratio).toBeUndefined()
  })
})

describe('there is no answer', () => {
  test('with too few periods before or after, whatever the policy', () => {
    expect(interruptedSeries(rates.slice(4), changeAt, interruptedSeriesPolicy)).toHaveProblem(
      'FIGURES.TOO_FEW_PERIODS',
    )
    expect(interruptedSeries(rates.slice(0, 18), changeAt, interruptedSeriesPolicy)).toHaveProblem(
      'FIGURES.TOO_FEW_PERIODS',
    )
    const any = { ...interruptedSeriesPolicy, settings: { leastBefore: 0, leastAfter: 0, level: 0.95 } }
    expect(interruptedSeries(rates.slice(9, 13), changeAt, any)).toHaveProblem('FIGURES.TOO_FEW_PERIODS')
    expect(interruptedSeries(rates.slice(9, 14), changeAt, any).ok).toBe(true)
  })
  test('for rates of different things', () => {
    expect(
      interruptedSeries([...rates.slice(1), { ...rates[0], per: 1 } as never], changeAt, interruptedSeriesPolicy),
    ).toHaveProblem('FIGURES.UNITS_DIFFER')
    const mixed = [{ ...aShare(1, 2), events: rates[0]?.events } as never, ...rates.slice(1)]
    expect(interruptedSeries(mixed, changeAt, interruptedSeriesPolicy)).toHaveProblem('FIGURES.UNITS_DIFFER')
  })
  test('for periods with a gap or out of order', () => {
    expect(interruptedSeries(rates.toSpliced(3, 1), changeAt, interruptedSeriesPolicy)).toHaveProblem(
      'FIGURES.PERIODS_NOT_ADJOINING',
    )
    expect(interruptedSeries(rates.toReversed(), changeAt, interruptedSeriesPolicy)).toHaveProblem(
      'FIGURES.PERIODS_NOT_ADJOINING',
    )
  })
  test('for a change within a period', () => {
    expect(interruptedSeries(rates, civilDate('2026-03-20'), interruptedSeriesPolicy)).toHaveProblem(
      'FIGURES.CHANGE_WITHIN_PERIOD',
    )
  })
})
