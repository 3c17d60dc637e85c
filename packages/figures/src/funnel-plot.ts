import type { Language } from '@casework/kernel'
import type { Chart, ChartLabels, ChartLine, ChartMark } from './chart.ts'
import { describeFunnel } from './describe-funnel.ts'
import type { Funnel, FunnelUnit } from './funnel-limits.ts'
import { figureText, levelText } from './internal/figure-text.ts'
import { funnelLimitsAt } from './internal/funnel-limits-at.ts'
import { namesLeftOut, withNotes } from './internal/place-notes.ts'
import { frame, numberScale, type Scale } from './internal/scale.ts'

const names = {
  en: { target: 'Average or target', limits: (level: string) => `${level} limits` },
  cy: { target: 'Cyfartaledd neu darged', limits: (level: string) => `Terfynau ${level}` },
} as const

const steps = 60

/**
 * Lays out a funnel plot: each unit by its size and figure, within limits that narrow as size grows.
 *
 * @remarks
 * Units outside the inner limits are diamonds, outside the outer ones squares, and both are named where there is room; the
 * words name those for which there is none. Source: Spiegelhalter 2005.
 *
 * @example
 * const day = civilDate('2026-03-31')
 * const units = [40, 42, 90].flatMap((part, index) => {
 *   const onTime = share(snapshotCount('reports', part, day), snapshotCount('reports', 100, day))
 *   return onTime.ok ? [{ label: `provider ${index + 1}`, figure: onTime.value }] : []
 * })
 * const funnel = funnelLimits(units, funnelPolicy)
 * if (!funnel.ok) throw new Error('three units make a funnel')
 * const chart = funnelPlot(funnel.value, { x: 'Reports', y: 'On time' }, 'en')
 * chart.marks.map(({ label, shape }) => [label, shape])
 * //=> [['provider 1', 'square'], ['provider 2', 'diamond'], ['provider 3', 'square']]
 * @public
 */
export function funnelPlot(funnel: Funnel, labels: ChartLabels, language: Language): Chart {
  const { kind, units, target } = funnel
  const { left, right, top, bottom } = frame.plot
  const x = numberScale(
    units.map(({ size }) => size),
    labels.x,
    { from: left, to: right },
  )
  const [smallest, largest] = [Math.min(...units.map(({ size }) => size)), Math.max(...units.map(({ size }) => size))]
  const values = [target, ...units.map(({ value }) => value), ...units.map(({ outer }) => outer.upper)]
  const y = numberScale(values, labels.y, { from: bottom, to: top }, kind === 'share' ? '%' : '')
  const sizes = Array.from({ length: steps + 1 }, (_, step) => smallest + ((largest - smallest) * step) / steps)
  const unnamed = units.map((unit) => markOf(unit, funnel, { x, y }, language))
  const marks = withNotes(unnamed, frame)
  return {
    ...frame,
    x: x.axis,
    y: y.axis,
    lines: [
      {
        id: 'target',
        label: names[language].target,
        dash: 'solid',
        path: sizes.map((size) => [x.at(size), y.at(target)]),
      },
      ...limitLines(funnel, 'inner', sizes, { x, y }, language),
      ...limitLines(funnel, 'outer', sizes, { x, y }, language),
    ],
    marks,
    alternative: [...describeFunnel(funnel, language, labels.words), ...namesLeftOut(marks, language)],
  }
}

type Scales = { readonly x: Scale; readonly y: Scale }

function limitLines(
  funnel: Funnel,
  which: 'inner' | 'outer',
  sizes: readonly number[],
  { x, y }: Scales,
  language: Language,
): readonly ChartLine[] {
  const label = names[language].limits(levelText(funnel.levels[which]))
  const dash = which === 'inner' ? 'dashed' : 'dotted'
  return (['lower', 'upper'] as const).map((side) => ({
    id: `${which}-${side}`,
    label,
    dash,
    path: sizes.map((size) => [x.at(size), y.at(funnelLimitsAt(funnel, size / funnel.per, which)[side])] as const),
  }))
}

function markOf(unit: FunnelUnit, { kind, per }: Funnel, { x, y }: Scales, language: Language): ChartMark {
  const { label, value, size, standing } = unit
  return {
    label,
    value: figureText(kind, value, per, language),
    at: [x.at(size), y.at(value)],
    shape: standing === 'within' ? 'circle' : standing.endsWith('Inner') ? 'diamond' : 'square',
    standsOut: standing !== 'within',
  }
}
