import { type DaySpan, formatCivilDate } from '@casework/calendar'
import {
  type ControlLimits,
  controlChart,
  controlChartPolicy,
  controlLimits,
  type InterruptedSeries,
  interruptedSeries,
  interruptedSeriesPolicy,
  type LabelledFigure,
  type Rate,
  seriesPlot,
  type TableCell,
  toSvg,
} from '@casework/figures'
import type { CivilDate } from '@casework/kernel'
import { figureWords } from '../../words/figure-words.ts'
import { chartWords, rateKind } from './figure-kinds.ts'
import {
  decimalColumn,
  type FigurePart,
  figureTable,
  intervalCells,
  intervalColumns,
  monthWords,
  notApplicable,
  textColumn,
  whyNot,
} from './figure-part.ts'
import { type FigureScope, scopeExposed, scopeName } from './figure-scope.ts'

/** How the figure went from month to month, within what chance would have it vary. */
export function controlPart(scope: FigureScope): FigurePart {
  const { kind, months, rows } = scope
  const points = months.flatMap((month): readonly LabelledFigure[] => {
    const figure = kind.read(rows, month, scopeExposed(scope))
    return figure === undefined ? [] : [{ label: monthWords(month), figure }]
  })
  const limits = controlLimits(points, controlChartPolicy)
  const unit = kind.isRate ? kind.words.toLowerCase() : '%'
  const words = chartWords(kind, 'months')
  const title = `${kind.words}, by month, ${scopeName(scope)}`
  const chart = limits.ok ? controlChart(limits.value, { x: 'Month', y: unit, words }, 'en') : undefined
  return {
    id: 'months',
    heading: 'By month',
    lines: [
      `All ${months.length} whole months since the first report, whatever period is chosen above.`,
      ...(limits.ok ? (chart?.alternative ?? []) : whyNot(limits.error)),
    ],
    ...(chart === undefined ? {} : { svg: toSvg(chart, { title, id: 'months-chart' }) }),
    tables: [
      figureTable('By_month', title, spanOf(scope), {
        columns: [
          textColumn('Month'),
          ...['Figure', 'Control limits, from', 'Control limits, to'].map((each) => decimalColumn(each, unit)),
          textColumn('Worth asking about'),
        ],
        rows: limits.ok ? limitRows(limits.value) : [],
      }),
    ],
  }
}

function limitRows({ chart, points }: ControlLimits): readonly (readonly TableCell[])[] {
  const times = { u: 1, p: 100 }[chart]
  return points.map(({ label, value, lower, upper, signals }) => [
    label,
    value * times,
    lower * times,
    upper * times,
    signals.map((each) => figureWords('signal', each)).join('; ') || 'No',
  ])
}

/** What changed when officers had been trained anew, and how sure that is. */
export function seriesPart(scope: FigureScope, trainedFrom: CivilDate | undefined): FigurePart {
  const heading = 'Before and after the new training'
  if (trainedFrom === undefined)
    return { id: 'training', heading, lines: ['The service has given no day of new training.'], tables: [] }
  const series = interruptedSeries(ratesByMonth(scope), trainedFrom, interruptedSeriesPolicy)
  if (!series.ok) return { id: 'training', heading, lines: whyNot(series.error), tables: [] }
  const kind = rateKind(scope.kind)
  const title = `${kind.words}, before and after ${formatCivilDate(trainedFrom, 'en')}, ${scopeName(scope)}`
  const labels = { x: 'Month', y: kind.words.toLowerCase(), words: chartWords(kind, 'months') }
  const plot = seriesPlot(series.value, labels, 'en')
  return {
    id: 'training',
    heading,
    lines: [
      `The service gave ${formatCivilDate(trainedFrom, 'en')} as the day from which officers had been trained anew.`,
      ...plot.alternative,
      'A change at that day is not proof that the training brought it about.',
    ],
    svg: toSvg(plot, { title, id: 'training-chart' }),
    tables: [changesTable(scope, series.value), pointsTable(scope, series.value, title)],
  }
}

function ratesByMonth(scope: FigureScope): readonly LabelledFigure<Rate>[] {
  const kind = rateKind(scope.kind)
  return scope.months.flatMap((month) => {
    const figure = kind.read(scope.rows, month, scopeExposed(scope))
    return figure !== undefined && 'events' in figure ? [{ label: monthWords(month), figure }] : []
  })
}

function changesTable(scope: FigureScope, { ratio, levelChange, slopeChange, per }: InterruptedSeries) {
  const changes = [
    { words: `Step at the change, per ${per}`, change: levelChange },
    { words: `Bend from one month to the next, per ${per}`, change: slopeChange },
    ...(ratio === undefined ? [] : [{ words: 'All after over all before, as a ratio', change: ratio }]),
  ]
  const rows = changes.map(({ words, change }) => [words, change.value, ...intervalCells(change.interval)])
  return figureTable('Training_changes', `What changed, ${scopeName(scope)}`, spanOf(scope), {
    columns: [
      textColumn('Change'),
      decimalColumn('Estimate', 'as the row says', 2),
      ...intervalColumns('as the row says', 2),
    ],
    rows,
  })
}

function pointsTable(scope: FigureScope, { points }: InterruptedSeries, title: string) {
  const unit = rateKind(scope.kind).words.toLowerCase()
  return figureTable('Training_months', title, spanOf(scope), {
    columns: [
      textColumn('Month'),
      ...['Figure', 'Trend', 'Trend before, carried on'].map((each) => decimalColumn(each, unit)),
    ],
    rows: points.map(({ from, label = from, value, fitted, expected }) => [
      label,
      value,
      fitted,
      expected ?? notApplicable,
    ]),
  })
}

function spanOf({ months, period }: FigureScope): DaySpan {
  return { from: months[0]?.from ?? period.from, to: months.at(-1)?.to ?? period.to }
}
