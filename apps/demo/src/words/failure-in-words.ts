import { DomainError } from '@casework/kernel'

const systemFailures: Readonly<Record<string, string>> = {
  ENOSPC:
    'The disk is full (DEMO.DISK_FULL): what was reported as imported is kept; free some space and import the same file again',
  '53100':
    'The disk of the database is full (DEMO.DISK_FULL): what was reported as imported is kept; free some space and import the same file again',
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
