import type { Language } from '@casework/kernel'
import type { Chart, ChartLabels, ChartMark } from './chart.ts'
import type { ControlLimits, ControlPoint } from './control-limits.ts'
import { describeControlLimits } from './describe-control-limits.ts'
import { readableNumber } from './internal/formatted-number.ts'
import { namesLeftOut, withNotes } from './internal/place-notes.ts'
import { frame, nameScale, numberScale } from './internal/scale.ts'

const names = {
  en: { values: 'Figures', centre: 'Centre', limits: 'Control limits' },
  cy: { values: 'Ffigurau', centre: 'Canol', limits: 'Terfynau rheoli' },
} as const

/**
 * Lays out a control chart: points in the order of time, around their centre, within their own limits.
 *
 * @remarks Points worth asking about are diamonds, and named where there is room; the words name those for which there is none. Source: Shewhart 1931.
 *
 * @example
 * const [from, to] = [civilDate('2026-01-01'), civilDate('2026-01-31')]
 * const points = [3, 2, 4, 3, 2, 3, 4, 3, 2, 3, 4, 15].flatMap((events, index) => {
 *   const force = rate(cumulativeCount('incidents', events, from, to), cumulativeCount('escorts', 100, from, to), 100)
 *   return force.ok ? [{ label: `month ${index + 1}`, figure: force.value }] : []
 * })
 * const limits = controlLimits(points, controlChartPolicy)
 * if (!limits.ok) throw new Error('twelve points make a chart')
 * const chart = controlChart(limits.value, { x: 'Month', y: 'Incidents per 100 escorts' }, 'en')
 * chart.marks.filter(({ standsOut }) => standsOut).map(({ label }) => label) //=> ['month 12']
 * @public
 */
export function controlChart(limits: ControlLimits, labels: ChartLabels, language: Language): Chart {
  const { points, centre, chart } = limits
  const { left, right, top, bottom } = frame.plot
  const suffix = chart === 'p' ? '%' : ''
  const x = nameScale(
    points.map(({ label }) => label),
    labels.x,
    { from: left, to: right },
  )
  const y = numberScale(
    points.flatMap(({ value, upper }) => [value, upper]),
    labels.y,
    { from: bottom, to: top },
    suffix,
  )
  const path = (heightOf: (point: ControlPoint) => number) =>
    points.map((point, index) => [x.at(index), y.at(heightOf(point))] as const)
  const { values, centre: middle, limits: bounds } = names[language]
  const marks = points.map(
    ({ label, value, signals }, index): ChartMark => ({
      label,
      value: `${readableNumber(suffix === '%' ? value * 100 : value, 1)}${suffix}`,
      at: [x.at(index), y.at(value)],
      shape: signals.length > 0 ? 'diamond' : 'circle',
      standsOut: signals.length > 0,
    }),
  )
  const named = withNotes(marks, frame)
  return {
    ...frame,
    x: x.axis,
    y: y.axis,
    lines: [
      { id: 'values', label: values, dash: 'solid', path: path(({ value }) => value) },
      { id: 'centre', label: middle, dash: 'dashed', path: path(() => centre) },
      { id: 'lower', label: bounds, dash: 'dotted', path: path(({ lower }) => lower) },
      { id: 'upper', label: bounds, dash: 'dotted', path: path(({ upper }) => upper) },
    ],
    marks: named,
    alternative: [...describeControlLimits(limits, language, labels.words), ...namesLeftOut(named, language)],
  }
}
