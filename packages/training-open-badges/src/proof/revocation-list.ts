import { type Immutable, type InputProblemCode, parseInput, type Result } from '@casework/kernel'
import { z } from 'zod'
import { uriSchema, webAddressSchema } from '../credential/uri.ts'

/**
 * Checks a list of revoked badges.
 *
 * @remarks
 * Its names are taken however they are written: one that nobody understands takes no other away. Reasons are not read, because they may be personal. A list that a service publishes should hold ids alone. Source: 1EdTech Revocation List
 * Status Method 1.0.
 * @public
 */
export const revocationListSchema = z.object({
  id: webAddressSchema,
  issuer: uriSchema,
  revokedCredentials: z.array(z.object({ id: z.string().min(1).max(2048) })).max(1_000_000),
})

/** A list of revoked badges. @public */
export type RevocationList = Immutable<z.output<typeof revocationListSchema>>

/**
 * Reads a list of revoked badges that was fetched.
 *
 * @returns The list, or each `INPUT.…` with its path.
 *
 * @example
 * const list = { id: 'https://training.example/revoked', issuer: 'https://training.example', revokedCredentials: [] }
 * parseRevocationList(list).ok //=> true
 * parseRevocationList([]).ok //=> false
 * @public
 */
export function parseRevocationList(value: unknown): Result<RevocationList, InputProblemCode> {
  return parseInput(revocationListSchema, value)
}

/** Tells whether a list names a badge, without regard to case, which a UUID does not have. */
export function isRevoked(badgeId: string, { revokedCredentials }: RevocationList): boolean {
  const name = badgeId.toLowerCase()
  return revokedCredentials.some(({ id }) => id.trim().toLowerCase() === name)
}
