import { problem, type Result, succeeded } from '@casework/kernel'
import { base64url, CompactSign, compactVerify, importJWK } from 'jose'
import type { OpenBadgeCredential } from '../credential/open-badge-credential.ts'
import { parseOpenBadgeCredential } from '../credential/parse-open-badge-credential.ts'
import { claimsOf } from './claims.ts'
import { importPublicKey } from './import-public-key.ts'
import { type BadgeAlgorithm, headerSchema, isPrivate, type JsonWebKeyData, suits } from './json-web-key.ts'

/** Signs bytes with a key that this package never sees: 64 bytes for ES256 and EdDSA, those of the key for RS256. @public */
export type SignBytes = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

/** How a badge is signed, and where its reader finds the public key. @public */
export type BadgeSigner = {
  readonly algorithm: BadgeAlgorithm
  /** The address of the public key, or the public key itself. */
  readonly publicKey: { readonly address: string } | { readonly key: JsonWebKeyData }
  /** The private key, or a function of whoever keeps it. */
  readonly signWith: { readonly privateKey: JsonWebKeyData } | { readonly sign: SignBytes }
}

/** Why a badge was not signed. @public */
export type NotSignedCode =
  | 'BADGE.NOT_A_CREDENTIAL'
  | 'BADGE.PRIVATE_KEY_IN_HEADER'
  | 'BADGE.HEADER_NOT_ALLOWED'
  | 'BADGE.KEY_NOT_USABLE'
  | 'BADGE.SIGNING_FAILED'
  | 'BADGE.KEY_DOES_NOT_MATCH'

const encoder = new TextEncoder()

/**
 * Signs a badge, as a JSON Web Token that is the badge with its claims.
 *
 * @remarks
 * The header holds the algorithm and the public key or its address, and nothing else: of a key as platforms export it, what verifying
 * needs. Where the public key is given, the signature is checked
 * with it before it leaves. No problem says anything of a key. Source: Open Badges 3.0, JSON Web Token Proof Format; RFC 7515.
 *
 * @returns The token, or `BADGE.NOT_A_CREDENTIAL` | `BADGE.PRIVATE_KEY_IN_HEADER` | `BADGE.HEADER_NOT_ALLOWED` | `BADGE.KEY_NOT_USABLE` |
 * `BADGE.SIGNING_FAILED` | `BADGE.KEY_DOES_NOT_MATCH`.
 *
 * @example
 * const credential = {} as OpenBadgeCredential
 * const publicKey = { address: 'https://training.example/keys#1' }
 * const signed = await signBadge(credential, { algorithm: 'EdDSA', publicKey, signWith: { sign: (bytes) => bytes } })
 * signed.ok //=> false
 * @public
 */
export async function signBadge(
  credential: OpenBadgeCredential,
  signer: BadgeSigner,
): Promise<Result<string, NotSignedCode>> {
  const checked = parseOpenBadgeCredential(credential)
  if (!checked.ok) return problem('BADGE.NOT_A_CREDENTIAL', { count: checked.error.length })
  const header = headerOf(signer)
  if (!header.ok) return header
  const payload = encoder.encode(JSON.stringify({ ...checked.value, ...claimsOf(checked.value) }))
  const signed = await signedWith(signer, header.value, payload)
  if (!signed.ok || !('key' in signer.publicKey)) return signed
  return checkedWith(signer.publicKey.key, signed.value, signer.algorithm)
}

type Header = { readonly alg: BadgeAlgorithm } & Readonly<Record<string, unknown>>

function headerOf({
  algorithm,
  publicKey,
}: BadgeSigner): Result<Header, 'BADGE.PRIVATE_KEY_IN_HEADER' | 'BADGE.HEADER_NOT_ALLOWED'> {
  if ('key' in publicKey && isPrivate(publicKey.key)) return problem('BADGE.PRIVATE_KEY_IN_HEADER')
  const named = 'key' in publicKey ? { jwk: publicKey.key } : { kid: publicKey.address }
  const header = headerSchema.safeParse({ alg: algorithm, ...named, typ: 'JWT' })
  if (!header.success || ('key' in publicKey && !suits(publicKey.key, algorithm, 'verify')))
    return problem('BADGE.HEADER_NOT_ALLOWED')
  return succeeded(header.data)
}

async function signedWith(
  { algorithm, signWith }: BadgeSigner,
  header: Header,
  payload: Uint8Array,
): Promise<Result<string, 'BADGE.KEY_NOT_USABLE' | 'BADGE.SIGNING_FAILED'>> {
  if ('sign' in signWith) return signedByFunction(signWith.sign, header, payload)
  if (!isPrivate(signWith.privateKey) || !suits(signWith.privateKey, algorithm, 'sign'))
    return problem('BADGE.KEY_NOT_USABLE')
  try {
    const key = await importJWK({ ...signWith.privateKey }, algorithm)
    return succeeded(await new CompactSign(payload).setProtectedHeader({ ...header }).sign(key))
  } catch {
    return problem('BADGE.KEY_NOT_USABLE')
  }
}

async function signedByFunction(
  sign: SignBytes,
  header: Header,
  payload: Uint8Array,
): Promise<Result<string, 'BADGE.SIGNING_FAILED'>> {
  const signed = `${base64url.encode(JSON.stringify(header))}.${base64url.encode(payload)}`
  try {
    const signature = await sign(encoder.encode(signed))
    const least = header.alg === 'RS256' ? 256 : 64
    if (signature.length < least || (least === 64 && signature.length > least)) return problem('BADGE.SIGNING_FAILED')
    return succeeded(`${signed}.${base64url.encode(signature)}`)
  } catch {
    return problem('BADGE.SIGNING_FAILED')
  }
}

async function checkedWith(
  publicKey: JsonWebKeyData,
  token: string,
  algorithm: BadgeAlgorithm,
): Promise<Result<string, 'BADGE.KEY_NOT_USABLE' | 'BADGE.KEY_DOES_NOT_MATCH'>> {
  const key = await importPublicKey(publicKey, algorithm)
  if (key === undefined) return problem('BADGE.KEY_NOT_USABLE')
  const isSigned = await compactVerify(token, key, { algorithms: [algorithm] }).catch(() => undefined)
  return isSigned === undefined ? problem('BADGE.KEY_DOES_NOT_MATCH') : succeeded(token)
}
