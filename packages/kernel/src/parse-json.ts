import { problem } from './problem.ts'
import { type Result, succeeded } from './result.ts'

/**
 * How much JSON is taken in. These are technical limits of ours, not rules of the domain.
 * @public
 */
export type JsonLimits = { readonly maximumBytes: number; readonly maximumDepth: number; readonly maximumKeys: number }

/**
 * The limits used where none are given: one mebibyte, 32 levels, 10,000 keys.
 * @public
 */
export const defaultJsonLimits: JsonLimits = { maximumBytes: 1_048_576, maximumDepth: 32, maximumKeys: 10_000 }

/**
 * What can be wrong with JSON, before its meaning is looked at.
 * @public
 */
export type JsonProblemCode =
  | 'JSON.TOO_LARGE'
  | 'JSON.TOO_DEEP'
  | 'JSON.TOO_MANY_KEYS'
  | 'JSON.NOT_JSON'
  | 'JSON.FORBIDDEN_KEY'

const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads JSON from an untrusted source within limits, and refuses keys that reach for prototypes.
 *
 * @returns The value, or `JSON.TOO_LARGE` | `JSON.TOO_DEEP` | `JSON.TOO_MANY_KEYS` | `JSON.NOT_JSON` | `JSON.FORBIDDEN_KEY`.
 *
 * @example
 * parseJson('{"open":true}') //=> { ok: true, value: { open: true } }
 * parseJson('{"__proto__":{}}').ok //=> false
 * @public
 */
export function parseJson(text: string, limits: JsonLimits = defaultJsonLimits): Result<unknown, JsonProblemCode> {
  const { maximumBytes, maximumDepth, maximumKeys } = limits
  if (utf8Length(text) > maximumBytes) return problem('JSON.TOO_LARGE', { maximum: maximumBytes })
  const { depth, keys } = measure(text, maximumDepth)
  if (depth > maximumDepth) return problem('JSON.TOO_DEEP', { maximum: maximumDepth })
  if (keys > maximumKeys) return problem('JSON.TOO_MANY_KEYS', { maximum: maximumKeys })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return problem('JSON.NOT_JSON')
  }
  return hasForbiddenKey(value) ? problem('JSON.FORBIDDEN_KEY') : succeeded(value)
}

/** Counts levels and keys outside strings, and stops as soon as the text is too deep. */
function measure(text: string, maximumDepth: number): { depth: number; keys: number } {
  let [level, depth, keys, index] = [0, 0, 0, 0]
  while (index < text.length && depth <= maximumDepth) {
    const character = text[index]
    if (character === '"') index = endOfString(text, index)
    else if (character === '{' || character === '[') depth = Math.max(depth, ++level)
    else if (character === '}' || character === ']') level--
    else if (character === ':') keys++
    index++
  }
  return { depth, keys }
}

function endOfString(text: string, start: number): number {
  let index = start + 1
  while (index < text.length && text[index] !== '"') index += text[index] === '\\' ? 2 : 1
  return index
}

function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasForbiddenKey)
  return Object.entries(value).some(([key, inner]) => forbiddenKeys.has(key) || hasForbiddenKey(inner))
}

function utf8Length(text: string): number {
  let bytes = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit > 0x7f) bytes++
    if (unit > 0x7ff && (unit < 0xd800 || unit > 0xdfff)) bytes++
  }
  return bytes
}
