import { type Dimensions, type Measures, type TallyCell, type TallyValue, tally } from './tally.ts'

/**
 * Adds the cells of a tally together over the dimensions that are left out.
 *
 * @remarks Law: rolling up a tally is the tally by fewer dimensions.
 *
 * @example
 * const reports = [{ place: 'van', planned: true }, { place: 'van', planned: false }, { place: 'aircraft', planned: false }]
 * const cells = tally(reports, { place: ({ place }) => place, planned: ({ planned }) => planned })
 * rollUp(cells, ['place'])
 * //=> [{ at: { place: 'aircraft' }, count: 1, sums: {} }, { at: { place: 'van' }, count: 2, sums: {} }]
 * rollUp(cells, [])[0].count //=> 3
 * @public
 */
export function rollUp<Dimension extends string, Measure extends string, const Kept extends Dimension>(
  cells: readonly TallyCell<Dimension, Measure>[],
  kept: readonly Kept[],
): readonly TallyCell<Kept, Measure>[] {
  type Cell = TallyCell<Dimension, Measure>
  const measures = Object.keys(cells[0]?.sums ?? {}) as Measure[]
  const readers = kept.map((name): [Kept, (cell: Cell) => TallyValue] => [name, (cell) => cell.at[name]])
  const gauges = measures.map((name): [Measure, (cell: Cell) => number] => [name, (cell) => cell.sums[name]])
  const summed = tally(
    cells,
    Object.fromEntries(readers) as Dimensions<Cell, Kept>,
    {
      ...(Object.fromEntries(gauges) as Measures<Cell, Measure>),
      '': (cell: Cell) => cell.count,
    } as Measures<Cell, Measure | ''>,
  )
  return summed.map(({ at, sums }) => {
    const { '': count, ...rest } = sums as Record<string, number>
    return { at, count: count ?? 0, sums: rest as Record<Measure, number> }
  })
}
