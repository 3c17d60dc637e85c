import { z } from 'zod'

const yesOrNo = z.boolean()

/**
 * What is asked about a person, and the kind of answer each fact takes.
 *
 * @remarks
 * Each is a `Known`: an answer with its source and day, or not known with a reason. The list is a first set; sources by key:
 * `adultAtRiskLevel` domain.md §1.7 (levels 1 to 3, 0 for none; wording to be verified), `lawfulStatusPossible` the Windrush
 * lesson (design.md "Triage"), the rest S4 first reporting event interview and domain.md §1.7 indicators.
 * @public
 */
export const customerFactSchemas = {
  /** A child lives with the person or depends on them (section 55 duty). */
  hasDependentChild: yesOrNo,
  /** The person's age is in dispute. */
  ageDisputed: yesOrNo,
  /** The person is pregnant. */
  isPregnant: yesOrNo,
  /** The level of evidence that the person is an adult at risk; 0 where considered and none found. */
  adultAtRiskLevel: z.number().int().min(0).max(3),
  /** A referral as a potential victim of trafficking is open. */
  traffickingReferralOpen: yesOrNo,
  /** The person lives with a serious illness or disability. */
  seriousHealthCondition: yesOrNo,
  /** Somebody is worried that the person may harm themselves. */
  suicideOrSelfHarmConcern: yesOrNo,
  /** The person may have lived through torture. */
  victimOfTortureIndicator: yesOrNo,
  /** It has not been disproved that the person is in the country lawfully. */
  lawfulStatusPossible: yesOrNo,
  /** The person needs an interpreter. */
  interpreterNeeded: yesOrNo,
  /** The person's nationality, ISO 3166-1 alpha-2, or `stateless` or `disputed`; never scored. */
  nationality: z.string().regex(/^([A-Z]{2}|stateless|disputed)$/),
} as const

/** The key of a fact about a person. @public */
export type CustomerFactKey = keyof typeof customerFactSchemas

/** Every key of a fact about a person. @public */
export const customerFactKeys = Object.keys(customerFactSchemas) as readonly CustomerFactKey[]

/** Checks the key of a fact about a person. @public */
export const customerFactKeySchema = z.enum(customerFactKeys as [CustomerFactKey, ...CustomerFactKey[]])

/** A value that a fact about a person can have. @public */
export type CustomerFactValue = boolean | number | string

/**
 * Tells whether a value is one that the fact can have.
 *
 * @example
 * isCustomerFactValue('adultAtRiskLevel', 4) //=> false
 * isCustomerFactValue('isPregnant', true) //=> true
 * @public
 */
export function isCustomerFactValue(key: CustomerFactKey, value: unknown): value is CustomerFactValue {
  return customerFactSchemas[key].safeParse(value).success
}
