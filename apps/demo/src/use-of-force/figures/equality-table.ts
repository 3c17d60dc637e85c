import { type PublishedCounts, releaseCounts, suppressionPolicy, type Table } from '@casework/figures'
import { equalityBreakdown, type IncidentMeasure, incidentMeasures } from '@casework/use-of-force-reports'
import {
  type CharacteristicKind,
  characteristicKinds,
  characteristicsFeed,
} from '../../synthetic/force/characteristics-feed.ts'
import { figureWords } from '../../words/figure-words.ts'
import type { FigureScope } from './figure-scope.ts'

/** What the page of equality was asked for. */
export type EqualityChoice = { readonly characteristic: CharacteristicKind; readonly measure: IncidentMeasure }

type Query = Readonly<Record<string, unknown>>

/** Reads what the page of equality was asked for. */
export function equalityChoice({ by, of }: Query): EqualityChoice {
  return {
    characteristic: characteristicKinds.find((each) => each === by) ?? characteristicKinds[0],
    measure: incidentMeasures.find((each) => each === of) ?? incidentMeasures[0],
  }
}

/** People on whom force was used by a characteristic from the feed apart, small counts suppressed. */
export function equalityTable(scope: FigureScope, { characteristic, measure }: EqualityChoice): Table {
  const { all: rows, period, words } = scope
  const people = new Set<string>(rows.map(({ customerId }) => customerId))
  const feed = [...characteristicsFeed(people)].flatMap(({ person, [characteristic]: value }) =>
    value === undefined ? [] : [[person, value] as const],
  )
  const { counts } = equalityBreakdown(rows, new Map(feed), period, measure, suppressionPolicy)
  const of = figureWords('measure', measure)
  const heading = figureWords('characteristic', characteristic)
  return releaseCounts(inWords(counts), {
    name: 'Equality',
    title: `People on whom force was used, by ${heading.toLowerCase()}: ${of.toLowerCase()}, ${words}`,
    rowHeading: heading,
    unit: 'people',
    total: 'Total',
    source: 'Reports of the use of force, and a feed of characteristics apart from them; all of it invented',
    notes: [],
    frame: { kind: 'cumulative', ...period },
  })
}

function inWords(counts: PublishedCounts): PublishedCounts {
  const worded = (codes: readonly string[]) => codes.map((code) => figureWords('group', code))
  return { ...counts, rows: worded(counts.rows), columns: worded(counts.columns) }
}
