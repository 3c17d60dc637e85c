import type { Language } from '@casework/kernel'
import { readableNumber } from './internal/formatted-number.ts'
import { shorthandWords } from './internal/shorthand-words.ts'
import { type Shorthand, shorthands, type Table, type TableCell, type TableColumn } from './table.ts'

/** One cell of a table as a page shows it; numbers, and shorthand in their place, stand to the right. @public */
export type TextCell = { readonly text: string; readonly isNumber: boolean }

/** A table as a page shows it, with nothing left to format. @public */
export type TextTable = {
  readonly headings: readonly TextCell[]
  readonly rows: readonly (readonly TextCell[])[]
  /** What each shorthand that is used means, to stand below the table. */
  readonly shorthand: readonly string[]
}

/**
 * Gives a table as text, cell by cell, for a page.
 *
 * @remarks
 * Numbers have the decimal places of their column and commas between thousands; shorthand stands in square brackets. A heading names the unit
 * of its numbers, unless it is the unit, or the column before has the same. Sources: Government Analysis Function, "Releasing statistics in
 * spreadsheets"; GOV.UK style guide, numbers. Welsh is unreviewed.
 *
 * @example
 * const table = releaseTable({
 *   name: 'Table_1', title: 'Use of force', source: 'Use-of-force reports', notes: [],
 *   frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
 *   columns: [{ kind: 'text', heading: 'Place' }, { kind: 'number', heading: 'Rate', unit: 'per 100 escorts', decimals: 1 }],
 *   rows: [['Aircraft', 3], ['Van', { shorthand: 'x' }]],
 * })
 * const { headings, rows, shorthand } = tableAsText(table, 'en')
 * headings //=> [{ text: 'Place', isNumber: false }, { text: 'Rate (per 100 escorts)', isNumber: true }]
 * rows.map((cells) => cells.map(({ text }) => text)) //=> [['Aircraft', '3.0'], ['Van', '[x]']]
 * shorthand //=> ['[x] means not available.']
 * @public
 */
export function tableAsText({ columns, rows }: Table, language: Language): TextTable {
  const used = new Set<Shorthand>(rows.flat().flatMap((cell) => (typeof cell === 'object' ? [cell.shorthand] : [])))
  return {
    headings: columns.map((column, index) => headingOf(column, columns[index - 1])),
    rows: rows.map((row) => row.map((cell, index) => cellOf(cell, columns[index] as TableColumn))),
    shorthand: shorthands.filter((each) => used.has(each)).map((each) => shorthandWords[language][each]),
  }
}

function headingOf(column: TableColumn, before: TableColumn | undefined): TextCell {
  if (column.kind === 'text') return { text: column.heading, isNumber: false }
  const isRepeated = before?.kind === 'number' && before.unit === column.unit
  const isSaid = column.heading.replace(/ \[note \d+\]$/, '').toLowerCase() === column.unit
  return { text: isRepeated || isSaid ? column.heading : `${column.heading} (${column.unit})`, isNumber: true }
}

function cellOf(cell: TableCell, column: TableColumn): TextCell {
  const isNumber = column.kind === 'number'
  if (typeof cell === 'string') return { text: cell, isNumber }
  if (typeof cell === 'object') return { text: `[${cell.shorthand}]`, isNumber }
  return { text: readableNumber(cell, isNumber ? column.decimals : 0), isNumber }
}
