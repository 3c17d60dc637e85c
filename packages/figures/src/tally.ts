import { compareValues } from './internal/compare-values.ts'

/**
 * What a record is counted under: a code, a number, yes or no, or null where it is not known.
 * @public
 */
export type TallyValue = string | number | boolean | null

/**
 * How to read each dimension of a record.
 * @public
 */
export type Dimensions<Item, Dimension extends string> = Readonly<Record<Dimension, (item: Item) => TallyValue>>

/**
 * What to add up beside counting: a number of each record, or yes for one and no for none.
 * @public
 */
export type Measures<Item, Measure extends string> = Readonly<Record<Measure, (item: Item) => number | boolean>>

/**
 * How many records have one combination of values, and the sums of their measures.
 * @public
 */
export type TallyCell<Dimension extends string = string, Measure extends string = string> = {
  readonly at: Readonly<Record<Dimension, TallyValue>>
  readonly count: number
  readonly sums: Readonly<Record<Measure, number>>
}

/**
 * Counts records one at a time, however many there are, in memory for the combinations met.
 * @public
 */
export type TallyCounter<Item, Dimension extends string = string, Measure extends string = string> = {
  /** Counts one record. */
  readonly add: (item: Item) => void
  /** Gives every combination met so far, ordered by its values. */
  readonly cells: () => readonly TallyCell<Dimension, Measure>[]
}

/** What is known of one combination: its values, its count and its sums, the count first. */
type Leaf = { readonly values: readonly TallyValue[]; readonly totals: number[] }
type Branch = Map<TallyValue, Branch | Leaf>

/**
 * Begins a count to which records are added as they come.
 *
 * @remarks The order in which records come changes nothing. Source: design.md, "What must stay true", 6: any public number can be recounted.
 *
 * @example
 * const counter = createTally({ place: (report: { place: string }) => report.place })
 * counter.add({ place: 'aircraft' })
 * counter.cells() //=> [{ at: { place: 'aircraft' }, count: 1, sums: {} }]
 * @public
 */
export function createTally<Item, Dimension extends string, Measure extends string = never>(
  dimensions: Dimensions<Item, Dimension>,
  measures?: Measures<Item, Measure>,
): TallyCounter<Item, Dimension, Measure> {
  const names = Object.keys(dimensions) as Dimension[]
  const readers = names.map((name) => dimensions[name])
  const last = names.length - 1
  const measured = Object.keys(measures ?? {}) as Measure[]
  const gauges = measured.map((name) => (measures as Measures<Item, Measure>)[name])
  const leaves: Leaf[] = []
  const root: Branch = new Map()

  function begin(item: Item): Leaf {
    const leaf = { values: readers.map((read) => read(item)), totals: [0, ...gauges.map(() => 0)] }
    leaves.push(leaf)
    return leaf
  }
  function leafOf(item: Item): Leaf {
    let node: Branch | Leaf = root
    for (const [level, read] of readers.entries()) {
      const branch = node as Branch
      const value = read(item)
      node = branch.get(value) ?? (level === last ? begin(item) : new Map())
      branch.set(value, node)
    }
    return last >= 0 ? (node as Leaf) : (leaves[0] ?? begin(item))
  }
  function add(item: Item): void {
    const { totals } = leafOf(item)
    totals[0] = (totals[0] as number) + 1
    for (let gauge = 0; gauge < gauges.length; gauge += 1)
      totals[gauge + 1] = (totals[gauge + 1] as number) + Number((gauges[gauge] as (item: Item) => unknown)(item))
  }
  function cells(): readonly TallyCell<Dimension, Measure>[] {
    const unordered = leaves.map(({ values, totals: [count = 0, ...sums] }) => ({
      at: keyed(names, values),
      count,
      sums: keyed(measured, sums),
    }))
    return unordered.sort((one, other) => compareValues(names, one.at, other.at))
  }
  return { add, cells }
}

/**
 * Counts records by every combination of dimensions that occurs.
 *
 * @remarks
 * A value that is not known is `null` and is counted as such, never left out (design.md, "What must stay true", 4). Combinations that do not
 * occur have no cell. `measures` add up numbers beside the count: injuries, days of detention, reports that were on time.
 *
 * @example
 * const reports = [{ place: 'aircraft', onTime: true }, { place: 'van', onTime: false }, { place: 'aircraft', onTime: false }]
 * tally(reports, { place: ({ place }) => place }, { onTime: ({ onTime }) => onTime })
 * //=> [
 * //=>   { at: { place: 'aircraft' }, count: 2, sums: { onTime: 1 } },
 * //=>   { at: { place: 'van' }, count: 1, sums: { onTime: 0 } },
 * //=> ]
 * @public
 */
export function tally<Item, Dimension extends string, Measure extends string = never>(
  items: Iterable<Item>,
  dimensions: Dimensions<NoInfer<Item>, Dimension>,
  measures?: Measures<NoInfer<Item>, Measure>,
): readonly TallyCell<Dimension, Measure>[] {
  const counter = createTally(dimensions, measures)
  for (const item of items) counter.add(item)
  return counter.cells()
}

function keyed<Name extends string, Value>(names: readonly Name[], values: readonly Value[]): Record<Name, Value> {
  return Object.fromEntries(names.map((name, index) => [name, values[index]])) as Record<Name, Value>
}
