import { type CivilDate, type ProblemParams, parseText } from '@casework/kernel'
import type { CellProblemCode } from '../import-problems.ts'
import type { ColumnMapping } from '../mapping.ts'
import type { Cell } from '../row.ts'
import { plainWord, sameWord } from './mapping-faults.ts'
import { readDate } from './read-date.ts'

/** A code that the mapping does not know, as the provider wrote it. */
export type UnknownCodeValue = { readonly unknownCode: string }

export type ReadValue =
  | string
  | number
  | boolean
  | CivilDate
  | UnknownCodeValue
  | readonly (string | UnknownCodeValue)[]

export type ReadCell =
  | { readonly value: ReadValue }
  | { readonly code: CellProblemCode; readonly params?: ProblemParams }

type Column = Exclude<ColumnMapping, { kind: 'constant' }>
type Of<Kind extends Column['kind']> = Extract<Column, { kind: Kind }>

const longestCode = 64
const refusal = (code: CellProblemCode, params: ProblemParams = {}): ReadCell => ({ code, params })

/** Reads what a cell says as the kind of field that the mapping gives its column. The cell is not blank. */
export function readCell(cell: Cell, column: Column): ReadCell {
  if (column.kind === 'list') return readList(cell, column)
  if (typeof cell !== 'string') return refusal('IMPORT.LIST_NOT_EXPECTED')
  const text = cell.trim()
  const mangled = manglingOf(text)
  return mangled === undefined ? readText(text, column) : refusal(mangled)
}

function readText(text: string, column: Exclude<Column, Of<'list'>>): ReadCell {
  switch (column.kind) {
    case 'text':
      return clean(text, column.maximum)
    case 'partialDate':
      return clean(text, longestCode)
    case 'integer':
      return readInteger(text, column)
    case 'civilDate':
      return readCivilDate(text, column)
    case 'boolean':
      return readBoolean(text, column)
    case 'code':
      return readCode(text, column)
  }
}

/** What a spreadsheet does to values: errors in their place, long numbers as powers of ten. */
function manglingOf(text: string): CellProblemCode | undefined {
  if (/^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|#+)$/.test(text)) return 'IMPORT.SPREADSHEET_ERROR'
  return /^\d(?:[.,]\d{1,20})?E\+\d{1,3}$/.test(text) ? 'IMPORT.MANGLED_NUMBER' : undefined
}

function clean(text: string, maximum: number): ReadCell {
  const parsed = parseText(text, maximum)
  if (parsed.ok) return { value: parsed.value }
  const [{ code, params } = { code: 'TEXT.TOO_LONG', params: {} } as const] = parsed.error
  return refusal(code, params)
}

function readInteger(text: string, { minimum = -1e15, maximum = 1e15 }: Of<'integer'>): ReadCell {
  const [, digits] = /^([+-]?\d{1,16})(?:\.0{1,10})?$/.exec(text) ?? []
  if (digits === undefined) return refusal('IMPORT.NOT_AN_INTEGER')
  const value = Number(digits)
  return value < minimum || value > maximum ? refusal('IMPORT.OUT_OF_RANGE', { minimum, maximum }) : { value }
}

function readCivilDate(text: string, { formats }: Of<'civilDate'>): ReadCell {
  const read = readDate(text, formats)
  return 'date' in read ? { value: read.date } : refusal(read.code, { expected: formats.join(' or ') })
}

function readBoolean(text: string, { yes, no }: Of<'boolean'>): ReadCell {
  if (yes.some((word) => sameWord(word, text))) return { value: true }
  return no.some((word) => sameWord(word, text)) ? { value: false } : refusal('IMPORT.NOT_YES_OR_NO')
}

type CodeTable = { readonly codes: Readonly<Record<string, string>>; readonly unknown: 'keep' | 'refuse' }

function readCode(
  text: string,
  { codes, unknown }: CodeTable,
): { readonly value: string | UnknownCodeValue } | Exclude<ReadCell, { value: unknown }> {
  const known = knownCode(text, codes)
  if (known !== undefined) return { value: known }
  if (unknown === 'refuse') return { code: 'IMPORT.UNKNOWN_CODE' }
  const parsed = parseText(text, longestCode)
  return parsed.ok
    ? { value: { unknownCode: parsed.value } }
    : { code: 'IMPORT.NOT_A_CODE', params: { maximum: longestCode } }
}

/** The table is asked for the very text first, so that long tables cost nothing when codes are written as they should be. */
function knownCode(text: string, codes: Readonly<Record<string, string>>): string | undefined {
  if (Object.hasOwn(codes, text)) return codes[text]
  return Object.entries(codes).find(([code]) => sameWord(code, text))?.[1]
}

function readList(cell: Cell, { separator, maximumItems, codes, unknown }: Of<'list'>): ReadCell {
  const parts = typeof cell === 'string' ? cell.split(separator) : cell
  const items = parts.map((part) => part.trim()).filter((part) => plainWord(part) !== '')
  if (items.length > maximumItems) return refusal('IMPORT.TOO_MANY_ITEMS', { maximum: maximumItems })
  const values: (string | UnknownCodeValue)[] = []
  for (const item of items) {
    const read = codes === undefined ? readItem(item) : readCode(item, { codes, unknown })
    if ('code' in read) return read
    values.push(read.value)
  }
  return { value: values }
}

function readItem(item: string): { readonly value: string } | Exclude<ReadCell, { value: unknown }> {
  const parsed = parseText(item, 1_000)
  if (parsed.ok) return { value: parsed.value }
  return { code: parsed.error[0]?.code ?? 'TEXT.TOO_LONG', params: parsed.error[0]?.params ?? {} }
}
