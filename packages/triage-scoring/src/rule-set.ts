import { actorIdSchema, civilDateSchema, type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { appointmentPurposeSchema } from './appointment-purpose.ts'
import { axisSchema } from './axis.ts'
import { conditionSchema } from './condition.ts'
import { factDeclarationSchema } from './fact-declaration.ts'
import { safeguardSchema } from './safeguard.ts'
import { justification, keySchema, wordsSchema } from './wording.ts'

const purposeRuleSchema = z.strictObject({
  id: keySchema,
  words: wordsSchema,
  ...justification,
  purpose: appointmentPurposeSchema,
  /** When it applies; the last rule has none. */
  when: conditionSchema.optional(),
})

const eligibilitySchema = z.strictObject({
  id: keySchema,
  words: wordsSchema,
  ...justification,
  purpose: appointmentPurposeSchema,
  when: conditionSchema,
  /** The statute or ministerial authorisation that allows a distinction by nationality. */
  authorisationReference: z.string().min(1).max(200).optional(),
})

const weightsSchema = z
  .array(z.strictObject({ axis: keySchema, ...justification, weight: z.int().min(1).max(100) }))
  .min(1)
  .max(20)

/**
 * Checks who approves a rule set: a named person and their role.
 * @public
 */
export const approverSchema = z.strictObject({
  id: actorIdSchema,
  name: textSchema({ maximum: 200 }),
  role: textSchema({ maximum: 200 }),
})

/** Who approves a rule set: a named person and their role. @public */
export type Approver = Immutable<z.infer<typeof approverSchema>>

/**
 * Checks the shape of a rule set; `checkRuleSet` checks the rest.
 * @public
 */
export const ruleSetSchema = z.strictObject({
  schemaVersion: z.literal(1),
  id: z.string().regex(/^[a-z][a-z0-9-]{0,63}$/),
  version: z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/),
  title: wordsSchema,
  /** True for a rule set that shows how one is written and was made by nobody with authority. */
  isExample: z.boolean(),
  ...justification,
  effectiveFrom: civilDateSchema,
  effectiveTo: civilDateSchema.optional(),
  author: z.strictObject({ id: actorIdSchema, name: textSchema({ maximum: 200 }) }),
  approval: z.strictObject({ by: approverSchema, on: civilDateSchema }).optional(),
  facts: z.array(factDeclarationSchema).min(1).max(500),
  axes: z.array(axisSchema).min(1).max(20),
  safeguards: z.array(safeguardSchema).max(100),
  orderings: z.strictObject({ enforcement: weightsSchema, care: weightsSchema }),
  /** Who may be offered what by law; the only place where nationality is read. */
  legalEligibility: z.array(eligibilitySchema).max(50),
  /** What the next appointment is for: the first rule that surely applies. */
  purposes: z.array(purposeRuleSchema).min(1).max(50),
  /** How many completions of unknown facts may be tried to narrow a bound, and why. */
  tightening: z.strictObject({ ...justification, completions: z.int().min(1).max(10_000) }),
})

/** A rule set as data, its meaning not yet checked. @public */
export type RuleSetData = Immutable<z.infer<typeof ruleSetSchema>>

/**
 * A rule set whose meaning was checked: only `checkRuleSet` and `approveRuleSet` make one.
 * @public
 */
export type RuleSet = RuleSetData & z.core.$brand<'RuleSet'>

/** A rule that chooses what the next appointment is for. @public */
export type PurposeRule = RuleSetData['purposes'][number]
