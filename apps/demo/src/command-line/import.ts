import { createReadStream, statSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  type Balance,
  emptyBalance,
  notesHeader,
  notesLine,
  notesOnRow,
  rejectsHeader,
  rejectsLine,
  rejectsRow,
  type UnknownCodeCount,
} from '@casework/imports'
import { readMapping } from '../caseload/caseload-mapping.ts'
import { type ImportOutcome, importCaseload } from '../caseload/import-caseload.ts'
import { openCaseload } from '../caseload/read-caseload.ts'
import type { Casework } from '../casework/casework.ts'
import { systemActor } from '../staff.ts'
import { catalogue } from '../web/show-problems.ts'
import { showProgress } from './progress.ts'
import { inWords, sayLine, sayProblems, withCasework } from './with-casework.ts'

type ImportOptions = { readonly mapping?: string; readonly rejects: string; readonly notes?: string }

/** Imports a caseload file; run again after a break, it goes on where it stopped. */
export async function importCommand(file: string, options: ImportOptions): Promise<void> {
  await withCasework(`casework import (process ${process.pid})`, (casework) => importFile(casework, file, options))
}

/** Imports one file into an open casework; what cannot be read is said in words, with its code. */
export async function importFile(
  casework: Casework,
  file: string,
  {
    mapping: mappingFile,
    rejects: rejectsFile,
    notes: notesFile = join(dirname(rejectsFile), 'notes.csv'),
  }: ImportOptions,
): Promise<void> {
  const whole = sizeOf(file)
  const mapping = readMapping(mappingFile)
  if (!mapping.ok) return sayProblems(mapping.error)
  const source = createReadStream(file)
  const opened = await openCaseload(source, file.toLowerCase().endsWith('.ndjson') ? 'ndjson' : 'csv', mapping.value)
  if (!opened.ok) return sayProblems(opened.error)
  for (const note of opened.value.notes) sayLine(inWords(note))
  const rejects = await openList(rejectsFile, rejectsHeader)
  const notes = await openList(notesFile, notesHeader)
  const progress = showProgress('rows', process.stderr)
  let known: Balance | undefined
  let outcome: ImportOutcome | undefined
  try {
    outcome = await importCaseload(casework, opened.value.rows, casework.context(systemActor('import')), {
      onReject: ({ line, problems }) => rejects.add(rejectsRow(line, problems, catalogue, 'en').map(rejectsLine)),
      onNote: ({ line, problems }) =>
        notes.add(notesOnRow(line, problems, mapping.value, catalogue, 'en').map(notesLine)),
      onProgress: async (balance) => {
        await rejects.flush()
        await notes.flush()
        known = balance
        progress.advance({ part: source.bytesRead, whole, done: balance.read })
      },
    })
    sayUnknown(outcome.unknownCodes)
  } finally {
    progress.finish()
    await rejects.close()
    await notes.close()
    sayBalance(known ?? emptyBalance, rejectsFile)
  }
  sayNotes(outcome, notesFile)
}

function sizeOf(path: string): number {
  const about = statSync(path)
  if (about.isDirectory()) throw Object.assign(new Error('a folder in place of a file'), { code: 'EISDIR', path })
  return about.size
}

/** A list of rows; what it lists is in the file before the balance that counts it is told, so that a break loses none. */
async function openList(path: string, header: string) {
  const file = await open(path, 'w')
  let waiting = header
  const flush = async () => {
    const text = waiting
    waiting = ''
    // A disk error of a file handle does not say which file it was.
    if (text !== '')
      await file.appendFile(text).catch((error: object) => Promise.reject(Object.assign(error, { path })))
  }
  await flush()
  return {
    add: (lines: readonly string[]) => {
      waiting += lines.join('')
    },
    flush,
    close: () => file.close(),
  }
}

function sayBalance({ read, imported, unchanged, rejected }: Balance, rejectsFile: string): void {
  sayLine(`Read ${read} = imported ${imported} + unchanged ${unchanged} + rejected ${rejected}.`)
  if (rejected > 0) sayLine(`The rejected rows are listed in ${rejectsFile}, with the line and the reason.`)
}

function sayNotes({ leftOut, conflicts }: ImportOutcome, notesFile: string): void {
  if (leftOut > 0) sayLine(`Values left out of rows that were taken: ${leftOut}.`)
  if (conflicts > 0) sayLine(`Differences from the record, which was left as it is: ${conflicts}.`)
  if (leftOut + conflicts > 0) sayLine(`They are listed in ${notesFile}, with the line and the column.`)
}

function sayUnknown(codes: readonly UnknownCodeCount[]): void {
  for (const { column, code, count, firstLine } of codes)
    sayLine(
      `Column ${column} has a code that the mapping does not know: “${code}”, ${count} times, first on line ${firstLine}.`,
    )
}
