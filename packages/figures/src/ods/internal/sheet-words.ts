import type { Language } from '@casework/kernel'
import { shorthandWords } from '../../internal/shorthand-words.ts'
import type { Shorthand } from '../../table.ts'

type Words = {
  readonly cover: string
  readonly contents: string
  readonly notes: string
  readonly publishedBy: (publisher: string, date: string) => string
  readonly contact: (contact: string) => string
  readonly contentsTitle: string
  readonly notesTitle: string
  readonly oneTable: string
  readonly worksheet: string
  readonly tableTitle: string
  readonly noteNumber: string
  readonly noteText: string
  readonly hasNotes: string
  readonly asAt: (date: string) => string
  readonly over: (period: string) => string
  readonly cohort: (period: string) => string
  readonly average: (period: string) => string
  readonly source: (source: string) => string
  readonly shorthand: Readonly<Record<Shorthand, string>>
}

/** What the worksheets of a publication say beside its own words; Welsh is unreviewed. */
export const sheetWords: Readonly<Record<Language, Words>> = {
  en: {
    cover: 'Cover',
    contents: 'Contents',
    notes: 'Notes',
    publishedBy: (publisher, date) => `Published by ${publisher} on ${date}`,
    contact: (contact) => `Contact: ${contact}`,
    contentsTitle: 'Contents',
    notesTitle: 'Notes',
    oneTable: 'This worksheet contains one table.',
    worksheet: 'Worksheet',
    tableTitle: 'Title',
    noteNumber: 'Note',
    noteText: 'Text of the note',
    hasNotes: 'Notes are referred to by number, as in [note 1]. They are on the worksheet Notes.',
    asAt: (date) => `As at ${date}`,
    over: (period) => `Over the period ${period}`,
    cohort: (period) => `Of those who began in the period ${period}`,
    average: (period) => `On average over the period ${period}`,
    source: (source) => `Source: ${source}`,
    shorthand: shorthandWords.en,
  },
  cy: {
    cover: 'Clawr',
    contents: 'Cynnwys',
    notes: 'Nodiadau',
    publishedBy: (publisher, date) => `Cyhoeddwyd gan ${publisher} ar ${date}`,
    contact: (contact) => `Cyswllt: ${contact}`,
    contentsTitle: 'Cynnwys',
    notesTitle: 'Nodiadau',
    oneTable: 'Mae’r daflen waith hon yn cynnwys un tabl.',
    worksheet: 'Taflen waith',
    tableTitle: 'Teitl',
    noteNumber: 'Nodyn',
    noteText: 'Testun y nodyn',
    hasNotes: 'Cyfeirir at nodiadau yn ôl rhif, fel [note 1]. Maent ar y daflen waith Nodiadau.',
    asAt: (date) => `Ar ${date}`,
    over: (period) => `Dros y cyfnod ${period}`,
    cohort: (period) => `O’r rhai a ddechreuodd yn y cyfnod ${period}`,
    average: (period) => `Ar gyfartaledd dros y cyfnod ${period}`,
    source: (source) => `Ffynhonnell: ${source}`,
    shorthand: shorthandWords.cy,
  },
}
