import {
  DomainError,
  type Immutable,
  type InputProblemCode,
  parseInput,
  type Result,
  type TextProblemCode,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { frameSchema } from './count.ts'

/**
 * What can stand in a cell in place of a number.
 *
 * @remarks Source: Government Analysis Function, "Using symbols and shorthand in tables": in square brackets, `[c]`.
 * @public
 */
export const shorthands = [
  /** Confidential: suppressed so that no person can be made out. */
  'c',
  /** Not available. */
  'x',
  /** Not applicable. */
  'z',
  /** A low figure that shows as 0 when rounded. */
  'low',
] as const

/** Checks what can stand in a cell in place of a number. @public */
export const shorthandSchema = z.enum(shorthands)
/** What can stand in a cell in place of a number. @public */
export type Shorthand = z.infer<typeof shorthandSchema>

/** Checks one cell of a table: text, a number, or shorthand in place of one. @public */
export const tableCellSchema = z.union([
  textSchema({ maximum: 2000 }),
  z.number().min(-Number.MAX_SAFE_INTEGER).max(Number.MAX_SAFE_INTEGER),
  z.object({ shorthand: shorthandSchema }),
])
/** One cell of a table: text, a number, or shorthand in place of one. @public */
export type TableCell = Immutable<z.infer<typeof tableCellSchema>>

const heading = textSchema({ maximum: 200 })

/** Checks a column of a table. @public */
export const tableColumnSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), heading }),
  z.object({
    kind: z.literal('number'),
    heading,
    /** What the numbers are of: "incidents", "per 100 escorts". */
    unit: textSchema({ maximum: 100 }),
    decimals: z.number().int().min(0).max(6).default(0),
  }),
])
/** A column of a table: its heading and, where it holds numbers, their unit and decimal places. @public */
export type TableColumn = Immutable<z.infer<typeof tableColumnSchema>>

/**
 * Checks a table that is to be released.
 *
 * @remarks
 * Every row has as many cells as there are columns and none is blank; headings differ; a note that is mentioned is given. Source: Government
 * Analysis Function, "Releasing statistics in spreadsheets". Problems: `FIGURES.ROW_OF_WRONG_LENGTH`, `FIGURES.CELL_OF_WRONG_KIND`,
 * `FIGURES.HEADING_TWICE`, `FIGURES.NOTE_NOT_GIVEN`.
 * @public
 */
export const tableSchema = z
  .object({
    /** The name of the worksheet: letters, digits and underscores, `Table_1`. */
    name: z
      .string()
      .max(31)
      .regex(/^[A-Za-z]\w*$/),
    title: textSchema({ maximum: 300 }),
    /** The day or period that the table is about. */
    frame: frameSchema,
    source: textSchema({ maximum: 300 }),
    /** In the order of their numbers: `[note 1]` in a title, heading or cell is the first. */
    notes: z.array(textSchema({ maximum: 2000 })).max(200),
    columns: z.array(tableColumnSchema).min(1).max(1000),
    rows: z.array(z.array(tableCellSchema)).max(1_000_000),
  })
  .superRefine((table, context) => {
    for (const { code, path } of faultsOf(table)) context.addIssue({ code: 'custom', message: code, path })
  })
  .brand<'Table'>()

/** A table that can be released: titled, sourced, framed, with a unit for every number. @public */
export type Table = Immutable<z.output<typeof tableSchema>> & z.core.$brand<'Table'>
/** What a table is made from. @public */
export type TableInput = Immutable<z.input<typeof tableSchema>>

/** What can be wrong with a table. @public */
export type TableProblemCode =
  | InputProblemCode
  | TextProblemCode
  | 'CIVIL_DATE.NOT_A_DATE'
  | 'FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS'
  | TableFaultCode

type TableFaultCode =
  | 'FIGURES.ROW_OF_WRONG_LENGTH'
  | 'FIGURES.CELL_OF_WRONG_KIND'
  | 'FIGURES.HEADING_TWICE'
  | 'FIGURES.NOTE_NOT_GIVEN'

/**
 * Reads a table from data.
 *
 * @returns The table, or `FIGURES.ROW_OF_WRONG_LENGTH` | `FIGURES.CELL_OF_WRONG_KIND` | `FIGURES.HEADING_TWICE` |
 * `FIGURES.NOTE_NOT_GIVEN` | `FIGURES.PERIOD_ENDS_BEFORE_IT_BEGINS` | `CIVIL_DATE.NOT_A_DATE` | `INPUT.…` | `TEXT.…`.
 *
 * @example
 * parseTable({ name: 'Table_1', title: 'Incidents', columns: [], rows: [] }).ok //=> false
 * @public
 */
export function parseTable(value: unknown): Result<Table, TableProblemCode> {
  return parseInput(tableSchema, value) as Result<Table, TableProblemCode>
}

/**
 * Makes a table that the programmer knows to be one.
 *
 * @throws DomainError `FIGURES.NOT_A_TABLE` with the first problem if it is not.
 *
 * @example
 * releaseTable({
 *   name: 'Table_1', title: 'Incidents by place', source: 'Use-of-force reports', notes: [],
 *   frame: { kind: 'cumulative', from: '2026-01-01', to: '2026-03-31' },
 *   columns: [{ kind: 'text', heading: 'Place' }, { kind: 'number', heading: 'Incidents', unit: 'incidents' }],
 *   rows: [['Aircraft', 12], ['Van', { shorthand: 'c' }]],
 * }).rows.length //=> 2
 * @public
 */
export function releaseTable(input: TableInput): Table {
  const parsed = parseTable(input)
  if (parsed.ok) return parsed.value
  const [first] = parsed.error
  throw new DomainError('FIGURES.NOT_A_TABLE', { problem: first?.code ?? '', at: first?.path?.join('.') ?? '' })
}

type Fault = { readonly code: TableFaultCode; readonly path: (string | number)[] }
type Checked = Pick<Immutable<z.input<typeof tableSchema>>, 'title' | 'notes' | 'columns' | 'rows'>

function* faultsOf(table: Checked): Generator<Fault> {
  const headings = table.columns.map(({ heading }) => heading)
  for (const [index, heading] of headings.entries())
    if (headings.indexOf(heading) < index) yield { code: 'FIGURES.HEADING_TWICE', path: ['columns', index] }
  for (const [index, row] of table.rows.entries()) yield* faultsOfRow(table, row, index)
  const texts = [table.title, ...headings, ...table.rows.flat().filter((cell) => typeof cell === 'string')]
  for (const [, number] of texts.flatMap((text) => [...text.matchAll(/\[note (\d{1,4})\]/g)]))
    if (Number(number) < 1 || Number(number) > table.notes.length)
      yield { code: 'FIGURES.NOTE_NOT_GIVEN', path: ['notes'] }
}

function* faultsOfRow({ columns }: Checked, row: readonly TableCell[], index: number): Generator<Fault> {
  if (row.length !== columns.length) yield { code: 'FIGURES.ROW_OF_WRONG_LENGTH', path: ['rows', index] }
  for (const [column, cell] of row.entries())
    if (isOfWrongKind(cell, columns[column]?.kind))
      yield { code: 'FIGURES.CELL_OF_WRONG_KIND', path: ['rows', index, column] }
}

function isOfWrongKind(cell: TableCell, kind: 'text' | 'number' | undefined): boolean {
  return (kind === 'text' && typeof cell === 'number') || (kind === 'number' && typeof cell === 'string')
}
