import {
  countAllIncidents,
  type IncidentMeasure,
  incidentMeasures,
  type MeasureCount,
  measureShare,
} from '@casework/use-of-force-reports'
import { figureWords } from '../../words/figure-words.ts'
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

/** What was so in how many of the incidents, with how many it is not known of. */
export function measuresPart(scope: FigureScope): FigurePart {
  const { measures } = countAllIncidents(scope.rows, scope.period)
  return {
    id: 'measures',
    heading: 'What is known of the incidents',
    lines: [
      'Each share is of the incidents of which it is known. How many it is not known of stands in the last column and is never counted as “no”.',
      'The interval says how far a share could be from the underlying one by chance alone. With few incidents it is wide, and a difference may mean nothing.',
    ],
    tables: [
      figureTable('Measures', `What is known of the incidents, ${scopeName(scope)}, ${scope.words}`, scope.period, {
        columns: [
          textColumn('What was so'),
          countColumn('So in', 'incidents'),
          countColumn('Of', 'incidents of which it is known'),
          decimalColumn('Share', '%'),
          ...intervalColumns('%'),
          countColumn('Not known', 'incidents'),
        ],
        rows: incidentMeasures.map((measure) => measureRow(measure, measures[measure])),
      }),
    ],
  }
}

function measureRow(measure: IncidentMeasure, count: MeasureCount) {
  const found = measureShare(count)
  const told =
    found === undefined
      ? [notAvailable, notAvailable, notAvailable]
      : [found.share.value * 100, ...intervalCells(found.interval, 100)]
  return [figureWords('measure', measure), count.yes.value, count.known.value, ...told, count.notKnown.value]
}
