import { z } from 'zod'
import { uriWithFragmentSchema } from '../credential/uri.ts'

/** With what a badge can be signed: keys of a pair alone, so that whoever can verify cannot sign. @public */
export const badgeAlgorithms = [
  /** RSA with SHA-256, which every verifier of Open Badges must know. */
  'RS256',
  /** The curve P-256. */
  'ES256',
  /** Ed25519. */
  'EdDSA',
] as const

/** With what a badge can be signed. @public */
export type BadgeAlgorithm = (typeof badgeAlgorithms)[number]

/** A key as JSON (RFC 7517). @public */
export type JsonWebKeyData = Readonly<Record<string, unknown>>

const text = z.string().min(1).max(4096)
const about = { kid: text.optional(), alg: text.optional(), use: z.literal('sig').optional() }

/** Takes of a public key what verifying needs: platforms export more, and certificates beside it are not looked at. */
export const publicKeySchema = z.discriminatedUnion('kty', [
  z.object({ kty: z.literal('RSA'), n: text, e: text, ...about }),
  z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text, y: text, ...about }),
  z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text, ...about }),
])

/** The members of a key that belong to its owner alone (RFC 7518, section 6; RFC 8037). */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv']

/** Tells whether a key can sign, and so must not be given away. */
export function isPrivate(key: JsonWebKeyData): boolean {
  return privateMembers.some((member) => Object.hasOwn(key, member))
}

const typeOf: Readonly<Record<BadgeAlgorithm, string>> = { RS256: 'RSA', ES256: 'EC', EdDSA: 'OKP' }

/** How keys call an algorithm: RFC 9864 gave EdDSA on this curve a name of its own. */
const namesOf: Readonly<Record<BadgeAlgorithm, readonly unknown[]>> = {
  RS256: [undefined, 'RS256'],
  ES256: [undefined, 'ES256'],
  EdDSA: [undefined, 'EdDSA', 'Ed25519'],
}

/** Tells whether a key is of the type that an algorithm takes, and may be used so. */
export function suits(key: JsonWebKeyData, algorithm: BadgeAlgorithm, operation: 'sign' | 'verify'): boolean {
  const operations = key['key_ops'] ?? [operation]
  const isFor = Array.isArray(operations) && operations.includes(operation)
  return isFor && key['kty'] === typeOf[algorithm] && namesOf[algorithm].includes(key['alg'])
}

/** Checks a header: these members and no others. */
export const headerSchema = z.strictObject({
  alg: z.enum(badgeAlgorithms),
  kid: uriWithFragmentSchema.optional(),
  jwk: z
    .record(z.string(), z.unknown())
    .refine((key) => !isPrivate(key))
    .pipe(publicKeySchema)
    .optional(),
  typ: z.literal('JWT').optional(),
})
