import { describeProblem, type Problem } from '@casework/kernel'
import { type Casework, composeCasework } from '../casework/casework.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { migrate } from '../database/tables.ts'
import { readSettings } from '../settings.ts'
import { catalogue, formatters } from '../web/show-problems.ts'
import { failureInWords } from '../words/failure-in-words.ts'

export const sayLine = (line: string) => void process.stdout.write(`${line}\n`)
export const sayError = (line: string) => void process.stderr.write(`${line}\n`)

/** Says a problem in words, with its code. */
export function inWords(problem: Problem): string {
  return `${describeProblem(problem, catalogue, 'en', formatters).text} (${problem.code})`
}

/** Opens the casework for one command and closes it again; a failure is said in words and leaves a failing exit code. */
export async function withCasework(what: string, work: (casework: Casework) => Promise<void>): Promise<void> {
  try {
    const opened = await openDatabase(readSettings(process.env), what)
    if (opened.ok) return await workOn(opened.value, work)
    sayProblems(opened.error)
  } catch (error) {
    sayError(failureInWords(error))
    process.exitCode = 1
  }
}

async function workOn({ client, close }: Database, work: (casework: Casework) => Promise<void>): Promise<void> {
  try {
    await migrate(client)
    await work(await composeCasework(client))
  } catch (error) {
    sayError(failureInWords(error))
    process.exitCode = 1
  } finally {
    await close()
  }
}

/** Says what is wrong, and leaves a failing exit code. */
export function sayProblems(problems: readonly Problem[]): void {
  for (const problem of problems) sayError(inWords(problem))
  process.exitCode = 1
}
