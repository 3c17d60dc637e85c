import type { z } from 'zod'
import type { Problem, ProblemParams } from './problem.ts'
import { type Result, refused, succeeded } from './result.ts'

/**
 * What can be wrong with the shape of an input; a schema's own refinements add codes of their own.
 * @public
 */
export type InputProblemCode =
  | 'INPUT.REQUIRED'
  | 'INPUT.WRONG_TYPE'
  | 'INPUT.TOO_SMALL'
  | 'INPUT.TOO_LARGE'
  | 'INPUT.NOT_IN_LIST'
  | 'INPUT.NOT_IN_FORMAT'
  | 'INPUT.KEY_NOT_RECOGNISED'

const codeShape = /^[A-Z][A-Z_]*\.[A-Z][A-Z_]*$/

/**
 * Reads untrusted input by a schema; every problem found is returned with its path, never with the value.
 *
 * @remarks
 * A refinement whose message is a code (`CIVIL_DATE.NOT_A_DATE`) gives a problem with that code and with its `params` that are text or
 * numbers, which must not be personal. Nothing given, or empty text, is `INPUT.REQUIRED`. Bound the size and depth of JSON first with
 * {@link parseJson}. Source: docs/guidelines/problems.md.
 *
 * @returns The typed value, or problems `INPUT.…` and the codes of the schema's refinements.
 *
 * @example
 * parseInput(z.object({ since: civilDateSchema }), { since: '2026-02-31' })
 * //=> { ok: false, error: [{ code: 'CIVIL_DATE.NOT_A_DATE', path: ['since'], params: {} }] }
 * parseInput(z.object({ note: textSchema({ maximum: 5 }) }), { note: '' })
 * //=> { ok: false, error: [{ code: 'INPUT.REQUIRED', path: ['note'], params: {} }] }
 * @public
 */
export function parseInput<Schema extends z.ZodType, Code extends string = InputProblemCode>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, Code | InputProblemCode> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return succeeded(parsed.data)
  return refused(parsed.error.issues.map((issue) => asProblem(issue, value) as Problem<Code | InputProblemCode>))
}

function asProblem(issue: z.core.$ZodIssue, input: unknown): Problem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (codeShape.test(issue.message)) return { code: issue.message, path, params: paramsOf(issue) }
  if (isNothingGiven(issue, input)) return { code: 'INPUT.REQUIRED', path, params: {} }
  return { ...shapeProblem(issue), path }
}

function paramsOf(issue: z.core.$ZodIssue): ProblemParams {
  const params = issue.code === 'custom' ? Object.entries(issue.params ?? {}) : []
  return Object.fromEntries(params.filter(([, value]) => typeof value === 'string' || typeof value === 'number'))
}

/** Whether a question was left unanswered: nothing at the path, or empty text, or text empty once it was trimmed. */
function isNothingGiven(issue: z.core.$ZodIssue, input: unknown): boolean {
  switch (issue.code) {
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
    case 'invalid_type':
      return isBlankAt(issue.path, input) || issue.message.endsWith('received undefined')
    case 'invalid_value':
    case 'invalid_union':
      return isBlankAt(issue.path, input)
    default:
      return false
  }
}

function isBlankAt(path: readonly PropertyKey[], input: unknown): boolean {
  let value = input
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return false
    value = Object.hasOwn(value, step) ? (value as Record<PropertyKey, unknown>)[step] : undefined
  }
  return value === undefined || value === ''
}

function shapeProblem(issue: z.core.$ZodIssue): Omit<Problem<InputProblemCode>, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'INPUT.WRONG_TYPE', params: { expected: issue.expected } }
    case 'too_small':
      return { code: 'INPUT.TOO_SMALL', params: { minimum: String(issue.minimum) } }
    case 'too_big':
      return { code: 'INPUT.TOO_LARGE', params: { maximum: String(issue.maximum) } }
    case 'invalid_value':
      return { code: 'INPUT.NOT_IN_LIST', params: { allowed: issue.values.map(String).join(', ') } }
    case 'unrecognized_keys':
      return { code: 'INPUT.KEY_NOT_RECOGNISED', params: { count: issue.keys.length } }
    default:
      return { code: 'INPUT.NOT_IN_FORMAT', params: {} }
  }
}
