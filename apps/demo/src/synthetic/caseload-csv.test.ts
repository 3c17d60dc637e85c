import { civilDate } from '@casework/kernel'
import { expect, test } from 'vitest'
import { caseloadColumns } from './caseload-columns.ts'
import { caseloadCsv } from './caseload-csv.ts'
import { generateCaseload } from './generate-caseload.ts'

const options = { people: 3000, seed: 5, asAt: civilDate('2026-11-22') }

/** A reader of RFC 4180 that knows nothing of the writer. */
function readCsv(text: string): readonly (readonly string[])[] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)
  const lines: string[][] = [[]]
  for (const [, quoted, plain = '', end] of cells) {
    lines.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === '\r\n') lines.push([])
  }
  return lines.slice(0, -1)
}

test('the file reads back as the rows it was written from, its header first', () => {
  const [header, ...lines] = readCsv([...caseloadCsv(options)].join(''))
  expect(header).toEqual(caseloadColumns)
  expect(lines).toEqual([...generateCaseload(options)].map((row) => caseloadColumns.map((column) => row[column])))
})

test('some cell holds a line break, and is quoted', () => {
  expect([...caseloadCsv(options)].join('')).toMatch(/,"[^"]*\n[^"]*",/)
})

test('it begins without a byte-order mark and ends with a line break', () => {
  const text = [...caseloadCsv({ ...options, people: 1 })].join('')
  expect(text.startsWith('PersonRef,CaseRef,')).toBe(true)
  expect(text.endsWith('\r\n')).toBe(true)
})

test('it is well formed once encoded: no half of a pair of code units', () => {
  for (const chunk of caseloadCsv(options)) expect(chunk).not.toMatch(/\p{Surrogate}/u)
})

test('a large file comes in small chunks, only as fast as they are taken', () => {
  const chunks = caseloadCsv({ ...options, people: 1_000_000_000 })
  for (let taken = 0; taken < 20; taken++) expect(chunks.next().value?.length).toBeLessThan(200_000)
  expect(chunks.return().done).toBe(true)
})
