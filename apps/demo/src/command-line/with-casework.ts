import { DomainError, describeProblem, type Problem } from '@casework/kernel'
import { type Casework, composeCasework } from '../casework/casework.ts'
import { type Database, openDatabase } from '../database/open-database.ts'
import { migrate } from '../database/tables.ts'
import { readSettings } from '../settings.ts'
import { catalogue, formatters } from '../web/show-problems.ts'

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
    sayError('Either import from a page of the running app, or use PostgreSQL: set DATABASE_URL.')
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

const systemFailures: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full (DEMO.DISK_FULL): what was reported as imported is kept; free some space and run the same command again',
  '53100':
    'The disk of the database is full (DEMO.DISK_FULL): what was reported as imported is kept; free some space and run the same command again',
  ENOENT: 'There is no such file (DEMO.NO_SUCH_FILE)',
  EACCES: 'The file may not be read or written (DEMO.FILE_NOT_ALLOWED)',
  EISDIR: 'This is a folder, not a file (DEMO.NOT_A_FILE)',
  EFBIG: 'The file would become larger than is allowed here (DEMO.FILE_TOO_LARGE)',
  ECONNREFUSED: 'The database does not answer (DEMO.DATABASE_DOWN)',
}

/** Says what failed, and at which file, without the values it failed on, which may be personal. */
export function failureInWords(error: unknown): string {
  if (DomainError.isInstance(error)) return error.message
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | undefined)?.cause)
  const words = code === undefined ? undefined : systemFailures[code]
  const file = typeof error === 'object' && error !== null && 'path' in error ? `: ${String(error.path)}` : ''
  return words === undefined
    ? `It failed (${code ?? (error instanceof Error ? error.name : 'unknown')})${file}.`
    : `${words}${file}.`
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
