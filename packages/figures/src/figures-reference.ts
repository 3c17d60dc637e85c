import { problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

/**
 * Checks a reference.
 * @public
 */
export const figuresReferenceSchema = z
  .string()
  .regex(/^EXAMPLE-\d+$/)
  .brand<'FiguresReference'>()

/**
 * A reference.
 * @public
 */
export type FiguresReference = z.infer<typeof figuresReferenceSchema>

/**
 * Reads a reference from text.
 *
 * @returns The reference, or `FIGURES.NOT_A_REFERENCE`.
 *
 * @example
 * parseFiguresReference('EXAMPLE-1') //=> { ok: true, value: 'EXAMPLE-1' }
 * @public
 */
export function parseFiguresReference(text: string): Result<FiguresReference, 'FIGURES.NOT_A_REFERENCE'> {
  const parsed = figuresReferenceSchema.safeParse(text)
  return parsed.success ? succeeded(parsed.data) : problem('FIGURES.NOT_A_REFERENCE')
}
