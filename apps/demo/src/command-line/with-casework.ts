import { DomainError, describeProblem, type Problem } from '@casework/kernel'
import { type Casework, composeCasework } from '../casework/casework.ts'
import { openDatabase } from '../database/open-database.ts'
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
  const opened = await openDatabase(readSettings(process.env), what)
  if (!opened.ok) {
    for (const problem of opened.error) sayError(inWords(problem))
    sayError('Either import from a page of the running app, or use PostgreSQL: set DATABASE_URL.')
    process.exitCode = 1
    return
  }
  const { client, close } = opened.value
  try {
    await migrate(client)
    await work(await composeCasework(client))
  } catch (error) {
    sayError(failureInWords(error))
    process.exitCode = 1
  } finally {
    await close().catch((error: unknown) => sayError(failureInWords(error)))
  }
}

const systemFailures: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full (DEMO.DISK_FULL). What was reported as imported is kept; free some space and run the same command again.',
  '53100':
    'The disk of the database is full (DEMO.DISK_FULL). What was reported as imported is kept; free some space and run the same command again.',
  ENOENT: 'There is no such file (DEMO.NO_SUCH_FILE).',
  EACCES: 'The file may not be read or written (DEMO.FILE_NOT_ALLOWED).',
  ECONNREFUSED: 'The database does not answer (DEMO.DATABASE_DOWN).',
}

/** Says what failed without the values it failed on, which may be personal. */
export function failureInWords(error: unknown): string {
  if (DomainError.isInstance(error)) return error.message
  const code = codeOf(error) ?? codeOf((error as { cause?: unknown } | undefined)?.cause)
  const isFull = error instanceof Error && /no space left|could not extend file/i.test(error.message)
  if (isFull) return systemFailures['53100'] ?? ''
  return (
    (code === undefined ? undefined : systemFailures[code]) ??
    `It failed (${code ?? (error instanceof Error ? error.name : 'unknown')}).`
  )
}

function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : undefined
}
