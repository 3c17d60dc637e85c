import { formattedNumber } from './internal/formatted-number.ts'
import type { Table, TableCell, TableColumn } from './table.ts'

/** What a spreadsheet takes for the beginning of a formula, also after apostrophes that were there before. */
const formula = /^'*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * Writes a table as CSV: one line of headings with their units, then the rows, and nothing else, so that machines can read it.
 *
 * @remarks
 * RFC 4180: commas, line breaks of two characters, quotation marks where they are needed. Text that a spreadsheet would take for a formula
 * gets an apostrophe in front (OWASP, CSV injection). Shorthand stands in square brackets, `[c]`. Title, source and notes go on the page that
 * links to the file.
 *
 * @example
 * const table = releaseTable({
 *   name: 'Table_1', title: 'Use of force', source: 'Use-of-force reports', notes: [],
 *   frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
 *   columns: [{ kind: 'text', heading: 'Place' }, { kind: 'number', heading: 'Rate', unit: 'per 100 escorts', decimals: 1 }],
 *   rows: [['Aircraft, chartered', 3.04], ['=Van', { shorthand: 'c' }]],
 * })
 * tableToCsv(table) //=> 'Place,Rate (per 100 escorts)\r\n"Aircraft, chartered",3.0\r\n\'=Van,[c]\r\n'
 * @public
 */
export function tableToCsv(table: Table): string {
  const rows = table.rows.map((row) => row.map((cell, index) => cellText(cell, table.columns[index])))
  return [table.columns.map(headingText), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('')
}

function headingText(column: TableColumn): string {
  return quoted(column.kind === 'text' ? column.heading : `${column.heading} (${column.unit})`)
}

function cellText(cell: TableCell, column: TableColumn | undefined): string {
  if (typeof cell === 'object') return `[${cell.shorthand}]`
  if (typeof cell === 'string') return quoted(cell)
  return formattedNumber(cell, column?.kind === 'number' ? column.decimals : 0)
}

function quoted(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",;|\t\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
