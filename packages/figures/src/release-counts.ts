import type { PublishedCounts } from './count-table.ts'
import type { RoundedCounts } from './round-counts.ts'
import { releaseTable, type Table, type TableCell, type TableInput } from './table.ts'

/** What a table of counts is called when it is released, beside its figures. @public */
export type CountsRelease = Pick<TableInput, 'name' | 'title' | 'frame' | 'source' | 'notes'> & {
  /** The heading of the rows: "Place". */
  readonly rowHeading: string
  /** What is counted: "incidents". */
  readonly unit: string
  /** What the totals are called: "Total". */
  readonly total: string
}

/**
 * Makes a table for release from counts and their totals, with `[c]` where a figure is suppressed and `[low]` where it rounds to 0.
 *
 * @remarks Source: Government Analysis Function, "Using symbols and shorthand in tables".
 * @throws DomainError `FIGURES.NOT_A_TABLE` if two headings are the same or a name is not one.
 *
 * @example
 * const counts = { rows: ['Van', 'Aircraft'], columns: ['Planned', 'Not planned'], cells: [[3, 12], [20, 31]] }
 * const table = releaseCounts(suppress(counts, suppressionPolicy).published, {
 *   name: 'Table_1', title: 'Incidents by place', rowHeading: 'Place', unit: 'incidents', total: 'Total', source: 'Reports', notes: [],
 *   frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
 * })
 * table.rows[0] //=> ['Van', { shorthand: 'c' }, { shorthand: 'c' }, 15]
 * @public
 */
export function releaseCounts(counts: PublishedCounts | RoundedCounts, about: CountsRelease): Table {
  const { rowHeading, unit, total, ...rest } = about
  return releaseTable({
    ...rest,
    columns: [
      { kind: 'text', heading: rowHeading },
      ...[...counts.columns, total].map((heading) => ({ kind: 'number' as const, heading, unit })),
    ],
    rows: counts.cells.map((cells, row) => [counts.rows[row] ?? total, ...cells.map(released)]),
  })
}

function released(value: number | null | 'low'): TableCell {
  if (value === null) return { shorthand: 'c' }
  return value === 'low' ? { shorthand: 'low' } : value
}
