import { z } from 'zod'
import { keySchema, quantitySchema } from './wording.ts'

/**
 * What must hold for a rule to apply: true, false or not known.
 *
 * @remarks
 * There is no way to ask whether a fact *is known*: not knowing never scores. `axis` and `safeguard` are read only by the
 * rules that choose a purpose, after scoring. A safeguard that is not answered counts as met, unless `certainly` is asked.
 * @public
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly fact: string; readonly is: boolean }
  | { readonly fact: string; readonly equals: number | string }
  | { readonly fact: string; readonly oneOf: readonly (number | string)[] }
  | { readonly fact: string; readonly atLeast: number }
  | { readonly fact: string; readonly atMost: number }
  | { readonly fact: string; readonly between: { readonly from: number; readonly to: number } }
  | { readonly fact: string; readonly olderThanDays: number }
  | { readonly fact: string; readonly exists: boolean }
  | { readonly axis: string; readonly inBand: readonly string[] }
  | { readonly safeguard: string; readonly certainly: boolean }

/** A condition on one fact. @public */
export type FactCondition = Extract<Condition, { readonly fact: string }>

const answer = z.union([quantitySchema, z.string().min(1).max(64)])
const parts = () => z.array(conditionSchema).min(1).max(64)

/**
 * Checks a condition.
 *
 * @remarks It nests, so bound the depth of untrusted data first; `checkRuleSet` does.
 * @public
 */
export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: parts() }),
    z.strictObject({ any: parts() }),
    z.strictObject({ not: conditionSchema }),
    z.strictObject({ fact: keySchema, is: z.boolean() }),
    z.strictObject({ fact: keySchema, equals: answer }),
    z.strictObject({ fact: keySchema, oneOf: z.array(answer).min(1).max(400) }),
    z.strictObject({ fact: keySchema, atLeast: quantitySchema }),
    z.strictObject({ fact: keySchema, atMost: quantitySchema }),
    z.strictObject({ fact: keySchema, between: z.strictObject({ from: quantitySchema, to: quantitySchema }) }),
    z.strictObject({ fact: keySchema, olderThanDays: quantitySchema }),
    z.strictObject({ fact: keySchema, exists: z.boolean() }),
    z.strictObject({ axis: keySchema, inBand: z.array(keySchema).min(1).max(20) }),
    z.strictObject({ safeguard: keySchema, certainly: z.boolean() }),
  ]),
)
