import { type Immutable, type InputProblemCode, parseInput, type Result, type TextProblemCode } from '@casework/kernel'
import { z } from 'zod'
import { courseIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { itemSchema } from './item.ts'

/**
 * Checks a bank of questions.
 *
 * @remarks
 * At most 20,000 questions, looked at only if there are no more. Problems besides those of its questions: `ITEM.ID_TWICE`.
 * @public
 */
export const itemBankSchema = z.object({
  id: trainingPartIdSchema,
  version: z.string().min(1).max(32),
  courseId: courseIdSchema,
  items: z
    .array(z.unknown())
    .max(20_000)
    .pipe(z.array(itemSchema))
    .superRefine((items, check) => {
      const seen = new Set<string>()
      items.forEach(({ id }, index) => {
        if (seen.has(id)) check.addIssue({ code: 'custom', message: 'ITEM.ID_TWICE', path: [index, 'id'] })
        seen.add(id)
      })
    }),
})

/** A bank of questions. @public */
export type ItemBank = Immutable<z.output<typeof itemBankSchema>>

/** What can be wrong with a bank of questions. @public */
export type ItemBankCode =
  | InputProblemCode
  | TextProblemCode
  | 'ITEM.ID_TWICE'
  | 'ITEM.OPTION_TWICE'
  | 'ITEM.KEY_NOT_AN_OPTION'
  | 'ITEM.BOUNDS_CROSSED'

/**
 * Reads a bank of questions.
 *
 * @returns The bank, or each `INPUT.…` | `TEXT.…` | `ITEM.ID_TWICE` | `ITEM.OPTION_TWICE` | `ITEM.KEY_NOT_AN_OPTION` |
 * `ITEM.BOUNDS_CROSSED` with its path.
 *
 * @example
 * parseItemBank({ id: 'bank', version: '1', courseId: 'course', items: [] }).ok //=> true
 * parseItemBank({ id: 'bank', version: '1', courseId: 'course', items: [{ kind: 'essay' }] }).ok //=> false
 * @public
 */
export function parseItemBank(value: unknown): Result<ItemBank, ItemBankCode> {
  return parseInput(itemBankSchema, value) as Result<ItemBank, ItemBankCode>
}
