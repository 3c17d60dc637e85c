import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { conditionSchema } from './condition.ts'
import { justification, keySchema, pointsSchema, wordsSchema } from './wording.ts'

/**
 * Checks a safeguard: what protects someone, and what it does to the two orderings.
 *
 * @remarks
 * A safeguard only lowers enforcement priority and only raises care priority; one whose facts are not known counts as met
 * until answered (design.md, Triage; domain.md §2.5 item 5).
 * @public
 */
export const safeguardSchema = z.strictObject({
  id: keySchema,
  words: wordsSchema,
  ...justification,
  when: conditionSchema,
  enforcement: z.strictObject({ lowerBy: pointsSchema.optional(), atMost: pointsSchema.optional() }),
  care: z.strictObject({ raiseBy: pointsSchema.optional(), atLeast: pointsSchema.optional() }),
})

/** What protects someone, and what it does to the two orderings. @public */
export type Safeguard = Immutable<z.infer<typeof safeguardSchema>>
