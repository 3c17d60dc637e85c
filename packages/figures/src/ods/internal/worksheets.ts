import { formatCivilDate, formatDateRange } from '@casework/calendar'
import type { Language } from '@casework/kernel'
import type { Frame } from '../../count.ts'
import { type Shorthand, shorthands, type Table, type TableCell, type TableColumn } from '../../table.ts'
import type { Publication } from '../publication.ts'
import { sheetWords } from './sheet-words.ts'

/** One cell as it is written: a table's cell, or a link to a worksheet. */
export type SheetCell = TableCell | { readonly link: string }

/** One worksheet: lines of text above, a title first, and perhaps one table below them. */
export type Worksheet = {
  readonly name: string
  readonly lines: readonly string[]
  readonly table?: { readonly columns: readonly TableColumn[]; readonly rows: readonly (readonly SheetCell[])[] }
}

/** The worksheets of a publication: cover, contents, notes where there are any, and one for each table. */
export function worksheetsOf(publication: Publication): readonly Worksheet[] {
  const { tables, language } = publication
  const notes = tables.some((table) => table.notes.length > 0) ? [notesSheet(tables, language)] : []
  const listed = [
    ...notes.map(({ name, lines }) => [name, lines[0]]),
    ...tables.map(({ name, title }) => [name, title]),
  ]
  const { contents, contentsTitle, oneTable, worksheet, tableTitle } = sheetWords[language]
  return [
    coverSheet(publication),
    {
      name: contents,
      lines: [contentsTitle, oneTable],
      table: {
        columns: [textColumn(worksheet), textColumn(tableTitle)],
        rows: listed.map(([name = '', title = '']) => [{ link: name }, title]),
      },
    },
    ...notes,
    ...tables.map((table) => tableSheet(table, language)),
  ]
}

function coverSheet({ title, publisher, publishedOn, contact, about, language }: Publication): Worksheet {
  const words = sheetWords[language]
  const published = words.publishedBy(publisher, formatCivilDate(publishedOn, language))
  return { name: words.cover, lines: [title, published, words.contact(contact), ...about] }
}

function notesSheet(tables: readonly Table[], language: Language): Worksheet {
  const words = sheetWords[language]
  const rows = tables.flatMap(({ name, notes }) => notes.map((note, index) => [name, `[note ${index + 1}]`, note]))
  const columns = [textColumn(words.worksheet), textColumn(words.noteNumber), textColumn(words.noteText)]
  return { name: words.notes, lines: [words.notesTitle, words.oneTable], table: { columns, rows } }
}

function tableSheet({ name, title, notes, frame, source, columns, rows }: Table, language: Language): Worksheet {
  const words = sheetWords[language]
  const used = shorthandsIn(rows).map((shorthand) => words.shorthand[shorthand])
  const mention = notes.length > 0 ? [words.hasNotes] : []
  const lines = [title, words.oneTable, ...mention, ...used, frameText(frame, language), words.source(source)]
  return { name, lines, table: { columns, rows } }
}

function shorthandsIn(rows: Table['rows']): readonly Shorthand[] {
  const used = new Set(rows.flatMap((row) => row.flatMap((cell) => (typeof cell === 'object' ? [cell.shorthand] : []))))
  return shorthands.filter((shorthand) => used.has(shorthand))
}

function frameText(frame: Frame, language: Language): string {
  const words = sheetWords[language]
  if (frame.kind === 'snapshot') return words.asAt(formatCivilDate(frame.asAt, language))
  const period = formatDateRange(frame.from, frame.to, language)
  if (frame.kind === 'cumulative') return words.over(period)
  return frame.kind === 'cohort' ? words.cohort(period) : words.average(period)
}

function textColumn(heading: string): TableColumn {
  return { kind: 'text', heading }
}
