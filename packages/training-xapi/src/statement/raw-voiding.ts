import { voided } from './statement.ts'

/** The id that a value takes back, however badly it is made: nobody withdraws a statement for nothing. */
export function idTakenBackBy(value: unknown): string | undefined {
  const id = within(value, 'object', 'id')
  return within(value, 'verb', 'id') === voided && typeof id === 'string' ? id.trim().toLowerCase() : undefined
}

/** Looks into a value that nobody has checked, one step at a time. */
function within(value: unknown, ...path: readonly string[]): unknown {
  let found = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined
    found = (found as Readonly<Record<string, unknown>>)[step]
  }
  return found
}
