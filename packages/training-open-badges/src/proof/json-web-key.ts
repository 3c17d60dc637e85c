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

/** Checks a public key: what only a private key has is refused with everything else that is not known. */
export const publicKeySchema = z.discriminatedUnion('kty', [
  z.strictObject({ kty: z.literal('RSA'), n: text, e: text, ...about }),
  z.strictObject({ kty: z.literal('EC'), crv: z.literal('P-256'), x: text, y: text, ...about }),
  z.strictObject({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: text, ...about }),
])

/** The members of a key that belong to its owner alone (RFC 7518, section 6; RFC 8037). */
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv']

/** Tells whether a key can sign, and so must not be given away. */
export function isPrivate(key: JsonWebKeyData): boolean {
  return privateMembers.some((member) => Object.hasOwn(key, member))
}

const typeOf: Readonly<Record<BadgeAlgorithm, string>> = { RS256: 'RSA', ES256: 'EC', EdDSA: 'OKP' }

/** Tells whether a key is of the type that an algorithm takes. */
export function suits(key: JsonWebKeyData, algorithm: BadgeAlgorithm): boolean {
  return key['kty'] === typeOf[algorithm] && (key['alg'] === undefined || key['alg'] === algorithm)
}

/** Checks a header: these members and no others. */
export const headerSchema = z.strictObject({
  alg: z.enum(badgeAlgorithms),
  kid: uriWithFragmentSchema.optional(),
  jwk: publicKeySchema.optional(),
  typ: z.literal('JWT').optional(),
})
