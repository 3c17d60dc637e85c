import type { MappedRow } from './map-row.ts'

/**
 * A code that a mapping does not know, how often it came and where first.
 * @public
 */
export type UnknownCodeCount = {
  readonly column: string
  readonly field: string
  readonly code: string
  readonly count: number
  readonly firstLine: number
}

/**
 * Adds the unknown codes of a row to those counted so far, in the order in which they first came.
 *
 * @remarks The list is what whoever keeps the mapping has to decide about; nothing is guessed in the meantime.
 *
 * @example
 * const row = { line: 7, encoding: 'utf-8', fields: {}, notRecorded: [], leftOut: [], unknownCodes: [{ column: 'Sex', field: 'sex', code: 'X' }] } as const
 * tallyUnknownCodes(tallyUnknownCodes([], row), { ...row, line: 9 })
 * //=> [{ column: 'Sex', field: 'sex', code: 'X', count: 2, firstLine: 7 }]
 * @public
 */
export function tallyUnknownCodes(tally: readonly UnknownCodeCount[], row: MappedRow): readonly UnknownCodeCount[] {
  let counts = tally
  for (const unknown of row.unknownCodes) counts = withOne(counts, unknown, row.line)
  return counts
}

function withOne(
  counts: readonly UnknownCodeCount[],
  unknown: MappedRow['unknownCodes'][number],
  line: number,
): readonly UnknownCodeCount[] {
  const place = counts.findIndex(({ field, code }) => field === unknown.field && code === unknown.code)
  const counted = counts[place]
  if (counted === undefined) return [...counts, { ...unknown, count: 1, firstLine: line }]
  return counts.with(place, { ...counted, count: counted.count + 1 })
}
