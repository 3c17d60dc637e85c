import {
  type Count,
  type Interval,
  type Rate,
  rate,
  rateInterval,
  type Share,
  share,
  shareInterval,
} from '@casework/figures'
import type { IncidentCount, MeasureCount } from './count-incidents.ts'

/**
 * What incidents are set against; no official denominator is public, so each that a service has.
 *
 * @remarks Source: domain.md §3.4.
 * @public
 */
export type ForceExposures = {
  readonly escorts?: Count<'escorts', 'cumulative'>
  readonly detainedPersonDays?: Count<'detainedPersonDays', 'cumulative'>
  /** The mean of the snapshots of a period. */
  readonly population?: Count<'people', 'average'>
}

/** A rate of incidents with its interval. @public */
export type IncidentRate = { readonly rate: Rate; readonly interval: Interval }

/**
 * Incidents per 100 escorts, per 1,000 detained-person-days and per 100 people detained on average, each where its exposure is given.
 *
 * @remarks An exposure of another period or of nothing gives no rate. Source: domain.md §3.4 (metrics), ours.
 *
 * @example
 * const [from, to] = [civilDate('2026-10-01'), civilDate('2026-12-31')]
 * const rates = incidentRates(cumulativeCount('incidents', 3, from, to), { escorts: cumulativeCount('escorts', 150, from, to) })
 * rates.map(({ rate }) => rate.value) //=> [2]
 * @public
 */
export function incidentRates(incidents: IncidentCount, exposures: ForceExposures): readonly IncidentRate[] {
  const { escorts, detainedPersonDays, population } = exposures
  return [
    ...(escorts === undefined ? [] : [rate(incidents, escorts, 100)]),
    ...(detainedPersonDays === undefined ? [] : [rate(incidents, detainedPersonDays, 1000)]),
    ...(population === undefined ? [] : [rate(incidents, population, 100)]),
  ].flatMap((result) => (result.ok ? [{ rate: result.value, interval: rateInterval(result.value) }] : []))
}

/** A share of the incidents of which something is known, with its interval. @public */
export type MeasureShare = { readonly share: Share; readonly interval: Interval; readonly notKnown: number }

/**
 * The share of incidents of which something holds, among those of which it is known; how many are not known stands beside it.
 *
 * @returns The share, or `undefined` where nothing is known.
 *
 * @example
 * const of = (value: number) => cumulativeCount('incidents', value, civilDate('2026-10-01'), civilDate('2026-12-31'))
 * measureShare({ yes: of(3), known: of(4), notKnown: of(1) })?.share.value //=> 0.75
 * @public
 */
export function measureShare({ yes, known, notKnown }: MeasureCount): MeasureShare | undefined {
  const result = share(yes, known)
  if (!result.ok) return undefined
  return { share: result.value, interval: shareInterval(result.value), notKnown: notKnown.value }
}
