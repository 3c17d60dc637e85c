import {
  type Funnel,
  funnelLimits,
  funnelPlot,
  funnelPolicy,
  type LabelledFigure,
  type TableCell,
  toSvg,
} from '@casework/figures'
import { figureWords } from '../../words/figure-words.ts'
import { exposedPlaces, placeName, places } from '../places.ts'
import { providers } from '../providers.ts'
import { chartWords } from './figure-kinds.ts'
import {
  countColumn,
  decimalColumn,
  type FigurePart,
  figureTable,
  notAvailable,
  textColumn,
  whyNot,
} from './figure-part.ts'
import type { FigureScope } from './figure-scope.ts'

/** How places or providers compare, beside what chance would have them be. */
export function comparisonPart(scope: FigureScope): FigurePart {
  const { kind, by, period } = scope
  const units = scope.isOver || !kind.isRate ? labelled(scope) : []
  const funnel = funnelLimits(units, funnelPolicy)
  const heading = `${kind.words}, by ${by}`
  const title = `${heading}, ${scope.words}`
  const labels = { x: kind.sizeWords, y: unitOf(scope), words: chartWords(kind, `${by}s`) }
  const plot = funnel.ok ? funnelPlot(funnel.value, labels, 'en') : undefined
  return {
    id: 'comparison',
    heading: `By ${by}`,
    lines: [
      'Every provider is shown, so that yours can be seen among the others. The plot ranks nobody: places differ in their work and in who is held there.',
      ...(funnel.ok ? (plot?.alternative ?? []) : whyNot(funnel.error)),
    ],
    ...(plot === undefined ? {} : { svg: toSvg(plot, { title, id: 'comparison-chart' }) }),
    tables: [
      figureTable('Comparison', title, period, {
        columns: [
          textColumn(figureWordsOf(by)),
          textColumn('Where it stands'),
          countColumn(kind.sizeWords, 'in the period'),
          decimalColumn('Figure', unitOf(scope)),
          ...['95% limits, from', '95% limits, to', '99.8% limits, from', '99.8% limits, to'].map((each) =>
            decimalColumn(each, unitOf(scope)),
          ),
        ],
        rows: funnel.ok ? rowsOf(funnel.value) : units.map((unit) => rowWithoutLimits(unit)),
      }),
    ],
  }
}

const figureWordsOf = (by: FigureScope['by']) => ({ place: 'Place', provider: 'Provider' })[by]

function unitOf({ kind }: FigureScope): string {
  return kind.isRate ? kind.words.toLowerCase() : '%'
}

function labelled({ by, kind, all, period }: FigureScope): readonly LabelledFigure[] {
  const ofPlaces = places.map(({ id }) => ({
    label: placeName(id),
    rows: all.filter(({ placeId }) => placeId === id),
    exposed: exposedPlaces.get(id),
  }))
  const ofProviders = providers.map((provider) => ({
    label: provider.name,
    rows: all.filter(({ providerId }) => providerId === provider.id),
    exposed: provider,
  }))
  return { place: ofPlaces, provider: ofProviders }[by].flatMap(({ label, rows, exposed }) => {
    const figure = exposed && kind.read(rows, period, exposed)
    return figure === undefined ? [] : [{ label, figure }]
  })
}

function rowsOf({ kind, units }: Funnel): readonly (readonly TableCell[])[] {
  const times = { rate: 1, share: 100 }[kind]
  return units.map(({ label, size, value, inner, outer, standing }) => [
    label,
    figureWords('standing', standing),
    size,
    ...[value, inner.lower, inner.upper, outer.lower, outer.upper].map((each) => each * times),
  ])
}

function rowWithoutLimits({ label, figure }: LabelledFigure): readonly TableCell[] {
  const [size, times] = 'whole' in figure ? [figure.whole.value, 100] : [figure.exposure.value, 1]
  const none = Array.from({ length: 4 }, () => notAvailable)
  return [label, 'Not compared', size, figure.value * times, ...none]
}
