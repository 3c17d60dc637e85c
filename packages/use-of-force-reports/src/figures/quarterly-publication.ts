import { formatQuarter, type Quarter, quarterDays } from '@casework/calendar'
import { releaseTable, type Table, type TableCell } from '@casework/figures'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
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
 * const table = quarterlyPublication([anIncidentRow({ on: '2026-10-05' })], quarter, 'Example department', defaultCatalogue)
 * table.rows.map(([, count]) => count) //=> [{ shorthand: 'x' }, 0, 1]
 * @public
 */
export function quarterlyPublication(
  rows: readonly IncidentRow[],
  quarter: Quarter,
  source: string,
  catalogue: ForceCatalogue,
): Table {
  const { from, to } = quarterDays(quarter)
  const count = (counted: readonly IncidentRow[]) => countAllIncidents(counted, { from, to }).incidents.value
  return releaseTable({
    name: 'Use_of_force',
    title: `Use of force, ${formatQuarter(quarter, 'en')}`,
    frame: { kind: 'cumulative', from, to },
    source,
    notes: [
      'An incident in which both techniques and equipment were used is counted in both rows, and once among all incidents.',
      '[x] where the catalogue names none as HOMES, so that nothing can be counted.',
    ],
    columns: [
      { kind: 'text', heading: 'What was counted' },
      { kind: 'number', heading: 'Incidents [note 1]', unit: 'incidents' },
    ],
    rows: [
      [
        'Incidents in which HOMES techniques were used [note 2]',
        told(catalogue.techniques, () => count(rows.filter(({ homesTechnique }) => homesTechnique))),
      ],
      [
        'Incidents in which HOMES equipment was used [note 2]',
        told(catalogue.equipment, () => count(rows.filter(({ homesEquipment }) => homesEquipment))),
      ],
      ['All incidents', count(rows)],
    ],
  })
}

/** A count, or "not available" where the catalogue names nothing of the system. */
function told(catalogue: readonly { readonly system: string }[], count: () => number): TableCell {
  return catalogue.some(({ system }) => system === 'HOMES') ? count() : { shorthand: 'x' }
}
