import { type Refused, refused } from './result.ts'

/**
 * The values that a problem's text may name: codes, ids, counts and dates, never personal data.
 * @public
 */
export type ProblemParams = Readonly<Record<string, string | number>>

/**
 * Where in what was given the problem lies: `['names', 0, 'parts']`.
 * @public
 */
export type ProblemPath = readonly (string | number)[]

/**
 * The one shape for what is wrong, whether a parser or a rule found it.
 *
 * @remarks
 * `code` is stable, documented and part of semantic versioning. A problem never holds personal data.
 * Source: docs/guidelines/problems.md.
 * @public
 */
export type Problem<Code extends string = string> = {
  readonly code: Code
  readonly path?: ProblemPath
  readonly params: ProblemParams
}

/**
 * Refuses with one problem.
 *
 * @param code - The stable code, `DOMAIN.WHAT_IS_WRONG`.
 * @param params - What the text of the problem names.
 * @param path - Where in the input the problem lies, where it lies in one place.
 *
 * @example
 * problem('CASE.CLOSED') //=> { ok: false, error: [{ code: 'CASE.CLOSED', params: {} }] }
 * problem('DATE.MISSING', {}, ['since']).error[0].path //=> ['since']
 * @public
 */
export function problem<const Code extends string>(
  code: Code,
  params: ProblemParams = {},
  path?: ProblemPath,
): Refused<Code> {
  return refused([path === undefined ? { code, params } : { code, path, params }])
}
