import type { Problem } from './problem.ts'

/**
 * The outcome of something that went as asked.
 * @public
 */
export type Succeeded<Value> = { readonly ok: true; readonly value: Value }

/**
 * The outcome of something that was refused, with every problem found.
 * @public
 */
export type Refused<Code extends string = string> = { readonly ok: false; readonly error: readonly Problem<Code>[] }

/**
 * What a verb or a parser returns: the value, or every problem that stood in its way.
 *
 * @remarks
 * Expected outcomes and untrusted data are returned; programmer errors and corrupt records throw a {@link DomainError}.
 * Source: docs/guidelines/problems.md.
 * @public
 */
export type Result<Value, Code extends string = string> = Succeeded<Value> | Refused<Code>

/**
 * Wraps a value as the outcome of something that went as asked.
 *
 * @example
 * succeeded(3) //=> { ok: true, value: 3 }
 * @public
 */
export function succeeded<Value>(value: Value): Succeeded<Value> {
  return { ok: true, value }
}

/**
 * Wraps problems as the outcome of something that was refused.
 *
 * @example
 * refused([{ code: 'CASE.CLOSED', params: {} }]) //=> { ok: false, error: [{ code: 'CASE.CLOSED', params: {} }] }
 * @public
 */
export function refused<const Code extends string>(problems: readonly Problem<Code>[]): Refused<Code> {
  return { ok: false, error: problems }
}

/**
 * Changes the value of a result that succeeded; a refusal passes through.
 *
 * @example
 * map(succeeded(3), (count) => count + 1) //=> { ok: true, value: 4 }
 * @public
 */
export function map<Value, Next, Code extends string>(
  result: Result<Value, Code>,
  change: (value: Value) => Next,
): Result<Next, Code> {
  return result.ok ? succeeded(change(result.value)) : result
}

/**
 * Goes on with the value of a result that succeeded; a refusal passes through.
 *
 * @remarks
 * The codes of both steps are joined in the type, so that the caller is shown every problem that can come back.
 *
 * @example
 * andThen(succeeded('2026-11-22'), parseCivilDate) //=> { ok: true, value: '2026-11-22' }
 * @public
 */
export function andThen<Value, Next, Code extends string, NextCode extends string>(
  result: Result<Value, Code>,
  next: (value: Value) => Result<Next, NextCode>,
): Result<Next, Code | NextCode> {
  return result.ok ? next(result.value) : result
}

type ValuesOf<Results extends readonly Result<unknown>[]> = {
  readonly [Index in keyof Results]: Results[Index] extends Result<infer Value> ? Value : never
}
type CodeOf<Results extends readonly Result<unknown>[]> = Extract<
  Results[number],
  { ok: false }
>['error'][number]['code']

/**
 * Gathers several results into one: every value in order, or every problem of all of them.
 *
 * @example
 * all([succeeded(1), succeeded('two')]) //=> { ok: true, value: [1, 'two'] }
 * all([succeeded(1), problem('CASE.CLOSED'), problem('CASE.NOT_FOUND')]).ok //=> false
 * @public
 */
export function all<const Results extends readonly Result<unknown>[]>(
  results: Results,
): Result<ValuesOf<Results>, CodeOf<Results>> {
  const problems = results.flatMap((result) => (result.ok ? [] : result.error)) as Problem<CodeOf<Results>>[]
  if (problems.length > 0) return refused(problems)
  return succeeded(results.map((result) => (result as Succeeded<unknown>).value) as unknown as ValuesOf<Results>)
}
