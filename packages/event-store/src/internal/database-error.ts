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
