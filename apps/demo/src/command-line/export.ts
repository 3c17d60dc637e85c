import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { csvRow } from '@casework/imports'
import type { Casework } from '../casework/casework.ts'
import { exportHeader, exportRow } from '../casework/export-row.ts'
import { workListRows } from '../casework/work-list-query.ts'
import { sayError, sayLine, withCasework } from './with-casework.ts'

type ExportOptions = { readonly format: string; readonly out: string }

/** Writes the work-list in its order, as CSV that no spreadsheet takes for formulas, or as JSON Lines. */
export async function exportCommand({ format, out }: ExportOptions): Promise<void> {
  const lines = writers[format]
  if (lines === undefined) {
    sayError(`There is no format “${format}”: use csv or jsonl.`)
    process.exitCode = 1
    return
  }
  await withCasework('casework export', async (casework) => {
    await pipeline(Readable.from(lines(casework)), createWriteStream(out))
    sayLine(`The work-list is in ${out}.`)
  })
}

const writers: Readonly<Record<string, (casework: Casework) => AsyncGenerator<string>>> = {
  csv: async function* ({ client }) {
    yield csvRow(exportHeader)
    for await (const row of workListRows(client, {})) yield csvRow(exportRow(row))
  },
  jsonl: async function* ({ client }) {
    for await (const { search: _search, ...row } of workListRows(client, {})) yield `${JSON.stringify(row)}\n`
  },
}
