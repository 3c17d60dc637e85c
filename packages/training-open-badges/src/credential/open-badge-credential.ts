import { type Immutable, instantSchema, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { achievementSchema } from './achievement.ts'
import { hashedIdentitySchema } from './identity.ts'
import { opaqueUriSchema, opaqueWebAddressSchema, uriSchema, uriWithFragmentSchema, webAddressSchema } from './uri.ts'

/** The contexts of a credential, in their order: the data model of W3C first, that of Open Badges second. @public */
export const badgeContexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const

/** A JSON Web Token counts in whole seconds, and a credential must say the same. */
const wholeSecondSchema = instantSchema.refine((instant) => !instant.includes('.'), 'BADGE.NOT_WHOLE_SECONDS')

/**
 * Checks whoever issues a badge: an organisation and never a person.
 * @public
 */
export const issuerSchema = z.strictObject({
  id: uriSchema,
  type: z.tuple([z.literal('Profile')]),
  name: textSchema({ maximum: 200 }),
  url: webAddressSchema.optional(),
  description: textSchema({ maximum: 2000 }).optional(),
})

/** Whoever issues a badge. @public */
export type Issuer = Immutable<z.output<typeof issuerSchema>>

const resultSchema = z.strictObject({
  type: z.tuple([z.literal('Result')]),
  resultDescription: uriWithFragmentSchema,
  status: z.literal('Completed').optional(),
  value: z
    .string()
    .regex(/^\d{1,8}(?:\.\d{1,2})?$/)
    .optional(),
})

/** What somebody reached in one part, or that they completed it. @public */
export type BadgeResult = Immutable<z.output<typeof resultSchema>>

const subjectSchema = z.strictObject({
  id: opaqueUriSchema,
  type: z.tuple([z.literal('AchievementSubject')]),
  identifier: z.array(hashedIdentitySchema).min(1).max(10).optional(),
  achievement: achievementSchema,
  result: z.array(resultSchema).min(1).max(100),
})

/**
 * Checks a badge, strictly: a property that this package does not know is refused.
 *
 * @remarks
 * Evidence is an address and no more, so that no text about a person travels with it. Source: Open Badges 3.0, AchievementCredential; W3C
 * Verifiable Credentials Data Model 2.0. Problems besides those of its shape: `BADGE.SUBJECT_NOT_OPAQUE`, `BADGE.NOT_WHOLE_SECONDS`,
 * `BADGE.ENDS_BEFORE_IT_BEGINS`, `BADGE.RESULT_NOT_DESCRIBED`.
 * @public
 */
export const openBadgeCredentialSchema = z
  .strictObject({
    '@context': z.tuple([z.literal(badgeContexts[0]), z.literal(badgeContexts[1])]),
    id: opaqueUriSchema,
    type: z.tuple([z.literal('VerifiableCredential'), z.enum(['OpenBadgeCredential', 'AchievementCredential'])]),
    name: textSchema({ maximum: 200 }),
    description: textSchema({ maximum: 2000 }).optional(),
    issuer: issuerSchema,
    validFrom: wholeSecondSchema,
    /** From this moment on it does not hold. */
    validUntil: wholeSecondSchema.optional(),
    credentialSubject: subjectSchema,
    evidence: z
      .array(z.strictObject({ id: opaqueWebAddressSchema, type: z.tuple([z.literal('Evidence')]) }))
      .min(1)
      .max(50)
      .optional(),
    credentialStatus: z.strictObject({ id: webAddressSchema, type: z.literal('1EdTechRevocationList') }).optional(),
  })
  .superRefine(({ validFrom, validUntil, credentialSubject }, check) => {
    const refuse = (message: string, path: (string | number)[]) => check.addIssue({ code: 'custom', message, path })
    if (validUntil !== undefined && validUntil <= validFrom) refuse('BADGE.ENDS_BEFORE_IT_BEGINS', ['validUntil'])
    const kinds = new Map(credentialSubject.achievement.resultDescription.map((each) => [each.id, each.resultType]))
    credentialSubject.result.forEach(({ resultDescription, status, value }, index) => {
      const kind = kinds.get(resultDescription)
      const isTold = kind === 'Status' ? status !== undefined : value !== undefined
      if (kind === undefined || !isTold) refuse('BADGE.RESULT_NOT_DESCRIBED', ['credentialSubject', 'result', index])
    })
  })

/** A badge. @public */
export type OpenBadgeCredential = Immutable<z.output<typeof openBadgeCredentialSchema>>

/** What can be wrong with a badge besides its shape. @public */
export type CredentialCode =
  | 'BADGE.SUBJECT_NOT_OPAQUE'
  | 'BADGE.NOT_WHOLE_SECONDS'
  | 'BADGE.ENDS_BEFORE_IT_BEGINS'
  | 'BADGE.RESULT_NOT_DESCRIBED'
