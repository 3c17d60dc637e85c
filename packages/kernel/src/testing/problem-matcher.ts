import type {} from 'vitest'

/** The part of an expectation that `toHaveProblem` reads. */
type MatcherOutcome = { readonly pass: boolean; readonly message: () => string }

/**
 * Matchers for `expect.extend`: `expect(result).toHaveProblem('CASE.CLOSED')`.
 * @public
 */
export const problemMatchers = {
  toHaveProblem(received: unknown, code: string): MatcherOutcome {
    const codes = problemCodes(received)
    return {
      pass: codes.includes(code),
      message: () => `expected problem ${code}, received ${codes.length === 0 ? 'no problem' : codes.join(', ')}`,
    }
  },
}

declare module 'vitest' {
  // The parameters repeat vitest's own declaration, as merging asks.
  interface Matchers<R extends void | Promise<void> = void | Promise<void>, T = unknown> {
    /** Passes when the result is a refusal that holds this code. */
    toHaveProblem(code: string): R
  }
}

function problemCodes(received: unknown): readonly string[] {
  if (typeof received !== 'object' || received === null || !('error' in received) || !Array.isArray(received.error))
    return []
  return received.error.map((problem: { code: string }) => problem.code)
}
