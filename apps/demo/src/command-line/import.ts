import { once } from 'node:events'
import { createReadStream, createWriteStream, statSync, type WriteStream } from 'node:fs'
import type { Balance } from '@casework/imports'
import { rejectsHeader, rejectsLine, rejectsRow, type UnknownCodeCount } from '@casework/imports'
import { readMapping } from '../caseload/caseload-mapping.ts'
import type { Reject } from '../caseload/import-batch.ts'
import { importCaseload } from '../caseload/import-caseload.ts'
import { openCaseload } from '../caseload/read-caseload.ts'
import type { Casework } from '../casework/casework.ts'
import { systemActor } from '../staff.ts'
import { catalogue } from '../web/show-problems.ts'
import { showProgress } from './progress.ts'
import { inWords, sayError, sayLine, withCasework } from './with-casework.ts'

type ImportOptions = { readonly mapping?: string; readonly rejects: string }

/** Imports a caseload file; run again after a break, it goes on where it stopped. */
export async function importCommand(file: string, options: ImportOptions): Promise<void> {
  await withCasework(`casework import (process ${process.pid})`, (casework) => importFile(casework, file, options))
}

async function importFile(
  casework: Casework,
  file: string,
  { mapping: mappingFile, rejects: rejectsFile }: ImportOptions,
): Promise<void> {
  const whole = statSync(file).size
  const mapping = readMapping(mappingFile)
  const source = createReadStream(file)
  const opened = mapping.ok
    ? await openCaseload(source, file.endsWith('.ndjson') ? 'ndjson' : 'csv', mapping.value)
    : mapping
  if (!opened.ok) {
    for (const problem of opened.error) sayError(inWords(problem))
    process.exitCode = 1
    return
  }
  for (const note of opened.value.notes) sayLine(inWords(note))
  const rejects = await openRejects(rejectsFile)
  const progress = showProgress('rows', process.stderr)
  let known: Balance | undefined
  try {
    const { balance, unknownCodes } = await importCaseload(
      casework,
      opened.value.rows,
      casework.context(systemActor('import')),
      {
        onReject: (reject) => rejects.write(reject),
        onProgress: (balance) => {
          known = balance
          progress.advance({ part: source.bytesRead, whole, done: balance.read })
        },
      },
    )
    known = balance
    sayUnknown(unknownCodes)
  } finally {
    progress.finish()
    if (known !== undefined) sayBalance(known, rejectsFile)
    await rejects.close()
  }
}

/** Rows that were not imported, written as they are met, so that a break loses none that was counted. */
async function openRejects(
  file: string,
): Promise<{ write: (reject: Reject) => Promise<void>; close: () => Promise<void> }> {
  const stream: WriteStream = createWriteStream(file)
  let failure: unknown
  stream.on('error', (error) => {
    failure = error
  })
  const put = async (text: string) => {
    if (failure !== undefined) throw failure
    if (!stream.write(text)) await Promise.race([once(stream, 'drain'), once(stream, 'close')])
  }
  await put(rejectsHeader)
  return {
    write: async ({ line, problems }) => {
      for (const row of rejectsRow(line, problems, catalogue, 'en')) await put(rejectsLine(row))
    },
    close: () => new Promise((done) => stream.end(() => done())),
  }
}

function sayBalance({ read, imported, unchanged, rejected }: Balance, rejectsFile: string): void {
  sayLine(`Read ${read} = imported ${imported} + unchanged ${unchanged} + rejected ${rejected}.`)
  if (rejected > 0) sayLine(`The rejected rows are listed in ${rejectsFile}, with the line and the reason.`)
}

function sayUnknown(codes: readonly UnknownCodeCount[]): void {
  for (const { column, code, count, firstLine } of codes)
    sayLine(
      `Column ${column} has a code that the mapping does not know: “${code}”, ${count} times, first on line ${firstLine}.`,
    )
}
