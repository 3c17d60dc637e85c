import type { ProblemParams } from './problem.ts'

const marker = Symbol.for('@casework/DomainError')

/**
 * Thrown for a programmer's error or a corrupt record, never for an expected outcome.
 *
 * @remarks
 * Recognise it with {@link DomainError.isInstance}, not `instanceof`: an ES module copy, a CommonJS copy and several
 * versions of this package may live in one process. `details` holds ids and codes only, never personal data.
 * Source: docs/guidelines/problems.md.
 *
 * @example
 * DomainError.isInstance(new DomainError('RECORD.CORRUPT')) //=> true
 * DomainError.isInstance(new Error('RECORD.CORRUPT')) //=> false
 * @public
 */
export class DomainError extends Error {
  /** The stable code. */
  readonly code: string
  /** Ids, codes and counts that say what was met. */
  readonly details: ProblemParams

  constructor(code: string, details: ProblemParams = {}, cause?: unknown) {
    const met = Object.entries(details).map(([name, value]) => `${name}: ${value}`)
    super(met.length === 0 ? code : `${code} (${met.join(', ')})`, cause === undefined ? undefined : { cause })
    this.name = 'DomainError'
    this.code = code
    this.details = details
    Object.defineProperty(this, marker, { value: true })
  }

  /** Tells whether a value is a DomainError of any copy or version of this package. */
  static isInstance(value: unknown): value is DomainError {
    return typeof value === 'object' && value !== null && marker in value
  }
}
