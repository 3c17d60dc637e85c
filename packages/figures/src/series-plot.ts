import { formatCivilDate } from '@casework/calendar'
import type { Language } from '@casework/kernel'
import type { Chart, ChartLabels } from './chart.ts'
import { describeInterruptedSeries } from './describe-interrupted-series.ts'
import { readableNumber } from './internal/formatted-number.ts'
import { frame, nameScale, numberScale } from './internal/scale.ts'
import type { InterruptedSeries } from './interrupted-series.ts'

const lineNames = {
  en: { fitted: 'Trend', expected: 'Trend before, carried on', change: 'Change' },
  cy: { fitted: 'Tuedd', expected: 'Y duedd cynt, wedi’i pharhau', change: 'Newid' },
} as const

/**
 * Lays out a before-and-after comparison: the rates, the trends on both sides, and where the trend before would have led.
 *
 * @remarks A period is called what its rate was labelled, and by its first day where it was not.
 *
 * @example
 * const rates = [9, 8, 9, 10, 9, 8, 9, 10, 5, 4, 5, 6, 5, 4, 5, 6].flatMap((events, index) => {
 *   const from = addDays(civilDate('2026-01-05'), index * 7)
 *   const to = addDays(from, 6)
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', 100, from, to), 100)
 *   return force.ok ? [force.value] : []
 * })
 * const series = interruptedSeries(rates, civilDate('2026-03-02'), interruptedSeriesPolicy)
 * if (!series.ok) throw new Error('eight weeks on each side are enough')
 * const chart = seriesPlot(series.value, { x: 'Week', y: 'Incidents per 100 escorts' }, 'en')
 * chart.lines.map(({ id }) => id) //=> ['before', 'after', 'expected', 'change']
 * @public
 */
export function seriesPlot(series: InterruptedSeries, labels: ChartLabels, language: Language): Chart {
  const { points, before } = series
  const { left, right, top, bottom } = frame.plot
  const names = points.map(({ label, from }) => label ?? formatCivilDate(from, language))
  const x = nameScale(names, labels.x, { from: left, to: right })
  const heights = points.flatMap(({ value, fitted, expected }) => [value, fitted, expected ?? fitted])
  const y = numberScale(heights, labels.y, { from: bottom, to: top })
  const path = points.map(({ fitted }, index) => [x.at(index), y.at(fitted)] as const)
  const expected = points.flatMap((point, index) =>
    point.expected === undefined ? [] : [[x.at(index), y.at(point.expected)] as const],
  )
  const { fitted, expected: carriedOn, change } = lineNames[language]
  const changeAt = x.at(before - 0.5)
  return {
    ...frame,
    x: x.axis,
    y: y.axis,
    lines: [
      { id: 'before', label: fitted, dash: 'solid', path: path.slice(0, before) },
      { id: 'after', label: fitted, dash: 'solid', path: path.slice(before) },
      { id: 'expected', label: carriedOn, dash: 'dashed', path: expected },
      {
        id: 'change',
        label: change,
        dash: 'dotted',
        path: [
          [changeAt, top],
          [changeAt, bottom],
        ],
      },
    ],
    marks: points.map(({ value }, index) => ({
      label: names[index] as string,
      value: readableNumber(value, 1),
      at: [x.at(index), y.at(value)],
      shape: 'circle',
      standsOut: false,
    })),
    alternative: describeInterruptedSeries(series, language, labels.words),
  }
}
