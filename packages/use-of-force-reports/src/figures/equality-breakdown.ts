import type { DaySpan } from '@casework/calendar'
import { type PublishedCounts, type SuppressionSettings, suppress } from '@casework/figures'
import type { CustomerId, Policy } from '@casework/kernel'
import type { IncidentMeasure, IncidentRow } from './incident-row.ts'

/** Counts of people by a characteristic, with small ones suppressed so that nobody can be made out. @public */
export type EqualityBreakdown = { readonly counts: PublishedCounts; readonly policyVersion: string }

/**
 * Counts the people on whom force was used in a period by a characteristic, and of how many of them something holds, for equality
 * monitoring and nothing else.
 *
 * @remarks
 * Each person counts once however often it happened, so that a small group cannot hide behind many incidents. The characteristic comes from a feed of its own, for audit only, and is not part of a report; who is missing from it is counted as not
 * known. Small counts, and others from which they could be worked out, are suppressed. Source: section 149 Equality Act 2010;
 * domain.md §2.3, §2.5.6, §3.4.
 *
 * @example
 * const rows = Array.from({ length: 12 }, (_, index) => anIncidentRow({ reportId: `report-${index}`, on: '2026-10-05' }))
 * const period = { from: civilDate('2026-10-01'), to: civilDate('2026-12-31') }
 * const { counts } = equalityBreakdown(rows, new Map([[customerId('person-1'), '30 to 39']]), period, 'prone', suppressionPolicy)
 * counts.cells[0]?.[1] //=> null
 * counts.columns //=> ['yes', 'noOrNotKnown']
 * @public
 */
export function equalityBreakdown(
  rows: Iterable<IncidentRow>,
  characteristic: ReadonlyMap<CustomerId, string>,
  { from, to }: DaySpan,
  measure: IncidentMeasure,
  policy: Policy<SuppressionSettings>,
): EqualityBreakdown {
  const people = new Map<CustomerId, boolean>()
  for (const row of rows) {
    if (row.on < from || row.on > to) continue
    people.set(row.customerId, (people.get(row.customerId) ?? false) || row.measures[measure] === 'yes')
  }
  const cells = new Map<string, [number, number]>()
  for (const [person, holds] of people) {
    const group = characteristic.get(person) ?? 'notKnown'
    const cell = cells.get(group) ?? [0, 0]
    cell[holds ? 0 : 1] += 1
    cells.set(group, cell)
  }
  const groups = [...cells.keys()].sort()
  const columns = ['yes', 'noOrNotKnown']
  const suppressed = suppress(
    { rows: groups, columns, cells: groups.map((group) => cells.get(group) ?? [0, 0]) },
    policy,
  )
  return { counts: suppressed.published, policyVersion: suppressed.policyVersion }
}
