import { formatQuarter, type Quarter, quarterDays } from '@casework/calendar'
import { releaseTable, type Table } from '@casework/figures'
import { countAllIncidents } from './count-incidents.ts'
import type { IncidentRow } from './incident-row.ts'

/**
 * The table that is published each quarter: incidents in which HOMES techniques were used, and in which HOMES equipment was.
 *
 * @remarks
 * The Home Office publishes these two counts and none of control and restraint; all incidents stand beside them, so that what is left
 * out can be seen. Which technique belongs to which system is the catalogue's. Source: PQ 201008, 18 October 2023; domain.md §3.1.
 *
 * @example
 * const quarter = { kind: 'calendar', year: 2026, quarter: 4 } as const
 * const table = quarterlyPublication([anIncidentRow({ on: '2026-10-05', homesTechnique: true })], quarter, 'Example department')
 * table.rows[0] //=> ['Incidents in which HOMES techniques were used', 1]
 * @public
 */
export function quarterlyPublication(rows: readonly IncidentRow[], quarter: Quarter, source: string): Table {
  const { from, to } = quarterDays(quarter)
  const count = (counted: readonly IncidentRow[]) => countAllIncidents(counted, { from, to }).incidents.value
  return releaseTable({
    name: 'Use_of_force',
    title: `Use of force, ${formatQuarter(quarter, 'en')}`,
    frame: { kind: 'cumulative', from, to },
    source,
    notes: [
      'An incident in which both techniques and equipment were used is counted in both rows, and once among all incidents.',
    ],
    columns: [
      { kind: 'text', heading: 'What was counted' },
      { kind: 'number', heading: 'Incidents [note 1]', unit: 'incidents' },
    ],
    rows: [
      ['Incidents in which HOMES techniques were used', count(rows.filter(({ homesTechnique }) => homesTechnique))],
      ['Incidents in which HOMES equipment was used', count(rows.filter(({ homesEquipment }) => homesEquipment))],
      ['All incidents', count(rows)],
    ],
  })
}
