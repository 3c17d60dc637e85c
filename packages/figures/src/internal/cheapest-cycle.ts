import { CheapestSearch } from './cheapest-search.ts'
import { endsOf, type FlowNetwork } from './flow-network.ts'

/** A table, row after row with its totals, whose figures are hidden one after another. */
export type HidingTable = {
  readonly network: FlowNetwork
  readonly values: Float64Array
  readonly hidden: Uint8Array
  /** What hiding each figure costs: the higher, the more readers lose. */
  readonly costs: Int32Array
}

/** A figure and by how much it must be able to be more, or to be less, than it is. */
export type Leeway = {
  readonly row: number
  readonly column: number
  readonly amount: number
  readonly direction: 'more' | 'less'
}

/** A figure beside the one to protect, and whether it would become more. */
type Change = { readonly at: number; readonly isMore: boolean }

/**
 * Hides further figures, at the least cost found, until one can be so much more or less while all totals still add up.
 *
 * The figures are cycles in the network: along them an increase goes with the flow, and a decrease against a flow that is large enough. One
 * cycle is tried first; where no single one is wide enough, several together are.
 */
export function hideFor(table: HidingTable, leeway: Leeway): void {
  const changes: { at: number; by: number }[] = []
  for (let left = leeway.amount; left > 0; ) {
    const whole = cheapestCycle(table, leeway, left)
    const cycle = whole.length > 0 ? whole : cheapestCycle(table, leeway, 1)
    const amount = Math.min(left, ...cycle.map(({ at, isMore }) => (isMore ? left : (table.values[at] as number))))
    for (const { at, isMore } of cycle) {
      const by = isMore ? amount : -amount
      changes.push({ at, by })
      table.values[at] = (table.values[at] as number) + by
      table.hidden[at] = 1
    }
    left -= amount
  }
  for (const { at, by } of changes) table.values[at] = (table.values[at] as number) - by
}

/** The other figures of the cheapest cycle that is so wide; none where there is no such cycle. */
function cheapestCycle(table: HidingTable, leeway: Leeway, width: number): readonly Change[] {
  const { network } = table
  const [from, to] = endsOf(network, leeway.row, leeway.column)
  const [start, end] = leeway.direction === 'more' ? [to, from] : [from, to]
  const search = new CheapestSearch(network.nodes, start)
  const without = leeway.row * network.width + leeway.column
  for (let node = search.nextBefore(end); node !== undefined; node = search.nextBefore(end))
    if (node < network.height) exploreRow(table, search, node, { without, width })
    else exploreColumn(table, search, node, { without, width })
  return search.pathTo(end).map(([one, other]) => changeOn(network, one, other))
}

type Bounds = { readonly without: number; readonly width: number }

function exploreRow(
  { network, values, hidden, costs }: HidingTable,
  search: CheapestSearch,
  row: number,
  { without, width }: Bounds,
): void {
  const isTotals = row === network.height - 1
  for (let column = 0; column < network.width; column += 1) {
    const at = row * network.width + column
    const withFlow = isTotals === (column === network.width - 1)
    if (at === without || (!withFlow && (values[at] as number) < width)) continue
    search.reach(network.height + column, row, hidden[at] === 1 ? 0 : (costs[at] as number))
  }
}

function exploreColumn(
  { network, values, hidden, costs }: HidingTable,
  search: CheapestSearch,
  node: number,
  { without, width }: Bounds,
): void {
  const column = node - network.height
  const isTotals = column === network.width - 1
  for (let row = 0; row < network.height; row += 1) {
    const at = row * network.width + column
    const againstFlow = isTotals === (row === network.height - 1)
    if (at === without || (againstFlow && (values[at] as number) < width)) continue
    search.reach(row, node, hidden[at] === 1 ? 0 : (costs[at] as number))
  }
}

function changeOn(network: FlowNetwork, one: number, other: number): Change {
  const [row, column] = one < network.height ? [one, other - network.height] : [other, one - network.height]
  return { at: row * network.width + column, isMore: endsOf(network, row, column)[0] === one }
}
