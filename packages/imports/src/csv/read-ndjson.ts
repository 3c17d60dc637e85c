import { defaultJsonLimits, type JsonLimits, problem } from '@casework/kernel'
import { readNdjsonLine } from '../ndjson-line.ts'
import type { Row } from '../row.ts'
import { createTextDecoder } from './internal/decode-text.ts'
import { inspectStart } from './internal/inspect-start.ts'
import { splitRecords } from './internal/split-records.ts'

/**
 * Reads the rows of a file of newline-delimited JSON one by one, for `mapRow`, in memory that does not grow with the file.
 *
 * @remarks A line beyond the limits is a row that is not `ok`, and reading goes on after it. Blank lines are passed over.
 *
 * @returns Rows with cells, and rows with `IMPORT.…` or `JSON.…` that say why they have none.
 *
 * @example
 * const rows = []
 * for await (const row of readNdjson(chunksOf('{"ref":"EXAMPLE-1"}\n{"ref":\n'))) rows.push(row)
 * rows.map((row) => [row.line, row.ok]) //=> [[1, true], [2, false]]
 * @public
 */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array>,
  limits: JsonLimits = defaultJsonLimits,
): AsyncGenerator<Row, void, undefined> {
  const start = await inspectStart(chunks)
  if (!start.ok) {
    yield { line: 1, encoding: 'utf-8', ...start }
    return
  }
  const decode = createTextDecoder()
  for await (const record of splitRecords(start.value, { delimiter: undefined, maximumBytes: limits.maximumBytes })) {
    const { line } = record
    if (record.kind !== 'record')
      yield { line, encoding: 'utf-8', ...problem('IMPORT.LINE_TOO_LONG', { maximum: limits.maximumBytes }) }
    else {
      const { text, encoding } = decode(record.bytes)
      if (text.trim() !== '') yield { ...readNdjsonLine(text, line, limits), encoding }
    }
  }
}
