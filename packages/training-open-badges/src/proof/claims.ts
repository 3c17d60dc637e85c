import type { Instant } from '@casework/kernel'
import type { OpenBadgeCredential } from '../credential/open-badge-credential.ts'

/** What a token says besides its badge, and what must be the same in both. */
export type Claims = {
  readonly iss: string
  readonly jti: string
  readonly sub: string
  readonly nbf: number
  readonly exp?: number
}

/** The names of the claims that repeat the badge. */
export const claimNames = ['iss', 'jti', 'sub', 'nbf', 'exp'] as const

/** The claims that belong to a badge. */
export function claimsOf({ id, issuer, credentialSubject, validFrom, validUntil }: OpenBadgeCredential): Claims {
  const claims = { iss: issuer.id, jti: id, sub: credentialSubject.id, nbf: seconds(validFrom) }
  return validUntil === undefined ? claims : { ...claims, exp: seconds(validUntil) }
}

function seconds(instant: Instant): number {
  return Math.floor(Date.parse(instant) / 1000)
}
