import { type Table, type TextTable, tableAsText } from '@casework/figures'

/** A table as a page shows it. */
export type ShownTable = TextTable & Pick<Table, 'name' | 'title' | 'notes'>

/** A table in text, with what stands above and below it. */
export function shownTable(table: Table): ShownTable {
  const { name, title, notes } = table
  return { name, title, notes, ...tableAsText(table, 'en') }
}
