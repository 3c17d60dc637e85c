import { problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

/**
 * Checks a reference.
 * @public
 */
export const useOfForceReportsReferenceSchema = z
  .string()
  .regex(/^EXAMPLE-\d+$/)
  .brand<'UseOfForceReportsReference'>()

/**
 * A reference.
 * @public
 */
export type UseOfForceReportsReference = z.infer<typeof useOfForceReportsReferenceSchema>

/**
 * Reads a reference from text.
 *
 * @returns The reference, or `USE_OF_FORCE_REPORTS.NOT_A_REFERENCE`.
 *
 * @example
 * parseUseOfForceReportsReference('EXAMPLE-1') //=> { ok: true, value: 'EXAMPLE-1' }
 * @public
 */
export function parseUseOfForceReportsReference(
  text: string,
): Result<UseOfForceReportsReference, 'USE_OF_FORCE_REPORTS.NOT_A_REFERENCE'> {
  const parsed = useOfForceReportsReferenceSchema.safeParse(text)
  return parsed.success ? succeeded(parsed.data) : problem('USE_OF_FORCE_REPORTS.NOT_A_REFERENCE')
}
