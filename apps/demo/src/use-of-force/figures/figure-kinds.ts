import type { DaySpan } from '@casework/calendar'
import type { FigureWords, Rate, Share } from '@casework/figures'
import {
  countAllIncidents,
  type IncidentMeasure,
  type IncidentRow,
  incidentMeasures,
  incidentRates,
  measureShare,
} from '@casework/use-of-force-reports'
import { figureWords } from '../../words/figure-words.ts'
import { type Exposed, exposuresOf } from '../places.ts'

/** A figure that places, providers and months are compared by. */
export type FigureKind = {
  readonly id: string
  /** "Incidents per 100 escorts". */
  readonly words: string
  /** What its whole is called: "Escorts". */
  readonly sizeWords: string
  readonly isRate: boolean
  readonly read: (rows: readonly IncidentRow[], span: DaySpan, exposed: Exposed) => Rate | Share | undefined
}

const perEscorts: FigureKind = {
  id: 'per-escorts',
  words: 'Incidents per 100 escorts',
  sizeWords: 'Escorts',
  isRate: true,
  read: (rows, span, exposed) => {
    const { escorts } = exposuresOf(exposed, span)
    return incidentRates(countAllIncidents(rows, span).incidents, { escorts })[0]?.rate
  },
}

const perPersonDays: FigureKind = {
  id: 'per-person-days',
  words: 'Incidents per 1,000 detained-person-days',
  sizeWords: 'Detained-person-days',
  isRate: true,
  read: (rows, span, exposed) => {
    const { detainedPersonDays } = exposuresOf(exposed, span)
    return incidentRates(countAllIncidents(rows, span).incidents, { detainedPersonDays })[0]?.rate
  },
}

const shareOf = (measure: IncidentMeasure): FigureKind => ({
  id: measure,
  words: `Share of incidents: ${figureWords('measure', measure).toLowerCase()}`,
  sizeWords: 'Incidents of which it is known',
  isRate: false,
  read: (rows, span) => measureShare(countAllIncidents(rows, span).measures[measure])?.share,
})

/** Every figure to compare by; the first unless another is chosen. */
export const figureKinds: readonly FigureKind[] = [perEscorts, perPersonDays, ...incidentMeasures.map(shareOf)]

/** The figure of an id, or the first. */
export function figureKind(id: string | undefined): FigureKind {
  return figureKinds.find((kind) => kind.id === id) ?? perEscorts
}

/** What the words of a chart call the figure and what is compared. */
export function chartWords({ isRate, words }: FigureKind, compared: string): FigureWords {
  return { compared, ...(isRate ? { unit: words.toLowerCase() } : {}) }
}

/** The same figure where it is a rate, or the first rate: what is compared before and after has to be one. */
export function rateKind(kind: FigureKind): FigureKind {
  return kind.isRate ? kind : perEscorts
}
