import { type DaySpan, monthsOf } from '@casework/calendar'
import { type Count, createTally, cumulativeCount, type TallyCounter } from '@casework/figures'
import { type Context, hasRole, problem, type Result, succeeded } from '@casework/kernel'
import { type IncidentMeasure, type IncidentRow, incidentMeasures } from './incident-row.ts'

/** What incidents can be counted by. Officers are counted for audit only: `countByOfficer`. @public */
export type IncidentDimension = 'provider' | 'place' | 'setting' | 'primaryReason' | 'technique' | 'equipment' | 'month'

/** A count of incidents. @public */
export type IncidentCount = Count<'incidents', 'cumulative'>

/** Of how many incidents something holds, of how many it is known, and of how many it is not. @public */
export type MeasureCount = {
  readonly yes: IncidentCount
  readonly known: IncidentCount
  readonly notKnown: IncidentCount
}

/** Incidents of one provider, place, technique, … and what is counted of them. @public */
export type IncidentFigures = {
  readonly of: string
  readonly incidents: IncidentCount
  readonly measures: Readonly<Record<IncidentMeasure, MeasureCount>>
}

type Counted = { readonly of: string; readonly row: IncidentRow }

const readers: Readonly<Record<Exclude<IncidentDimension, 'month'>, (row: IncidentRow) => readonly string[]>> = {
  provider: ({ providerId }) => [providerId],
  place: ({ placeId }) => [placeId],
  setting: ({ setting }) => [setting],
  primaryReason: ({ primaryReason }) => [primaryReason],
  technique: ({ techniques }) => techniques,
  equipment: ({ equipment }) => equipment,
}

/**
 * Counts the incidents of a period, and of each measure how many are known to be so and how many are not known.
 *
 * @remarks
 * By month, each whole month of the period has its own count. By technique or equipment an incident counts once under each that was used, so these do not add up to the incidents. Source: S3;
 * domain.md §3.4.
 *
 * @example
 * const rows = [anIncidentRow({ on: '2026-10-05', providerId: 'provider-1' }), anIncidentRow({ on: '2027-01-05' })]
 * const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
 * countIncidents(rows, period, 'provider').map(({ of, incidents }) => [of, incidents.value]) //=> [['provider-1', 1]]
 * @public
 */
export function countIncidents(
  rows: Iterable<IncidentRow>,
  period: DaySpan,
  dimension: IncidentDimension,
): readonly IncidentFigures[] {
  if (dimension === 'month') return byMonth([...rows], period)
  return counted(rows, period, readers[dimension])
}

/** Each whole month of a period by itself, with its own days as frame, whether there was an incident or none. */
function byMonth(rows: readonly IncidentRow[], period: DaySpan): readonly IncidentFigures[] {
  return monthsOf(period).map((month) => ({ ...countAllIncidents(rows, month), of: month.from.slice(0, 7) }))
}

/**
 * Counts all incidents of a period together.
 *
 * @example
 * const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
 * countAllIncidents([anIncidentRow({ on: '2026-10-05' })], period).incidents.value //=> 1
 * @public
 */
export function countAllIncidents(rows: Iterable<IncidentRow>, period: DaySpan): IncidentFigures {
  const [all] = counted(rows, period, () => ['all'])
  return all ?? figuresOf('all', 0, {}, period)
}

/**
 * Counts incidents by officer, for an audit and nobody else.
 *
 * @remarks
 * A figure about one officer says little without the work they were given, and is never published. Source: domain.md §3.4; ours.
 *
 * @returns The figures, or `REPORT.AUDIT_ONLY` for an actor without the role `auditor`.
 *
 * @example
 * const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
 * countByOfficer([anIncidentRow({ on: '2026-10-05' })], period, asOfficer('contractMonitor')).ok //=> false
 * @public
 */
export function countByOfficer(
  rows: Iterable<IncidentRow>,
  period: DaySpan,
  context: Context,
): Result<readonly IncidentFigures[], 'REPORT.AUDIT_ONLY'> {
  if (!hasRole(context.actor, 'auditor')) return problem('REPORT.AUDIT_ONLY')
  return succeeded(counted(rows, period, ({ officers }) => officers))
}

const told = incidentMeasures.flatMap((measure) => [`${measure}.yes`, `${measure}.notKnown`] as const)
type Told = (typeof told)[number]

const gauges = Object.fromEntries(
  incidentMeasures.flatMap((measure) => [
    [`${measure}.yes`, ({ row }: Counted) => row.measures[measure] === 'yes'],
    [`${measure}.notKnown`, ({ row }: Counted) => row.measures[measure] === 'notKnown'],
  ]),
) as Record<Told, (counted: Counted) => boolean>

function counted(
  rows: Iterable<IncidentRow>,
  { from, to }: DaySpan,
  read: (row: IncidentRow) => readonly string[],
): readonly IncidentFigures[] {
  const counter: TallyCounter<Counted, 'of', Told> = createTally({ of: ({ of }: Counted) => of }, gauges)
  for (const row of rows) {
    if (row.on < from || row.on > to) continue
    for (const of of read(row)) counter.add({ of, row })
  }
  return counter.cells().map(({ at, count, sums }) => figuresOf(String(at.of), count, sums, { from, to }))
}

function figuresOf(
  of: string,
  count: number,
  sums: Partial<Record<Told, number>>,
  { from, to }: DaySpan,
): IncidentFigures {
  const counting = (value: number) => cumulativeCount('incidents', value, from, to)
  const measures = incidentMeasures.map((measure) => {
    const [yes = 0, notKnown = 0] = [sums[`${measure}.yes`], sums[`${measure}.notKnown`]]
    return [measure, { yes: counting(yes), known: counting(count - notKnown), notKnown: counting(notKnown) }] as const
  })
  return { of, incidents: counting(count), measures: Object.fromEntries(measures) as IncidentFigures['measures'] }
}
