import type { Row } from '../row.ts'
import { type CsvOptions, openCsv } from './open-csv.ts'

/**
 * Reads the rows of a CSV file one by one, for `mapRow`.
 *
 * @remarks
 * A file that cannot be opened gives one row, of line 1, that says why. Use {@link openCsv} to tell that apart before anything is imported, or
 * to show what is worth noting of the header.
 *
 * @returns Rows with cells, and rows with `IMPORT.…` that say why they have none.
 *
 * @example
 * const rows = []
 * for await (const row of readCsv(chunksOf('Ref,Name\nEXAMPLE-1,"Zofia\nMaria"\nEXAMPLE-2\n'), {})) rows.push(row)
 * rows.map((row) => [row.line, row.ok]) //=> [[2, true], [4, false]]
 * @public
 */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array>,
  options: CsvOptions,
): AsyncGenerator<Row, void, undefined> {
  const opened = await openCsv(chunks, options)
  if (opened.ok) yield* opened.value.rows
  else yield { line: 1, encoding: 'utf-8', ...opened }
}
