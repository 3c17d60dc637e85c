import { generateKeyPairSync, sign, webcrypto } from 'node:crypto'
import type { BadgeAlgorithm, BadgeSigner, BadgeTrust, JsonWebKeyData } from '@casework/training-open-badges'

const pairs = {
  RS256: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  ES256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  EdDSA: generateKeyPairSync('ed25519'),
} as const

export const publicKeyOf = (algorithm: BadgeAlgorithm) =>
  pairs[algorithm].publicKey.export({ format: 'jwk' }) as JsonWebKeyData
export const privateKeyOf = (algorithm: BadgeAlgorithm) =>
  pairs[algorithm].privateKey.export({ format: 'jwk' }) as JsonWebKeyData

/** Signs by Node's own library, which the package does not use. */
export function signedByNode(algorithm: BadgeAlgorithm, bytes: Uint8Array): Uint8Array {
  const { privateKey } = pairs[algorithm]
  if (algorithm === 'ES256') return sign('sha256', bytes, { key: privateKey, dsaEncoding: 'ieee-p1363' })
  return sign(algorithm === 'RS256' ? 'sha256' : null, bytes, privateKey)
}

export function aSigner(algorithm: BadgeAlgorithm, wanted: Partial<BadgeSigner> = {}): BadgeSigner {
  const publicKey = { address: 'https://training.example/keys#1' }
  return { algorithm, publicKey, signWith: { privateKey: privateKeyOf(algorithm) }, ...wanted }
}

export function aTrust(algorithm: BadgeAlgorithm, wanted: Partial<BadgeTrust> = {}): BadgeTrust {
  const issuer = 'https://training.example'
  return { issuer, publicKey: publicKeyOf(algorithm), algorithm, revocations: 'notLooked', ...wanted }
}

/** A token of any header and payload, signed by Node as a dishonest or careless issuer would. */
export function tokenOf(header: object, payload: unknown, algorithm: BadgeAlgorithm = 'EdDSA'): string {
  const part = (value: unknown) =>
    Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')
  const signed = `${part(header)}.${part(payload)}`
  return `${signed}.${Buffer.from(signedByNode(algorithm, Buffer.from(signed))).toString('base64url')}`
}

const generated = {
  RS256: { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256' },
  EdDSA: { name: 'Ed25519' },
} as const

/** A pair of keys with all that Web Crypto writes into them. */
export async function exportedByWebCrypto(algorithm: BadgeAlgorithm) {
  const pair = await webcrypto.subtle.generateKey(generated[algorithm], true, ['sign', 'verify'])
  const { publicKey, privateKey } = pair as webcrypto.CryptoKeyPair
  const exported = async (key: webcrypto.CryptoKey) =>
    (await webcrypto.subtle.exportKey('jwk', key)) as unknown as JsonWebKeyData
  return { publicKey: await exported(publicKey), privateKey: await exported(privateKey) }
}
