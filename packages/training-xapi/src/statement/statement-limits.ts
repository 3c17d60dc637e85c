/** How much one statement, and one list of them, may hold. Technical limits of ours, not rules of the standard. @public */
export type StatementLimits = {
  /** Levels of objects and lists within each other. */
  readonly maximumDepth: number
  /** Values of a statement, lists and objects counted in. */
  readonly maximumValues: number
  /** UTF-16 units of all its texts and keys together. */
  readonly maximumText: number
  /** Statements of a list. */
  readonly maximumStatements: number
}

/** The limits used where none are given. @public */
export const defaultStatementLimits: StatementLimits = {
  maximumDepth: 32,
  maximumValues: 5_000,
  maximumText: 262_144,
  maximumStatements: 50_000,
}

const loneSurrogate = /\p{Surrogate}/u

/** What stands in the way of reading a value at all: it is too large, too deep, or not JSON. */
export function beyondLimits(
  value: unknown,
  limits: StatementLimits,
): 'XAPI.TOO_LARGE' | 'XAPI.TOO_DEEP' | 'XAPI.NOT_JSON' | undefined {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  let [values, text] = [0, 0]
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const keys = textsOf(next.value)
    const inner = innerOf(next.value)
    if (keys === undefined || inner === undefined || keys.some((each) => loneSurrogate.test(each)))
      return 'XAPI.NOT_JSON'
    values += 1
    text += keys.reduce((sum, { length }) => sum + length, 0)
    const isLarge = values + waiting.length + inner.length > limits.maximumValues || text > limits.maximumText
    if (isLarge) return 'XAPI.TOO_LARGE'
    if (inner.length > 0 && next.depth >= limits.maximumDepth) return 'XAPI.TOO_DEEP'
    for (let index = 0; index < inner.length; index++) waiting.push({ value: inner[index], depth: next.depth + 1 })
  }
  return undefined
}

/** The texts that a value itself holds: its own, or its keys. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (typeof value === 'string') return [value]
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return Object.keys(value)
  return []
}

/** The values within a value, or nothing where it is not JSON. */
function innerOf(value: unknown): readonly unknown[] | undefined {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return []
    case 'number':
      return Number.isFinite(value) ? [] : undefined
    case 'object':
      if (value === null) return []
      if (Array.isArray(value)) return value
      return isPlain(value) ? Object.values(value) : undefined
    default:
      return undefined
  }
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype
}
