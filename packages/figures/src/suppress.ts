import { DomainError, type Policy } from '@casework/kernel'
import { type CellPlace, type CountTable, type PublishedCounts, withTotals } from './count-table.ts'
import { type HidingTable, hideFor, type Leeway } from './internal/cheapest-cycle.ts'
import { networkOf } from './internal/flow-network.ts'
import type { SuppressionSettings } from './suppression-policy.ts'

/**
 * What of a table is published.
 *
 * @remarks Only `published` leaves the service: which suppressed figures are the small ones is itself telling.
 * @public
 */
export type Suppression = {
  readonly published: PublishedCounts
  /** Suppressed because of what they are; not for publication. */
  readonly primary: readonly CellPlace[]
  /** Suppressed so that the others cannot be worked out; not for publication. */
  readonly secondary: readonly CellPlace[]
  readonly policyVersion: string
}

/**
 * Suppresses small counts, and as many others as it takes that nobody can work them out from the totals.
 *
 * @remarks
 * Primary: counts under the policy's threshold, totals too. Secondary: for each of them, figures are suppressed, at the least cost to
 * readers found, until everything published leaves it possible that the count is as low as 1 (0 where zeros are suppressed too) and that it
 * is as high as the threshold. {@link possibleRanges} shows what readers can work out. The method is Cox's network flow for tables with row,
 * column and grand totals (Cox 1995); the fewest possible secondary figures are not promised. Threshold and zeros are the policy's; the
 * default is ours (domain.md §2, metrics with small-number suppression).
 *
 * @throws DomainError `FIGURES.TABLE_NOT_FULL` if the table does not have a count for every row and column, `FIGURES.NOT_A_COUNT` if one is not
 * a whole number from 0, `FIGURES.THRESHOLD_OUT_OF_RANGE` if the policy's threshold is not a whole number from 1.
 *
 * @example
 * const table = { rows: ['van', 'aircraft'], columns: ['planned', 'not planned'], cells: [[3, 12], [20, 31]] }
 * suppress(table, suppressionPolicy).published.cells
 * //=> [[null, null, 15], [null, null, 51], [23, 43, 66]]
 * @public
 */
export function suppress(table: CountTable, policy: Policy<SuppressionSettings>): Suppression {
  const { settings, version } = policy
  const { threshold } = settings
  if (!Number.isSafeInteger(threshold) || threshold < 1)
    throw new DomainError('FIGURES.THRESHOLD_OUT_OF_RANGE', { threshold })
  const values = withTotals(table).cells
  const isPrimary = (value: number) => (value === 0 ? settings.zeros === 'suppress' : value < threshold)
  const primary = placesWhere(values, isPrimary)
  const hiding = hidingTable(values, isPrimary)
  for (const leeway of primary.flatMap((place) => leewaysOf(place, values, settings))) hideFor(hiding, leeway)
  const isHidden = (row: number, column: number) => hiding.hidden[row * hiding.network.width + column] === 1
  return {
    published: {
      rows: table.rows,
      columns: table.columns,
      cells: values.map((row, index) => row.map((value, column) => (isHidden(index, column) ? null : value))),
    },
    primary,
    secondary: placesWhere(values, (value, row, column) => isHidden(row, column) && !isPrimary(value)),
    policyVersion: version,
  }
}

function placesWhere(
  values: readonly (readonly number[])[],
  holds: (value: number, row: number, column: number) => boolean,
): readonly CellPlace[] {
  return values.flatMap((cells, row) =>
    cells.flatMap((value, column) => (holds(value, row, column) ? [{ row, column }] : [])),
  )
}

/** From the lowest to the highest that readers must hold for possible. */
function leewaysOf(
  { row, column }: CellPlace,
  values: readonly (readonly number[])[],
  { threshold, zeros }: SuppressionSettings,
): readonly Leeway[] {
  const value = values[row]?.[column] as number
  const lowest = zeros === 'suppress' ? 0 : 1
  const more: Leeway = { row, column, direction: 'more', amount: Math.max(1, threshold - value) }
  return value > lowest ? [more, { row, column, direction: 'less', amount: value - lowest }] : [more]
}

function hidingTable(values: readonly (readonly number[])[], isPrimary: (value: number) => boolean): HidingTable {
  const flat = values.flat()
  return {
    network: networkOf(values.length, flat.length / values.length),
    values: Float64Array.from(flat),
    hidden: Uint8Array.from(flat, (value) => Number(isPrimary(value))),
    costs: Int32Array.from(
      values.flatMap((row, index) => row.map((value, column) => costOf(value, isTotal(values, index, column)))),
    ),
  }
}

function isTotal(values: readonly (readonly number[])[], row: number, column: number): boolean {
  return row === values.length - 1 || column === (values[0] as readonly number[]).length - 1
}

/** Hiding any figure costs; hiding one that is large, a total or a zero costs more. */
function costOf(value: number, isOfTotals: boolean): number {
  const digits = value === 0 ? 40 : Math.ceil(Math.log2(value + 1))
  return 16 + digits + (isOfTotals ? 100 : 0)
}
