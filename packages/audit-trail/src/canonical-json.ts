import { DomainError } from '@casework/kernel'

const loneSurrogate = /\p{Surrogate}/u
const deepest = 200

/**
 * Writes a JSON value in its one canonical form, so that equal values always give equal text.
 *
 * @remarks
 * RFC 8785 (JSON Canonicalization Scheme): no white space, members sorted by the UTF-16 code units of their names, numbers and
 * strings as ECMAScript writes them. What JSON cannot hold exactly is refused and never silently dropped: `undefined`, `NaN`,
 * infinities, big integers, dates and other instances of classes, and broken surrogate pairs. Nesting is bounded at 200 levels.
 *
 * @param value - Anything that JSON can hold.
 * @throws DomainError `CANONICAL_JSON.NOT_JSON` | `CANONICAL_JSON.NOT_FINITE` | `CANONICAL_JSON.LONE_SURROGATE` | `CANONICAL_JSON.TOO_DEEP`.
 *
 * @example
 * canonicalJson({ b: [1e21, 0.000001], a: 'é' }) //=> '{"a":"é","b":[1e+21,0.000001]}'
 * canonicalJson({ a: 1, b: 2 }) === canonicalJson({ b: 2, a: 1 }) //=> true
 * @public
 */
export function canonicalJson(value: unknown): string {
  return written(value, 0)
}

function written(value: unknown, depth: number): string {
  switch (typeof value) {
    case 'string':
      return writtenText(value)
    case 'number':
      return writtenNumber(value)
    case 'boolean':
      return value ? 'true' : 'false'
    case 'object':
      if (value === null) return 'null'
      if (depth >= deepest) throw new DomainError('CANONICAL_JSON.TOO_DEEP', { deepest })
      return Array.isArray(value) ? writtenList(value, depth + 1) : writtenMembers(value, depth + 1)
    default:
      throw new DomainError('CANONICAL_JSON.NOT_JSON', { found: typeof value })
  }
}

function writtenText(text: string): string {
  if (loneSurrogate.test(text)) throw new DomainError('CANONICAL_JSON.LONE_SURROGATE')
  return JSON.stringify(text)
}

function writtenNumber(value: number): string {
  if (!Number.isFinite(value)) throw new DomainError('CANONICAL_JSON.NOT_FINITE')
  return String(value === 0 ? 0 : value)
}

function writtenList(list: readonly unknown[], depth: number): string {
  let text = '['
  for (let index = 0; index < list.length; index += 1) {
    text += (index === 0 ? '' : ',') + written(list[index], depth)
  }
  return `${text}]`
}

function writtenMembers(members: object, depth: number): string {
  if (!isPlain(members)) throw new DomainError('CANONICAL_JSON.NOT_JSON', { found: 'an instance of a class' })
  let text = '{'
  for (const name of Object.keys(members).sort()) {
    const member = written((members as Record<string, unknown>)[name], depth)
    text += `${text === '{' ? '' : ','}${writtenText(name)}:${member}`
  }
  return `${text}}`
}

/** Plain in any realm: its prototype is nothing, or is one that itself has none. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
