import {
  countAllIncidents,
  countIncidents,
  type IncidentDimension,
  type IncidentFigures,
  measureShare,
} from '@casework/use-of-force-reports'
import { optionWords } from '../../words/figure-words.ts'
import { placeName } from '../places.ts'
import { providerName } from '../providers.ts'
import {
  countColumn,
  decimalColumn,
  type FigurePart,
  figureTable,
  intervalCells,
  intervalColumns,
  notAvailable,
  textColumn,
} from './figure-part.ts'
import { type FigureScope, scopeName } from './figure-scope.ts'

type Breakdown = {
  readonly dimension: IncidentDimension
  readonly name: string
  readonly heading: string
  readonly words: (code: string) => string
  readonly note?: string
}

const severalEach =
  'An incident counts once under each that was used, so the rows can add up to more than the incidents.'

const breakdowns: readonly Breakdown[] = [
  {
    dimension: 'technique',
    name: 'By_technique',
    heading: 'Technique',
    words: (code) => optionWords('technique', code),
    note: severalEach,
  },
  {
    dimension: 'equipment',
    name: 'By_equipment',
    heading: 'Equipment',
    words: (code) => optionWords('item', code),
    note: severalEach,
  },
  {
    dimension: 'primaryReason',
    name: 'By_reason',
    heading: 'Main reason',
    words: (code) => optionWords('primaryReason', code),
  },
  { dimension: 'setting', name: 'By_setting', heading: 'Setting', words: (code) => optionWords('setting', code) },
  { dimension: 'place', name: 'By_place', heading: 'Place', words: placeName },
  { dimension: 'provider', name: 'By_provider', heading: 'Provider', words: providerName },
]

/** Incidents by what was used, why and where. */
export function kindsParts(scope: FigureScope): readonly FigurePart[] {
  const all = countAllIncidents(scope.rows, scope.period)
  return breakdowns.map(({ dimension, name, heading, words, note }) => {
    const figures = countIncidents(scope.rows, scope.period, dimension)
    const title = `Incidents by ${heading.toLowerCase()}, ${scopeName(scope)}, ${scope.words}`
    return {
      id: name.toLowerCase(),
      heading: `By ${heading.toLowerCase()}`,
      lines: figures.length === 0 ? ['None in this period.'] : [],
      tables: [
        figureTable(name, title, scope.period, {
          notes: note === undefined ? [] : [note],
          columns: [
            textColumn(note === undefined ? heading : `${heading} [note 1]`),
            countColumn('Incidents', 'incidents'),
            decimalColumn('Share of incidents', '%'),
            ...intervalColumns('%'),
          ],
          rows: figures.map((figure) => [words(figure.of), figure.incidents.value, ...shareCells(figure, all)]),
        }),
      ],
    }
  })
}

function shareCells({ incidents }: IncidentFigures, all: IncidentFigures) {
  const none = { ...incidents, value: 0 }
  const found = measureShare({ yes: incidents, known: all.incidents, notKnown: none })
  if (found === undefined) return [notAvailable, notAvailable, notAvailable]
  return [found.share.value * 100, ...intervalCells(found.interval, 100)]
}
