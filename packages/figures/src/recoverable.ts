import { problem, type Result, succeeded } from '@casework/kernel'
import type { CellPlace, PublishedCounts } from './count-table.ts'
import { type PublishedFlow, pathFrom, publishedFlow, sendAll, type Unknown } from './internal/published-flow.ts'

/** What readers can work out of a suppressed figure: the least and the most that it can be, `null` where there is no bound. @public */
export type PossibleRange = CellPlace & { readonly atLeast: number; readonly atMost: number | null }

/** A suppressed figure that readers can work out after all. @public */
export type Recovered = CellPlace & { readonly value: number }

/**
 * Finds every suppressed figure that can be worked out exactly from what is published.
 *
 * @remarks
 * Knows nothing but the published table and that counts are whole numbers from 0: it is how a reader would try, so it can check a table
 * suppressed by anyone in any way. A figure is safe where it can differ along a cycle of suppressed figures while all totals still add up.
 *
 * @returns The figures, none where the table is safe; or `FIGURES.TABLE_DOES_NOT_ADD_UP`.
 *
 * @example
 * const published = { rows: ['van', 'aircraft'], columns: ['planned', 'not planned'], cells: [[null, 12, 15], [20, 31, 51], [23, 43, 66]] }
 * recoverable(published) //=> { ok: true, value: [{ row: 0, column: 0, value: 3 }] }
 * @public
 */
export function recoverable(published: PublishedCounts): Result<readonly Recovered[], 'FIGURES.TABLE_DOES_NOT_ADD_UP'> {
  const flow = publishedFlow(published)
  if (flow === undefined) return problem('FIGURES.TABLE_DOES_NOT_ADD_UP')
  const found = flow.unknowns.filter((unknown) => !canBeMore(flow, unknown) && !canBeLess(flow, unknown))
  return succeeded(found.map(({ row, column, flow: value }) => ({ row, column, value })))
}

/**
 * Works out between what bounds each suppressed figure must lie.
 *
 * @remarks
 * The narrowest bounds that published figures, totals and whole numbers from 0 allow, by maximum flow. It takes longer than
 * {@link recoverable}.
 *
 * @returns The bounds of every suppressed figure, or `FIGURES.TABLE_DOES_NOT_ADD_UP`.
 *
 * @example
 * const published = { rows: ['van', 'aircraft'], columns: ['planned', 'not planned'], cells: [[null, null, 15], [null, null, 51], [23, 43, 66]] }
 * const ranges = possibleRanges(published)
 * ranges.ok && ranges.value[0] //=> { row: 0, column: 0, atLeast: 0, atMost: 15 }
 * @public
 */
export function possibleRanges(
  published: PublishedCounts,
): Result<readonly PossibleRange[], 'FIGURES.TABLE_DOES_NOT_ADD_UP'> {
  const flow = publishedFlow(published)
  if (flow === undefined) return problem('FIGURES.TABLE_DOES_NOT_ADD_UP')
  return succeeded(flow.unknowns.map((unknown) => rangeOf(flow, unknown)))
}

function canBeMore(flow: PublishedFlow, unknown: Unknown): boolean {
  return pathFrom(flow, unknown.to, (node) => node === unknown.from, unknown) !== undefined
}

function canBeLess(flow: PublishedFlow, unknown: Unknown): boolean {
  return unknown.flow > 0 && pathFrom(flow, unknown.from, (node) => node === unknown.to, unknown) !== undefined
}

/** Sends as much as can go round through everything else, first one way and then the other, and puts the flow back. */
function rangeOf(flow: PublishedFlow, unknown: Unknown): PossibleRange {
  const before = flow.unknowns.map((each) => each.flow)
  const { row, column, from, to, flow: value } = unknown
  const more = sendAll(flow, to, from, unknown)
  restore(flow, before)
  const less = Math.min(value, sendAll(flow, from, to, unknown))
  restore(flow, before)
  return { row, column, atLeast: value - less, atMost: Number.isFinite(more) ? value + more : null }
}

function restore({ unknowns }: PublishedFlow, flows: readonly number[]): void {
  for (const [index, unknown] of unknowns.entries()) unknown.flow = flows[index] as number
}
