import { isMembers } from './json-members.ts'

/** Reads the SQLSTATE and the constraint of a database error, whichever driver threw it. */
export function errorFields(error: unknown): { readonly code: string; readonly constraint: string } {
  if (!isMembers(error)) return { code: '', constraint: '' }
  return { code: String(error.code ?? ''), constraint: String(error.constraint ?? '') }
}

/** Tells whether the database broke off a transaction only because of another one: serialisation failure or deadlock. */
export function isTransient(error: unknown): boolean {
  const { code } = errorFields(error)
  return code === '40001' || code === '40P01'
}

/** What an error of the database keeps: names of the schema, which its author chose, never what somebody wrote. */
const kept = ['code', 'schema', 'table', 'column', 'constraint'] as const
/** SQLSTATE class 22, data exception: the message quotes the value that could not be read. */
const dataException = /^22/

/**
 * The error of a database without the values it quotes, so that a service may log it; any other error as it is.
 *
 * It is a new error, because the stack of the old one repeats its message.
 */
function withoutValues(error: unknown): unknown {
  if (!isDatabaseError(error)) return error
  const { code } = errorFields(error)
  const quiet = new Error(dataException.test(code) ? `data exception ${code}` : error.message)
  for (const name of kept) if (error[name] !== undefined) Object.assign(quiet, { [name]: error[name] })
  return quiet
}

/** Passes on what a driver gives, and its errors without values. */
export async function quietly<Value>(asked: Promise<Value>): Promise<Value> {
  try {
    return await asked
  } catch (error) {
    throw withoutValues(error)
  }
}

type DatabaseError = Error & { readonly [Field in (typeof kept)[number]]?: unknown }

/** Both drivers give the severity that the server sent; errors of the network, the driver and the caller have none. */
function isDatabaseError(error: unknown): error is DatabaseError {
  return error instanceof Error && 'severity' in error && 'code' in error
}
