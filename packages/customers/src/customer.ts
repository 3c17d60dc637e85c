import { partialDateSchema } from '@casework/calendar'
import {
  civilDateSchema,
  customerIdSchema,
  erasable,
  factSourceSchema,
  type Immutable,
  instantSchema,
  knownSchema,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { contactDetailsSchema, languageSchema } from './contact-details.ts'
import { customerFactSchemas } from './customer-fact.ts'
import { needSchema } from './need.ts'
import { personNameSchema } from './person-name.ts'
import { vulnerabilityIndicatorSchema } from './vulnerability-indicator.ts'

const yesOrNo = knownSchema(z.boolean()).optional()

/** One answer for each key of `customerFactSchemas`; a question not asked has none. */
const factsSchema = z.object({
  hasDependentChild: yesOrNo,
  ageDisputed: yesOrNo,
  isPregnant: yesOrNo,
  adultAtRiskLevel: knownSchema(customerFactSchemas.adultAtRiskLevel).optional(),
  traffickingReferralOpen: yesOrNo,
  seriousHealthCondition: yesOrNo,
  suicideOrSelfHarmConcern: yesOrNo,
  victimOfTortureIndicator: yesOrNo,
  lawfulStatusPossible: yesOrNo,
  interpreterNeeded: yesOrNo,
  nationality: knownSchema(customerFactSchemas.nationality).optional(),
})

/**
 * Checks a reference by which another system knows the person; opaque, because its format is not public (domain.md §6).
 * @public
 */
export const customerReferenceSchema = z.object({
  system: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/),
  value: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9/ -]{0,39}$/),
})

/**
 * A reference by which another system knows the person.
 * @public
 */
export type CustomerReference = Readonly<z.infer<typeof customerReferenceSchema>>

const person = {
  schemaVersion: z.literal(1),
  id: customerIdSchema,
  registeredAt: instantSchema,
  references: erasable(z.array(customerReferenceSchema)),
  names: erasable(z.array(personNameSchema).min(1)),
  pronouns: erasable(textSchema({ maximum: 40 })).optional(),
  dateOfBirth: knownSchema(partialDateSchema),
  contact: erasable(contactDetailsSchema).optional(),
  languages: erasable(z.array(languageSchema)),
  /** Who names, contact details and languages come from, as they now stand; answers and the date of birth say so themselves. */
  sources: z.object({ names: factSourceSchema, contact: factSourceSchema, languages: factSourceSchema }),
  facts: factsSchema,
  needs: z.array(needSchema),
  vulnerabilities: z.array(vulnerabilityIndicatorSchema),
}

/**
 * Checks the record of a person we serve.
 *
 * @remarks
 * The stage is `registered`, or `erased` once erasure was decided: what the person told us is then gone and its place says so.
 * @public
 */
export const customerSchema = z.discriminatedUnion('stage', [
  z.object({ ...person, stage: z.literal('registered') }),
  z.object({ ...person, stage: z.literal('erased'), erasure: z.object({ on: civilDateSchema, basis: z.string() }) }),
])

/**
 * The record of a person we serve.
 * @public
 */
export type Customer = Immutable<z.output<typeof customerSchema>>

/**
 * The record of a person whose data were not erased.
 * @public
 */
export type RegisteredCustomer = Extract<Customer, { stage: 'registered' }>
