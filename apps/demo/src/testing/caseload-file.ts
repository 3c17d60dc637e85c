import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Mapping } from '@casework/imports'
import { defaultMappingFile } from '../caseload/caseload-mapping.ts'

/** What a test says of a row; the rest of a row that can be imported is filled in. */
export type GivenRow = Readonly<Record<string, string>>

const mapping: Pick<Mapping, 'columns'> = JSON.parse(readFileSync(defaultMappingFile, 'utf8'))
const columns = mapping.columns.flatMap((each) => ('column' in each ? [each.column] : []))

/** A row for the person and case of a number, as the demo's own mapping has it. */
export function aRow(number: number, given: GivenRow = {}): GivenRow {
  const id = String(number).padStart(7, '0')
  return {
    PersonRef: `EXAMPLE-P${id}`,
    CaseRef: `EXAMPLE-C${id}`,
    FullName: `Person Number ${id}`,
    CaseOpened: '01/03/2025',
    Team: 'northtown',
    ...given,
  }
}

/** The text of a CSV file with these rows and every column of the mapping. */
export function csvOf(rows: readonly GivenRow[], delimiter = ',', header: readonly string[] = columns): string {
  const quoted = (cell: string) =>
    /["\n]/.test(cell) || cell.includes(delimiter) ? `"${cell.replaceAll('"', '""')}"` : cell
  const lines = [header, ...rows.map((row) => header.map((column) => row[column] ?? ''))]
  return lines.map((cells) => `${cells.map(quoted).join(delimiter)}\r\n`).join('')
}

/** The columns of the demo's own mapping. */
export const mappedColumns: readonly string[] = columns

/** Writes a file into a folder and gives its path. */
export function put(folder: string, name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The rows of a `rejects.csv` below its header: line, field, code, words. */
export function rejectsIn(folder: string, name = 'rejects.csv'): readonly (readonly string[])[] {
  return listedIn(folder, name, 'line,field,code,words')
}

/** The rows of a `notes.csv` below its header: line, column, code, words. */
export function notesIn(folder: string, name = 'notes.csv'): readonly (readonly string[])[] {
  return listedIn(folder, name, 'line,column,code,words')
}

function listedIn(folder: string, name: string, wanted: string): readonly (readonly string[])[] {
  const [header, ...lines] = readFileSync(join(folder, name), 'utf8').trimEnd().split('\r\n')
  if (header !== wanted) throw new Error(`another header than ${wanted}: ${header}`)
  return lines.map((line) => {
    const [number = '', place = '', code = '', ...words] = line.split(',')
    return [number, place, code, words.join(',').replace(/^"|"$/g, '')]
  })
}
