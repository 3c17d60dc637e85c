import { canonicalJson } from '@casework/audit-trail'
import { compareInstants } from '@casework/kernel'
import { instantOfTimestamp } from './instant-of-timestamp.ts'
import type { Statement } from './statement.ts'

/**
 * Tells whether two statements say the same, whatever a store has added to one or the other.
 *
 * @remarks
 * Left out of account: `id`, `authority`, `stored`, `version`; the words of a verb and the definition of an activity; the order of
 * members of a group; the case of UUIDs, digests, language tags and mail domains; an `objectType` that goes without saying. A timestamp
 * that one of them lacks may have been added by a store; two that name different moments are a difference. A duration is compared as text.
 * Source: xAPI 1.0.3 part two §2.3.1; docs/decisions/0034-learning-statements.md.
 *
 * @example
 * const actor = { account: { homePage: 'https://training.example', name: 'learner-1' } }
 * const object = { id: 'https://training.example/courses/1' }
 * const one = { actor, verb: { id: 'http://adlnet.gov/expapi/verbs/completed' }, object }
 * equivalentStatements(one, { ...one, stored: '2026-11-22T09:30:00Z' }) //=> true
 * equivalentStatements(one, { ...one, result: { success: true } }) //=> false
 * @public
 */
export function equivalentStatements(one: Statement, other: Statement): boolean {
  return contentOf(one) === contentOf(other) && mayBeSameMoment(one.timestamp, other.timestamp)
}

function mayBeSameMoment(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return true
  const [first, second] = [instantOfTimestamp(one), instantOfTimestamp(other)]
  return first !== undefined && second !== undefined && compareInstants(first, second) === 0
}

/** What a statement says, written so that equal contents give equal text. */
function contentOf({ id: _id, authority: _by, stored: _stored, version: _as, timestamp: _at, ...told }: Statement) {
  return canonicalJson(plain(told, []))
}

const implied: ReadonlySet<string> = new Set(['Agent', 'Activity'])
const lowerCased: ReadonlySet<string> = new Set(['id', 'registration', 'mbox_sha1sum', 'sha2', 'language'])
const uuid = /^[0-9a-f-]{36}$/i

/** A value without what does not count, its unordered lists in one order; what others add is left as it is. */
function plain(value: unknown, path: readonly string[]): unknown {
  const key = path.at(-1) ?? ''
  if (typeof value === 'string') return plainText(value, key)
  if (typeof value !== 'object' || value === null || key === 'extensions') return value
  if (Array.isArray(value)) {
    const list = value.map((each) => plain(each, path))
    return key === 'member' || path.at(-2) === 'contextActivities' ? list.map(canonicalJson).sort() : list
  }
  const isLanguages = ['display', 'description'].includes(key)
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => inner !== undefined && !goesWithoutSaying(name, inner, path))
      .map(([name, inner]) => [isLanguages ? name.toLowerCase() : name, plain(inner, [...path, name])]),
  )
}

function goesWithoutSaying(name: string, inner: unknown, path: readonly string[]): boolean {
  if (name === 'objectType') return implied.has(String(inner)) && !isActorAsObject(inner, path)
  if (name === 'display') return path.at(-1) === 'verb'
  return name === 'definition'
}

/** Where an agent stands for an activity, its kind says so and counts. */
function isActorAsObject(kind: unknown, path: readonly string[]): boolean {
  return kind === 'Agent' && path.at(-1) === 'object'
}

function plainText(text: string, key: string): string {
  if (key === 'mbox') {
    const at = text.lastIndexOf('@')
    return text.slice(0, at) + text.slice(at).toLowerCase()
  }
  if (key === 'id' && !uuid.test(text)) return text
  return lowerCased.has(key) ? text.toLowerCase() : text
}
