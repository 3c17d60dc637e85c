import type { z } from 'zod'
import type { Problem } from './problem.ts'
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
 * A refinement whose message is a code (`CIVIL_DATE.NOT_A_DATE`) gives a problem with that code. Bound the size and depth of JSON
 * first with {@link parseJson}. Source: docs/guidelines/problems.md.
 *
 * @returns The typed value, or problems `INPUT.…` and the codes of the schema's refinements.
 *
 * @example
 * parseInput(z.object({ since: civilDateSchema }), { since: '2026-02-31' })
 * //=> { ok: false, error: [{ code: 'CIVIL_DATE.NOT_A_DATE', path: ['since'], params: {} }] }
 * @public
 */
export function parseInput<Schema extends z.ZodType, Code extends string = InputProblemCode>(
  schema: Schema,
  value: unknown,
): Result<z.output<Schema>, Code | InputProblemCode> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return succeeded(parsed.data)
  return refused(parsed.error.issues.map((issue) => asProblem(issue) as Problem<Code | InputProblemCode>))
}

function asProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (codeShape.test(issue.message)) return { code: issue.message, path, params: {} }
  return { ...shapeProblem(issue), path }
}

function shapeProblem(issue: z.core.$ZodIssue): Omit<Problem<InputProblemCode>, 'path'> {
  switch (issue.code) {
    case 'invalid_type':
      return issue.message.endsWith('received undefined')
        ? { code: 'INPUT.REQUIRED', params: {} }
        : { code: 'INPUT.WRONG_TYPE', params: { expected: issue.expected } }
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
