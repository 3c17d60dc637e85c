import { problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'

/**
 * Checks a reference.
 * @public
 */
export const questionSetsReferenceSchema = z
  .string()
  .regex(/^EXAMPLE-\d+$/)
  .brand<'QuestionSetsReference'>()

/**
 * A reference.
 * @public
 */
export type QuestionSetsReference = z.infer<typeof questionSetsReferenceSchema>

/**
 * Reads a reference from text.
 *
 * @returns The reference, or `QUESTION_SETS.NOT_A_REFERENCE`.
 *
 * @example
 * parseQuestionSetsReference('EXAMPLE-1') //=> { ok: true, value: 'EXAMPLE-1' }
 * @public
 */
export function parseQuestionSetsReference(
  text: string,
): Result<QuestionSetsReference, 'QUESTION_SETS.NOT_A_REFERENCE'> {
  const parsed = questionSetsReferenceSchema.safeParse(text)
  return parsed.success ? succeeded(parsed.data) : problem('QUESTION_SETS.NOT_A_REFERENCE')
}
