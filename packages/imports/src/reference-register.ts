import { problem, type Result, succeeded } from '@casework/kernel'

/**
 * The references met so far in one import, so that the second row of a reference is refused and not taken for a change.
 * @public
 */
export type ReferenceRegister = {
  /**
   * Admits a reference on a line; the same line may come again, so that a row can be tried twice.
   *
   * Gives the reference, or `IMPORT.DUPLICATE_REFERENCE` with the line that had it first.
   */
  readonly admit: (reference: string, line: number) => Result<string, 'IMPORT.DUPLICATE_REFERENCE'>
}

/**
 * Makes an empty register of references for one import.
 *
 * @remarks Which of two rows is right, nobody can tell from the file: the first is kept and the second goes back to the provider.
 *
 * @example
 * const register = createReferenceRegister()
 * register.admit('EXAMPLE-1', 2).ok //=> true
 * register.admit('EXAMPLE-1', 9)
 * //=> { ok: false, error: [{ code: 'IMPORT.DUPLICATE_REFERENCE', params: { line: 9, firstLine: 2 } }] }
 * @public
 */
export function createReferenceRegister(): ReferenceRegister {
  const lines = new Map<string, number>()
  return {
    admit(reference, line) {
      const firstLine = lines.get(reference)
      if (firstLine !== undefined && firstLine !== line)
        return problem('IMPORT.DUPLICATE_REFERENCE', { line, firstLine })
      lines.set(reference, line)
      return succeeded(reference)
    },
  }
}
