/** Tells whether a value is an object with members, neither a list nor null. */
export function isMembers(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Leaves out members that are undefined, all the way down; gives back the same value where there are none. */
export function withoutUndefined(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !hasUndefined(value)) return value
  if (Array.isArray(value)) return value.map(withoutUndefined)
  const kept = Object.entries(value).filter(([, member]) => member !== undefined)
  return Object.fromEntries(kept.map(([name, member]) => [name, withoutUndefined(member)]))
}

function hasUndefined(value: object): boolean {
  for (const member of Object.values(value)) {
    if (member === undefined) return !Array.isArray(value)
    if (typeof member === 'object' && member !== null && hasUndefined(member)) return true
  }
  return false
}
