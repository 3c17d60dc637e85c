import type { Table, TableCell, TableColumn } from '@casework/figures'

/** One cell as a page shows it. */
type ShownCell = { readonly text: string; readonly isNumber: boolean }

/** A table as a page shows it. */
export type ShownTable = {
  readonly name: string
  readonly title: string
  readonly headings: readonly ShownCell[]
  readonly rows: readonly (readonly ShownCell[])[]
  readonly notes: readonly string[]
}

/**
 * Shows a table: numbers with their decimal places and commas, units in the headings, shorthand in square brackets. Where columns side by
 * side have one unit, the first of them names it.
 */
export function shownTable({ name, title, columns, rows, notes }: Table): ShownTable {
  return {
    name,
    title,
    headings: columns.map((column, index) => headingOf(column, columns[index - 1])),
    rows: rows.map((row) => row.map((cell, index) => shownCell(cell, columns[index]))),
    notes,
  }
}

function headingOf(column: TableColumn, before: TableColumn | undefined): ShownCell {
  if (!('unit' in column)) return { text: column.heading, isNumber: false }
  const isRepeated = before !== undefined && 'unit' in before && before.unit === column.unit
  const isSaid = column.heading.replace(/ \[note \d+\]$/, '').toLowerCase() === column.unit
  return { text: isRepeated || isSaid ? column.heading : `${column.heading} (${column.unit})`, isNumber: true }
}

function shownCell(cell: TableCell, column: TableColumn | undefined): ShownCell {
  if (typeof cell === 'string') return { text: cell, isNumber: false }
  if (typeof cell === 'object') return { text: `[${cell.shorthand}]`, isNumber: true }
  const decimals = column !== undefined && 'decimals' in column ? column.decimals : 0
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return { text: cell.toLocaleString('en-GB', digits), isNumber: true }
}
