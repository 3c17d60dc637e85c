import { actorIdSchema, type Immutable, instantSchema } from '@casework/kernel'
import { z } from 'zod'
import { partIdSchema } from './report-identifiers.ts'

/** Whom an incident can be referred to. @public */
export const referralBodies = ['professionalStandards', 'safeguarding', 'police', 'healthcare'] as const

/**
 * What made somebody refer an incident.
 * @public
 */
export const referralTriggers = [
  /** A rule: something prohibited is in the report. */
  'rule',
  /** The provider's management. */
  'provider',
  /** The contract monitor, from report or footage. */
  'monitor',
  'internalReview',
  'independentReview',
  'panel',
  /** A complaint by the person or somebody else. */
  'complaint',
] as const

/**
 * Checks a referral to another body; it says why by a code, and the words of it belong to that body.
 * @public
 */
export const referralSchema = z.object({
  referralId: partIdSchema,
  to: z.enum(referralBodies),
  trigger: z.enum(referralTriggers),
  /** Ids of the rules or concerns behind it. */
  because: z
    .array(
      z
        .string()
        .max(80)
        .regex(/^[A-Za-z][A-Za-z0-9.]*$/),
    )
    .min(1)
    .max(40),
  at: instantSchema,
  by: actorIdSchema,
  /** The other body's reference, once it has given one. */
  reference: z.string().min(1).max(80).optional(),
})

/** A referral to another body. @public */
export type Referral = Immutable<z.output<typeof referralSchema>>
