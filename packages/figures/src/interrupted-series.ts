import { addDays } from '@casework/calendar'
import { type CivilDate, type Policy, type Problem, type Result, succeeded } from '@casework/kernel'
import type { LabelledFigure } from './control-limits.ts'
import type { FigureUnit } from './figure-unit.ts'
import { areAlike } from './internal/figure-parts.ts'
import { neweyWestRegression, type Regression } from './internal/least-squares.ts'
import { studentMultiplier } from './internal/quantiles.ts'
import { type Exposed, ratioOf } from './internal/ratio-of.ts'
import { unitOf } from './internal/unit-text.ts'
import type { InterruptedSeriesSettings } from './interrupted-series-policy.ts'
import type { Comparison } from './interval.ts'
import type { Rate } from './rate.ts'

/** One period of a series: its rate, what the model fits, and what the trend before the change would have had it. @public */
export type SeriesPoint = {
  readonly from: CivilDate
  /** What the period is called, where it was given a name: "April 2025". */
  readonly label?: string
  readonly value: number
  readonly fitted: number
  /** Where the trend before the change leads; only after the change. */
  readonly expected?: number
}

/** What changed at a date, and how sure that is. @public */
export type InterruptedSeries = {
  readonly changeAt: CivilDate
  readonly unit: FigureUnit
  readonly per: number
  readonly before: number
  readonly after: number
  /** All that came after over all that came before; none where nothing came before. */
  readonly ratio?: Comparison<'conditionalExact'>
  /** By how much the rate rose from one period to the next before the change. */
  readonly slopeBefore: Comparison<'neweyWest'>
  /** By how much the rate stepped up at the change, from where the trend before led. */
  readonly levelChange: Comparison<'neweyWest'>
  /** By how much more it rose from one period to the next after the change than before. */
  readonly slopeChange: Comparison<'neweyWest'>
  /** Over how many periods residuals were held to be related. */
  readonly lag: number
  readonly points: readonly SeriesPoint[]
  readonly policyVersion: string
}

/** What can keep a before-and-after comparison from being made. @public */
export type SeriesProblemCode =
  | 'FIGURES.TOO_FEW_PERIODS'
  | 'FIGURES.UNITS_DIFFER'
  | 'FIGURES.PERIODS_NOT_ADJOINING'
  | 'FIGURES.CHANGE_WITHIN_PERIOD'

/**
 * Compares a rate before and after a change, as a trend with a step and a bend at the change.
 *
 * @remarks
 * Segmented regression of the rates by ordinary least squares; intervals by Newey and West's covariance, which holds where one month is
 * like the last, with Bartlett weights up to lag `⌊4(n/100)^(2/9)⌋`, scaled by `n/(n-4)`, and Student's t on n-4 degrees of freedom. Sources:
 * Wagner and others 2002; Newey and West 1987 and 1994. The ratio of all after to all before assumes that there was no trend. Where there
 * are too few periods there is no answer. Whatever else changed on the same day is not told apart.
 *
 * @param given - A rate for each period, in order, each beginning the day after the one before ends, of about equal length; with the name of
 * its period, as {@link controlLimits} takes it, or without.
 * @param changeAt - The first day of a period: what begins on it or later is after the change.
 * @returns The comparison, or `FIGURES.TOO_FEW_PERIODS` | `FIGURES.UNITS_DIFFER` | `FIGURES.PERIODS_NOT_ADJOINING` |
 * `FIGURES.CHANGE_WITHIN_PERIOD`.
 *
 * @example
 * const rates = [9, 8, 9, 10, 9, 8, 9, 10, 5, 4, 5, 6, 5, 4, 5, 6].flatMap((events, index) => {
 *   const from = addDays(civilDate('2026-01-05'), index * 7)
 *   const to = addDays(from, 6)
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', 100, from, to), 100)
 *   return force.ok ? [force.value] : []
 * })
 * const series = interruptedSeries(rates, civilDate('2026-03-02'), interruptedSeriesPolicy)
 * series.ok && [series.value.before, series.value.after] //=> [8, 8]
 * series.ok && series.value.levelChange.value.toFixed(2) //=> '-4.76'
 * series.ok && series.value.ratio?.value.toFixed(2) //=> '0.56'
 * interruptedSeries(rates.slice(4), civilDate('2026-03-02'), interruptedSeriesPolicy).ok //=> false
 * @public
 */
