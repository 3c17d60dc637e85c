/**
 * A table with its totals as a flow that goes round: cells carry it from rows to columns, totals carry it back. Rows and columns add up
 * exactly where every node passes on what it gets, so that what readers can work out of a published table is what flows can differ in.
 * Source: Cox 1995, Network models for complementary cell suppression.
 */
export type FlowNetwork = {
  readonly height: number
  readonly width: number
  readonly nodes: number
}

/** The network of a table of so many rows and columns, totals included: nodes are rows, then columns. */
export function networkOf(height: number, width: number): FlowNetwork {
  return { height, width, nodes: height + width }
}

/** The node that a figure's flow leaves and the one it enters: row to column for cells and the grand total, column to row for other totals. */
export function endsOf(network: FlowNetwork, row: number, column: number): readonly [from: number, to: number] {
  const end = network.height + column
  const goesToColumn = (row === network.height - 1) === (column === network.width - 1)
  return goesToColumn ? [row, end] : [end, row]
}
