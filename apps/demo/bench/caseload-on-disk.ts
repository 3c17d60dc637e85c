import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { CivilDate } from '@casework/kernel'
import { caseloadCsv } from '../src/synthetic/caseload-csv.ts'

const asAt = '2026-11-22' as CivilDate

/** Writes a synthetic caseload of so many people into a folder and gives its path. */
export async function caseloadOnDisk(folder: string, people: number): Promise<string> {
  const path = join(folder, `${people}.csv`)
  await pipeline(Readable.from(caseloadCsv({ people, seed: 1, asAt })), createWriteStream(path))
  return path
}

/** What a command said it took: rows imported, of rows read. */
export function countsIn(said: string): { readonly read: number; readonly imported: number } {
  const [, read, imported] = /^Read (\d+) = imported (\d+)/m.exec(said) ?? []
  return { read: Number(read), imported: Number(imported) }
}