export function interruptedSeries(
  given: readonly (Rate | LabelledFigure<Rate>)[],
  changeAt: CivilDate,
  policy: Policy<InterruptedSeriesSettings>,
): Result<InterruptedSeries, SeriesProblemCode> {
  const { settings, version } = policy
  const rates = given.map((each) => ('figure' in each ? each.figure : each))
  const periods = rates.map(({ events }) => events.frame)
  const before = periods.filter(({ from }) => from < changeAt).length
  const refusal = objectionTo(rates, before, changeAt, settings)
  if (refusal !== undefined) return { ok: false, error: [refusal] }
  const rows = rates.map((_, time) => rowAt(time, before))
  const lag = Math.floor(4 * (rates.length / 100) ** (2 / 9))
  const regression = neweyWestRegression(
    rows,
    rates.map(({ value }) => value),
    lag,
  )
  const [, slopeBefore, levelChange, slopeChange] = comparisons(regression, settings.level)
  const [first, second] = [total(rates.slice(0, before)), total(rates.slice(before))]
  return succeeded({
    changeAt,
    unit: unitOf(rates[0] as Rate),
    per: rates[0]?.per as number,
    before,
    after: rates.length - before,
    ...(first.events === 0 ? {} : { ratio: ratioOf(second, first, settings.level) }),
    slopeBefore: slopeBefore as Comparison<'neweyWest'>,
    levelChange: levelChange as Comparison<'neweyWest'>,
    slopeChange: slopeChange as Comparison<'neweyWest'>,
    lag,
    points: pointsOf(given, rates, regression, before),
    policyVersion: version,
  })
}

function objectionTo(
  rates: readonly Rate[],
  before: number,
  changeAt: CivilDate,
  { leastBefore, leastAfter }: InterruptedSeriesSettings,
): Problem<SeriesProblemCode> | undefined {
  const after = rates.length - before
  if (before < Math.max(2, leastBefore) || after < Math.max(3, leastAfter))
    return { code: 'FIGURES.TOO_FEW_PERIODS', params: { before, after, leastBefore, leastAfter } }
  if (!areAlike(rates)) return { code: 'FIGURES.UNITS_DIFFER', params: {} }
  const periods = rates.map(({ events }) => events.frame)
  const isAdjoining = periods.every(({ from }, index) => {
    const previous = periods[index - 1]
    return previous === undefined || from === addDays(previous.to, 1)
  })
  if (!isAdjoining) return { code: 'FIGURES.PERIODS_NOT_ADJOINING', params: {} }
  if (periods[before]?.from === changeAt) return undefined
  return { code: 'FIGURES.CHANGE_WITHIN_PERIOD', params: { changeAt } }
}

/** One, the time, whether it is after the change, and how long after. */
function rowAt(time: number, before: number): readonly number[] {
  return time < before ? [1, time, 0, 0] : [1, time, 1, time - before]
}

function comparisons({ coefficients, covariance, fitted }: Regression, level: number): Comparison<'neweyWest'>[] {
  const reach = studentMultiplier(level, fitted.length - coefficients.length)
  return coefficients.map((value, index) => {
    const half = reach * Math.sqrt(Math.max(0, covariance[index]?.[index] as number))
    return { value, interval: { lower: value - half, upper: value + half, level, method: 'neweyWest' } }
  })
}

function pointsOf(
  given: readonly (Rate | LabelledFigure)[],
  rates: readonly Rate[],
  { coefficients, fitted }: Regression,
  before: number,
): SeriesPoint[] {
  const [start, slope] = coefficients as [number, number]
  return rates.map(({ value, events }, time) => {
    const named = given[time]
    const label = named !== undefined && 'label' in named ? { label: named.label } : {}
    const point = { from: events.frame.from, ...label, value, fitted: fitted[time] as number }
    return time < before ? point : { ...point, expected: start + slope * time }
  })
}

function total(rates: readonly Rate[]): Exposed {
  return rates.reduce(
    ({ events, exposure }, rate) => ({ events: events + rate.events.value, exposure: exposure + rate.exposure.value }),
    { events: 0, exposure: 0 },
  )
}
