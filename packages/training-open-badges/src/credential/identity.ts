import type { Immutable } from '@casework/kernel'
import { z } from 'zod'

/** What a hashed identity is of, of the vocabulary of Open Badges; names and national numbers are left out, as they can be guessed. @public */
export const identityTypes = [
  'accountId',
  'emailAddress',
  'identifier',
  'ltiUserId',
  'sourcedId',
  'systemId',
  'userName',
] as const

/** What a hashed identity is of. @public */
export type IdentityType = (typeof identityTypes)[number]

/**
 * Checks an identity that is hashed with a salt.
 *
 * @remarks A plain identity is not taken: the badge goes where we do not. Source: Open Badges 3.0, IdentityObject and IdentityHash.
 * @public
 */
export const hashedIdentitySchema = z.strictObject({
  type: z.literal('IdentityObject'),
  hashed: z.literal(true),
  identityHash: z.string().regex(/^sha256\$[0-9a-f]{64}$/),
  identityType: z.enum(identityTypes),
  salt: z.string().regex(/^[A-Za-z0-9_-]{16,128}$/),
})

/** An identity that is hashed with a salt. @public */
export type HashedIdentity = Immutable<z.output<typeof hashedIdentitySchema>>
