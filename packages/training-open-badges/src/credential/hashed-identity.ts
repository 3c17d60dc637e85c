import { problem, type Result, succeeded } from '@casework/kernel'
import { type HashedIdentity, hashedIdentitySchema, type IdentityType } from './identity.ts'

/** Gives the SHA-256 of a text in UTF-8, as 64 lower-case hexadecimal digits. @public */
export type Sha256 = (text: string) => string

/** The identity of somebody, and the salt that hides it. @public */
export type IdentityToHash = {
  readonly identityType: IdentityType
  readonly identity: string
  /** 16 to 128 letters, digits, `_` or `-`, drawn for this badge alone. */
  readonly salt: string
}

/**
 * Hashes the identity of somebody, so that only who knows it already can tell that the badge is theirs.
 *
 * @remarks
 * The hash is of the identity followed by the salt. The same salt for two badges would let others join them. Source: Open Badges 3.0,
 * IdentityHash.
 *
 * @param sha256 - The hash function of the caller.
 * @returns The identity to put into a badge, or `BADGE.IDENTITY_EMPTY` | `BADGE.SALT_TOO_SHORT` | `BADGE.HASH_NOT_SHA256`.
 *
 * @example
 * const sha256 = () => 'ab'.repeat(32)
 * const hashed = hashedIdentity({ identityType: 'accountId', identity: 'EXAMPLE-7', salt: 'kZ3vW8qLx2mN5tRb' }, sha256)
 * hashed.ok && hashed.value.identityHash.slice(0, 11) //=> 'sha256$abab'
 * hashedIdentity({ identityType: 'accountId', identity: 'EXAMPLE-7', salt: 'short' }, sha256).ok //=> false
 * @public
 */
export function hashedIdentity(
  input: IdentityToHash,
  sha256: Sha256,
): Result<HashedIdentity, 'BADGE.IDENTITY_EMPTY' | 'BADGE.SALT_TOO_SHORT' | 'BADGE.HASH_NOT_SHA256'> {
  const { identityType, identity, salt } = input
  if (identity === '') return problem('BADGE.IDENTITY_EMPTY')
  if (!hashedIdentitySchema.shape.salt.safeParse(salt).success) return problem('BADGE.SALT_TOO_SHORT', { least: 16 })
  const identityHash = `sha256$${sha256(`${identity}${salt}`)}`
  if (!hashedIdentitySchema.shape.identityHash.safeParse(identityHash).success) return problem('BADGE.HASH_NOT_SHA256')
  return succeeded({ type: 'IdentityObject', hashed: true, identityHash, identityType, salt })
}

/**
 * Tells whether one of the identities in a badge is this one.
 *
 * @example
 * const sha256 = (text: string) => (text.startsWith('EXAMPLE-7') ? 'a' : 'b').repeat(64)
 * const hashed = hashedIdentity({ identityType: 'accountId', identity: 'EXAMPLE-7', salt: 'kZ3vW8qLx2mN5tRb' }, sha256)
 * const identities = hashed.ok ? [hashed.value] : []
 * isIdentityOf(identities, { identityType: 'accountId', identity: 'EXAMPLE-7' }, sha256) //=> true
 * isIdentityOf(identities, { identityType: 'accountId', identity: 'EXAMPLE-8' }, sha256) //=> false
 * @public
 */
export function isIdentityOf(
  identities: readonly HashedIdentity[],
  known: Omit<IdentityToHash, 'salt'>,
  sha256: Sha256,
): boolean {
  return identities.some(({ identityType, identityHash, salt }) => {
    if (identityType !== known.identityType) return false
    const hashed = hashedIdentity({ ...known, salt }, sha256)
    return hashed.ok && hashed.value.identityHash === identityHash
  })
}
