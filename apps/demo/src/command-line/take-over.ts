import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { rejectsHeader, rejectsLine, rejectsRow } from '@casework/imports'
import { openCsv } from '@casework/imports/csv'
import type { Casework } from '../casework/casework.ts'
import { actorOf, memberOf } from '../staff.ts'
import { takeOverReports } from '../use-of-force/take-over-reports.ts'
import { catalogue } from '../web/show-problems.ts'
import { inWords, sayLine, sayProblems, withCasework } from './with-casework.ts'

type TakeOverOptions = { readonly officer: string; readonly rejects: string }

/** Takes over reports of the use of force from a file of a provider's own system, on behalf of an officer. */
export async function takeOverCommand(file: string, options: TakeOverOptions): Promise<void> {
  await withCasework(`casework take-over (process ${process.pid})`, (casework) => takeOverFile(casework, file, options))
}

/** Takes over one file into an open casework. */
async function takeOverFile(casework: Casework, file: string, { officer, rejects }: TakeOverOptions): Promise<void> {
  const member = memberOf(officer)
  if (member === undefined) return sayProblems([{ code: 'DEMO.MEMBER_REQUIRED', params: {} }])
  const opened = await openCsv(createReadStream(file), {})
  if (!opened.ok) return sayProblems(opened.error)
  for (const note of opened.value.notes) sayLine(inWords(note))
  let list = rejectsHeader
  const context = casework.context(actorOf(member))
  const { read, imported, unchanged, rejected } = await takeOverReports(casework, opened.value.rows, context, (row) => {
    list += rejectsRow(row.line, row.problems, catalogue, 'en').map(rejectsLine).join('')
  })
  await writeFile(rejects, list)
  sayLine(`Read ${read} = taken over ${imported} + known already ${unchanged} + rejected ${rejected}.`)
  if (rejected > 0) sayLine(`The rejected rows are listed in ${rejects}, with the line and the reason.`)
}
