type Leaf = string | number | boolean | null | undefined

type Below<Key extends string, Inner> = Inner extends ''
  ? Key
  : Inner extends `[]${string}`
    ? `${Key}${Inner}`
    : Inner extends string
      ? `${Key}.${Inner}`
      : never

type PathWithin<Value> = Value extends Leaf
  ? ''
  : Value extends readonly (infer Item)[]
    ? Below<'[]', PathWithin<Item>>
    : string extends keyof Value
      ? Below<'*', PathWithin<Value[keyof Value]>>
      : { [Key in keyof Value & string]-?: Below<Key, PathWithin<NonNullable<Value[Key]>>> }[keyof Value & string]

/**
 * Every path to a value of a record: `contact.email`, `names[].parts[].text`, `facts.*.value`.
 * @public
 */
export type PathOf<Record> = PathWithin<Record> & string

/**
 * How personal a value is: not at all, by way of other data, by itself, or of a special category (Article 9 UK GDPR).
 * @public
 */
export type PersonalLevel = 'none' | 'indirect' | 'direct' | 'special'

/**
 * What is declared of one path: how personal it is, why it is held, how long and what it means.
 *
 * @remarks Retention periods are silent in the public record (domain.md §7 row 14): they are words here and a policy where they act.
 * @public
 */
export type PrivacyEntry = {
  readonly personal: PersonalLevel
  readonly purpose: string
  readonly retention: string
  readonly description: string
}

/**
 * The privacy of a record, path by path; a path left out does not compile.
 * @public
 */
export type Privacy<Held> =
  PathOf<Held> extends infer Path extends string ? { readonly [Each in Path]: PrivacyEntry } : never

/**
 * One value of a subject-access export.
 * @public
 */
export type ExportedValue = PrivacyEntry & { readonly path: string; readonly value: string | number | boolean | null }

type DeclaredPaths = Readonly<Record<string, PrivacyEntry>>
type Scalar = string | number | boolean | null

/**
 * Removes from a record every value more personal than allowed, and every value whose path is not declared.
 *
 * @remarks It fails closed: an undeclared path is removed. Source: design.md, "One way through a domain package", Privacy.
 *
 * @param allowed - The levels that may stay.
 * @returns A new record without what was removed; `undefined` where nothing may stay.
 *
 * @example
 * const entry = { purpose: 'example', retention: 'example', description: 'example' }
 * redact({ id: '1', name: 'Amina' }, { id: { personal: 'none', ...entry }, name: { personal: 'direct', ...entry } }, ['none'])
 * //=> { id: '1' }
 * @public
 */
export function redact(record: unknown, privacy: DeclaredPaths, allowed: readonly PersonalLevel[]): unknown {
  return redacted(record, '', (path) => {
    const entry = declared(privacy, path)
    return entry !== undefined && allowed.includes(entry.personal)
  })
}

/**
 * Lists every personal value of a record with its purpose, retention and meaning, for the person it is about.
 *
 * @example
 * const entry = { purpose: 'to write to you', retention: 'example', description: 'your name' }
 * subjectAccessExport({ name: 'Amina' }, { name: { personal: 'direct', ...entry } })
 * //=> [{ path: 'name', value: 'Amina', personal: 'direct', ...entry }]
 * @public
 */
export function subjectAccessExport(record: unknown, privacy: DeclaredPaths): readonly ExportedValue[] {
  const found: ExportedValue[] = []
  visit(record, '', (path, value) => {
    const entry = declared(privacy, path)
    if (entry !== undefined && entry.personal !== 'none') found.push({ path, value, ...entry })
  })
  return found
}

/**
 * Lists the paths whose values are erased when a person's data are: those that are personal by themselves or of a special category.
 *
 * @example
 * const entry = { purpose: 'example', retention: 'example', description: 'example' }
 * erasablePaths({ id: { personal: 'none', ...entry }, name: { personal: 'direct', ...entry } }) //=> ['name']
 * @public
 */
export function erasablePaths(privacy: DeclaredPaths): readonly string[] {
  return Object.keys(privacy).filter((path) => ['direct', 'special'].includes(privacy[path]?.personal ?? 'none'))
}

function declared(privacy: DeclaredPaths, path: string): PrivacyEntry | undefined {
  if (Object.hasOwn(privacy, path)) return privacy[path]
  const pattern = Object.keys(privacy).find((candidate) => candidate.includes('*') && matches(candidate, path))
  return pattern === undefined ? undefined : privacy[pattern]
}

function matches(pattern: string, path: string): boolean {
  const [wanted, given] = [pattern.split('.'), path.split('.')]
  return wanted.length === given.length && wanted.every((step, index) => matchesStep(step, given[index] as string))
}

/** `*` stands for one key, `*[]` for the items of a list under one key. */
function matchesStep(wanted: string, given: string): boolean {
  if (!wanted.startsWith('*')) return wanted === given
  const brackets = wanted.slice(1)
  return given.endsWith(brackets) && !given.slice(0, given.length - brackets.length).endsWith(']')
}

function redacted(value: unknown, path: string, keep: (path: string) => boolean): unknown {
  if (Array.isArray(value)) return redactedList(value, path, keep)
  if (typeof value !== 'object' || value === null) return keep(path) ? value : undefined
  const kept = Object.entries(value).map(([key, inner]) => [key, redacted(inner, below(path, key), keep)] as const)
  const left = kept.filter(([, inner]) => inner !== undefined)
  return left.length === 0 ? undefined : Object.fromEntries(left)
}

function redactedList(list: readonly unknown[], path: string, keep: (path: string) => boolean): unknown {
  const left = list.map((item) => redacted(item, `${path}[]`, keep)).filter((item) => item !== undefined)
  return left.length === 0 && list.length > 0 ? undefined : left
}

function visit(value: unknown, path: string, found: (path: string, value: Scalar) => void): void {
  if (Array.isArray(value)) for (const item of value) visit(item, `${path}[]`, found)
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) visit(inner, below(path, key), found)
  else if (value !== undefined) found(path, value as Scalar)
}

function below(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`
}
