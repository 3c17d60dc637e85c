import type { DaySpan } from '@casework/calendar'
import { type DrawnStratum, releaseTable, type Table } from '@casework/figures'
import {
  type DrawnReviewSample,
  drawnItems,
  isCertainOfReview,
  isDrawnAsCommitted,
  type ReviewSample,
  type SampleIncident,
  sampleItems,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { type Casework, sha256 } from '../casework/casework.ts'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { flagContextOf } from './certifications.ts'
import { incidentRows } from './figures/incident-rows.ts'
import { providers } from './providers.ts'

/** The sample, if it is drawn. */
export function drawnSample(sample: ReviewSample): DrawnReviewSample | undefined {
  return 'strata' in sample ? sample : undefined
}

/** The incidents of a period as a draw takes them, by what is on record now. */
export async function incidentsOf(casework: Casework, { from, to }: DaySpan): Promise<readonly SampleIncident[]> {
  const rows = (await incidentRows(casework)).filter(({ on }) => from <= on && on <= to)
  const ids: ReadonlySet<string> = new Set(rows.map(({ reportId }) => reportId))
  const reports = await recordsOfKind<UseOfForceReport>('forceReport', casework.client)
  const known = await flagContextOf(casework)
  return reports
    .filter(({ id }) => ids.has(id))
    .map((report) => ({
      reportId: report.id,
      providerId: report.providerId,
      certain: isCertainOfReview(report, known),
    }))
}

/** A stratum of the draw beside what is on record of it now. */
export type ComparedStratum = {
  readonly drawn: DrawnStratum
  readonly gone: readonly string[]
  readonly come: readonly string[]
}

/** Draws again from what the record of the draw names, and from the reports as they are now; and compares the two, stratum by stratum. */
export function redraw(sample: DrawnReviewSample, incidents: readonly SampleIncident[]) {
  const items = sampleItems(incidents)
  const strata = sample.strata.map((drawn): ComparedStratum => {
    const now = items.filter(({ stratum }) => stratum === drawn.stratum).map(({ id }) => id)
    return {
      drawn,
      gone: drawn.items.filter((id) => !now.includes(id)),
      come: now.filter((id) => !drawn.items.includes(id)),
    }
  })
  return {
    matches: isDrawnAsCommitted(sample, sha256),
    matchesNow: isDrawnAsCommitted(sample, sha256, items),
    strata,
  }
}

/** What the sample was drawn from: each id with its stratum, all that anyone needs, besides the seed, to draw again. */
export function itemsTable(sample: DrawnReviewSample): Table {
  return releaseTable({
    name: 'Items',
    title: 'Incidents of the period by stratum',
    frame: { kind: 'cumulative', ...sample.period },
    source: 'Reports of the use of force; all of it invented',
    notes: [],
    columns: [
      { kind: 'text', heading: 'Id' },
      { kind: 'text', heading: 'Stratum' },
    ],
    rows: drawnItems(sample).map(({ id, stratum }) => [id, stratum]),
  })
}

const strataWords: Readonly<Record<string, string>> = {
  certain: 'Certain of review by a rule',
  ...Object.fromEntries(providers.map(({ id, name }) => [`provider:${id}`, `Others of ${name}`])),
}

/** What a stratum is called. */
export function stratumWords(stratum: string): string {
  return strataWords[stratum] ?? stratum
}

/** How much of a stratum is drawn, in words. */
export function takeWords(take: DrawnStratum['take']): string {
  if ('outOf' in take) return `${take.take} in ${take.outOf}, rounded up`
  return 'take' in take ? `${take.take}` : 'All'
}
