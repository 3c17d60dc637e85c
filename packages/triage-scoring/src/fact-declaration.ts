import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { keySchema, quantitySchema, wordsSchema } from './wording.ts'

/**
 * The nine protected characteristics of the Equality Act 2010; race includes nationality.
 * @public
 */
export const protectedCharacteristics = [
  'age',
  'disability',
  'genderReassignment',
  'marriageAndCivilPartnership',
  'pregnancyAndMaternity',
  'race',
  'religionOrBelief',
  'sex',
  'sexualOrientation',
] as const

const factTypeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('boolean') }),
  /** A whole number; a value outside the domain counts as not known, so that bounds stay sound. */
  z.strictObject({ kind: z.literal('integer'), min: quantitySchema, max: quantitySchema }),
  /** A civil date, `none` (there is no such date) or `someDay` (there is one, but which day is not known); compared as days of age. */
  z.strictObject({ kind: z.literal('date') }),
  z.strictObject({ kind: z.literal('code'), codes: z.array(z.string().min(1).max(64)).min(1).max(400) }),
])

/**
 * Checks what a rule set says of one fact that it reads.
 *
 * @remarks
 * The list of declared facts is the allow-list of inputs (domain.md §2.5 item 3): a fact that is not declared is not read.
 * @public
 */
export const factDeclarationSchema = z.strictObject({
  key: keySchema,
  title: wordsSchema,
  type: factTypeSchema,
  /** Whether the fact is, or is likely to stand in for, a protected characteristic. */
  characteristic: z.enum(['none', ...protectedCharacteristics, 'likelyProxy']),
  /** True for nationality, which is read only for legal eligibility. */
  isNationality: z.boolean().optional(),
  /** What justifies that a likely proxy scores. */
  proxy: z.strictObject({ rationale: wordsSchema, disparityReport: wordsSchema }).optional(),
  /** Where the fact comes from; the outcome of a triage is never an input. */
  origin: z.enum(['observed', 'decided', 'triageOutcome']),
  /** What to ask, and of whom, to settle it. */
  question: wordsSchema,
  /** Whether the answer bears on someone's safety, so that it is asked first. */
  isSafetyQuestion: z.boolean(),
  /** From what age an answer is stale, and whether a stale answer still counts. */
  staleness: z
    .strictObject({
      maxAgeDays: z.int().min(0).max(36_525),
      /** With `unknownIfReassuring` an old "no", or the least number, is not known any more, while an old concern still stands. */
      treatAs: z.enum(['known', 'unknown', 'unknownIfReassuring']),
    })
    .optional(),
  /** True where changing the answer may mean that someone gives up a right: a claim, an appeal. */
  concernsARight: z.boolean().optional(),
  /** How the answer could rightly change; left out where a counterfactual must never vary it. */
  change: z
    .strictObject({
      by: z.enum(['evidenceToObtain', 'errorToCorrect', 'departmentAction']),
      words: wordsSchema,
      /** Which way the department improves a number; said for such a change and for no other. */
      direction: z.enum(['lower', 'raise']).optional(),
      to: z
        .array(z.union([z.boolean(), quantitySchema, z.string().min(1).max(64)]))
        .min(1)
        .max(20),
    })
    .optional(),
})

/** What a rule set says of one fact that it reads. @public */
export type FactDeclaration = Immutable<z.infer<typeof factDeclarationSchema>>

/** What kind of value a fact holds, and within which domain. @public */
export type FactType = FactDeclaration['type']
