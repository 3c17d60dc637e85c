import { type Table, tableToCsv } from '@casework/figures'
import { tablesToOds } from '@casework/figures/ods'
import type { CivilDate } from '@casework/kernel'
import type { Response } from 'express'

const odsType = 'application/vnd.oasis.opendocument.spreadsheet'

/** Sends a table as CSV. */
export function sendCsv(response: Response, table: Table): void {
  response.type('text/csv; charset=utf-8').attachment(`${table.name}.csv`).send(tableToCsv(table))
}

/** What the cover of a workbook says. */
export type Cover = { readonly title: string; readonly about: readonly string[]; readonly publishedOn: CivilDate }

/** Sends tables as one OpenDocument workbook; a table without rows is left out. */
export function sendWorkbook(response: Response, fileName: string, cover: Cover, tables: readonly Table[]): void {
  const bytes = tablesToOds({
    ...cover,
    publisher: 'the Casework demo',
    contact: 'figures@example.com',
    tables: tables.filter(({ rows }) => rows.length > 0),
    language: 'en',
  })
  response.type(odsType).attachment(fileName).send(Buffer.from(bytes))
}
