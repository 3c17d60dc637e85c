import { DomainError } from '@casework/kernel'
import { canonicalJson } from './canonical-json.ts'
import type { HashText } from './hash-chain.ts'

/** 128 random bits are 22 characters of base64url, 32 of hexadecimal. */
const shortestSalt = 22

/**
 * Makes the digest of a personal value, so that a chain can cover the value without holding it.
 *
 * @remarks
 * Without its salt the digest says nothing about the value, not even whether two people share it: whoever erases the value erases the salt
 * with it. Give every value a salt of its own, at least 128 random bits. Source: docs/decisions/0002-personal-values-and-erasure.md.
 *
 * @throws DomainError `SALTED_DIGEST.SALT_TOO_SHORT` where the salt is under 22 characters.
 *
 * @example
 * saltedDigest({ parts: ['Amina'] }, 'example-salt-0123456789', (text) => `hash of ${text}`)
 * //=> 'hash of ["example-salt-0123456789",{"parts":["Amina"]}]'
 * @public
 */
export function saltedDigest(value: unknown, salt: string, hash: HashText): string {
  if (salt.length < shortestSalt) throw new DomainError('SALTED_DIGEST.SALT_TOO_SHORT', { shortest: shortestSalt })
  return hash(canonicalJson([salt, value]))
}

/**
 * Tells whether a digest is that of the value with this salt.
 *
 * @example
 * const hash = (text: string) => `hash of ${text}`
 * const digest = saltedDigest('Amina', 'example-salt-0123456789', hash)
 * verifyDigest('Amina', 'example-salt-0123456789', digest, hash) //=> true
 * verifyDigest('Amira', 'example-salt-0123456789', digest, hash) //=> false
 * @public
 */
export function verifyDigest(value: unknown, salt: string, digest: string, hash: HashText): boolean {
  return saltedDigest(value, salt, hash) === digest
}
