import { type CaseloadRow, caseloadColumns } from './caseload-columns.ts'
import { type CaseloadOptions, generateCaseload } from './generate-caseload.ts'

const rowsInChunk = 200
const needsQuotes = /[",\r\n]/

/**
 * Writes a synthetic caseload as CSV (RFC 4180, UTF-8 once encoded, no byte-order mark), in chunks of text.
 *
 * Cells that look like formulas stand as they are: this file is what an importer must take, and not one to open.
 */
export function caseloadCsv(options: CaseloadOptions): Generator<string, void, undefined> {
  return csvOfRows(generateCaseload(options))
}

/** Writes rows of a caseload as CSV, its header first, in chunks of text. */
export function* csvOfRows(rows: Iterable<CaseloadRow>): Generator<string, void, undefined> {
  let lines = [caseloadColumns.join(',')]
  for (const row of rows) {
    lines.push(caseloadColumns.map((column) => cell(row[column])).join(','))
    if (lines.length < rowsInChunk) continue
    yield `${lines.join('\r\n')}\r\n`
    lines = []
  }
  if (lines.length > 0) yield `${lines.join('\r\n')}\r\n`
}

function cell(text: string): string {
  return needsQuotes.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
