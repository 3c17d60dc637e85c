import type { DaySpan } from '@casework/calendar'
import {
  type DrawnStratum,
  drawSample,
  type RevealedSeed,
  redrawMatches,
  releaseTable,
  type Sample,
  type Table,
  verifySeed,
} from '@casework/figures'
import { DomainError } from '@casework/kernel'
import {
  isCertainOfReview,
  type ReviewSample,
  type SampleIncident,
  sampleItems,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { type Casework, sha256 } from '../casework/casework.ts'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { flagContext } from './certifications.ts'
import { incidentRows } from './figures/incident-rows.ts'
import { providers } from './providers.ts'

/** A sample after its draw. */
export type DrawnSample = Extract<ReviewSample, { readonly strata: unknown }>

/** The sample, if it is drawn. */
export function drawnSample(sample: ReviewSample): DrawnSample | undefined {
  return 'strata' in sample ? sample : undefined
}

/** Tells whether an independent review of an incident is certain, by what the service knows now. */
export function isCertain(report: UseOfForceReport): boolean {
  return isCertainOfReview(report, flagContext)
}

/** The incidents of a period as a draw takes them, by what is on record now. */
export async function incidentsOf(casework: Casework, { from, to }: DaySpan): Promise<readonly SampleIncident[]> {
  const rows = (await incidentRows(casework)).filter(({ on }) => from <= on && on <= to)
  const ids: ReadonlySet<string> = new Set(rows.map(({ reportId }) => reportId))
  const reports = await recordsOfKind<UseOfForceReport>('forceReport', casework.client)
  return reports
    .filter(({ id }) => ids.has(id))
    .map((report) => ({ reportId: report.id, providerId: report.providerId, certain: isCertain(report) }))
}

/** A stratum as it was drawn and as it is drawn again. */
export type RedrawnStratum = {
  readonly before: DrawnStratum
  readonly again: DrawnStratum | undefined
  readonly isSame: boolean
}

/** What drawing again from the records of now comes to. */
export function redraw(sample: DrawnSample, incidents: readonly SampleIncident[]) {
  const [items, seed] = [sampleItems(incidents), revealedSeed(sample)]
  const published: Sample = { method: 'sipHash24Rank', seedHash: sample.commitment.hash, strata: sample.strata }
  const plan = sample.strata.map(({ stratum, take }) => ({ stratum, take }))
  const again = drawSample(items, plan, seed)
  const strata = sample.strata.map((before, index): RedrawnStratum => {
    const found = again.ok ? again.value.strata[index] : undefined
    return { before, again: found, isSame: JSON.stringify(found) === JSON.stringify(before) }
  })
  return { matches: redrawMatches(published, items, seed), strata }
}

function revealedSeed({ seed, commitment }: DrawnSample): RevealedSeed {
  const revealed = verifySeed(seed, commitment, sha256)
  if (revealed.ok) return revealed.value
  throw new DomainError('DEMO.SEED_CORRUPT', { code: 'FIGURES.SEED_NOT_AS_COMMITTED' })
}

/** The ids of a period, each with its stratum: what anyone needs, besides the seed, to draw again. */
export function itemsTable({ period }: ReviewSample, incidents: readonly SampleIncident[]): Table {
  return releaseTable({
    name: 'Items',
    title: 'Incidents of the period by stratum',
    frame: { kind: 'cumulative', ...period },
    source: 'Reports of the use of force; all of it invented',
    notes: [],
    columns: [
      { kind: 'text', heading: 'Id' },
      { kind: 'text', heading: 'Stratum' },
    ],
    rows: sampleItems(incidents).map(({ id, stratum }) => [id, stratum]),
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
