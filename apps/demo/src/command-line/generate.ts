import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { civilDateInLondon } from '@casework/calendar'
import { instant } from '@casework/kernel'
import { caseloadCsv } from '../synthetic/caseload-csv.ts'
import { failureInWords } from '../words/failure-in-words.ts'
import { sayError, sayLine } from './with-casework.ts'

/** Writes a synthetic caseload. */
export async function generateCommand({
  people,
  seed,
  out,
}: {
  people: number
  seed: number
  out: string
}): Promise<void> {
  const asAt = civilDateInLondon(instant(new Date().toISOString()))
  try {
    await pipeline(Readable.from(caseloadCsv({ people, seed, asAt })), createWriteStream(out))
    sayLine(`${people} people written to ${out} (seed ${seed}). Nobody in it is real.`)
  } catch (error) {
    sayError(failureInWords(error))
    process.exitCode = 1
  }
}
