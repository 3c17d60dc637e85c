import {
  defaultJsonLimits,
  type JsonLimits,
  type JsonProblemCode,
  parseJson,
  problem,
  type Result,
  succeeded,
} from '@casework/kernel'
import type { Cell, Row } from './row.ts'

type NestedCode = 'IMPORT.NOT_AN_OBJECT' | 'IMPORT.NESTED_VALUE'

/**
 * Reads one line of newline-delimited JSON as a row: keys are columns, keys within keys are joined by a dot.
 *
 * @remarks
 * Numbers, true and false become text, null a blank cell, a list of such values a list. The limits hold against lines that are too long, too
 * deep or have too many keys, and keys that reach for prototypes are refused.
 *
 * @returns A row with cells, or with `IMPORT.NOT_AN_OBJECT` | `IMPORT.NESTED_VALUE` | `JSON.…`.
 *
 * @example
 * const row = readNdjsonLine('{"ref":"EXAMPLE-1","name":{"family":"Yusuf"},"visits":2}', 1)
 * row.ok && [...row.value] //=> [['ref', 'EXAMPLE-1'], ['name.family', 'Yusuf'], ['visits', '2']]
 * readNdjsonLine('[1]', 2) //=> { line: 2, encoding: 'utf-8', ok: false, error: [{ code: 'IMPORT.NOT_AN_OBJECT', params: {} }] }
 * @public
 */
export function readNdjsonLine(text: string, line: number, limits: JsonLimits = defaultJsonLimits): Row {
  return { line, encoding: 'utf-8', ...cellsOf(parseJson(text, limits)) }
}

function cellsOf(
  parsed: Result<unknown, JsonProblemCode>,
): Result<ReadonlyMap<string, Cell>, JsonProblemCode | NestedCode> {
  if (!parsed.ok) return parsed
  if (!isObject(parsed.value)) return problem('IMPORT.NOT_AN_OBJECT')
  const cells = new Map<string, Cell>()
  return collect(parsed.value, '', cells) ? succeeded(cells) : problem('IMPORT.NESTED_VALUE')
}

/** Puts the cells of an object into the map, and tells whether all of them could be. */
function collect(value: object, prefix: string, cells: Map<string, Cell>): boolean {
  return Object.entries(value).every(([key, inner]) => {
    if (isObject(inner)) return collect(inner, `${prefix}${key}.`, cells)
    const cell = Array.isArray(inner) ? listOf(inner) : textOf(inner)
    if (cell !== undefined) cells.set(`${prefix}${key}`, cell)
    return cell !== undefined
  })
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function listOf(values: readonly unknown[]): readonly string[] | undefined {
  const texts = values.flatMap((value) => textOf(value) ?? [])
  return texts.length === values.length ? texts : undefined
}

function textOf(value: unknown): string | undefined {
  if (value === null) return ''
  return typeof value === 'object' ? undefined : String(value)
}
