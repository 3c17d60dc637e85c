import { createPublicKey, verify } from 'node:crypto'
import type {} from '@casework/kernel/testing'
import { badgeAlgorithms, signBadge } from '@casework/training-open-badges'
import { describe, expect, test } from 'vitest'
import { aBadge, given } from '../../test-support/badges.ts'
import { aSigner, privateKeyOf, publicKeyOf, signedByNode } from '../../test-support/keys.ts'

const read = (part: string | undefined) => JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'))
const badge = aBadge()

describe.each(badgeAlgorithms)('a badge signed with %s', (algorithm) => {
  test('is a token of the badge with its claims, which another library verifies', async () => {
    const token = given(await signBadge(badge, aSigner(algorithm)))
    const [head, body, signature = ''] = token.split('.')
    expect(read(head)).toEqual({ alg: algorithm, kid: 'https://training.example/keys#1', typ: 'JWT' })
    const claims = {
      iss: 'https://training.example',
      jti: badge.id,
      sub: badge.credentialSubject.id,
      nbf: Date.UTC(2026, 4, 31, 23) / 1000,
      exp: Date.UTC(2027, 4, 31, 23) / 1000,
    }
    expect(read(body)).toEqual({ ...badge, ...claims })
    const key = createPublicKey({ key: publicKeyOf(algorithm), format: 'jwk' })
    const options = algorithm === 'ES256' ? ({ key, dsaEncoding: 'ieee-p1363' } as const) : key
    const hash = algorithm === 'EdDSA' ? null : 'sha256'
    expect(verify(hash, Buffer.from(`${head}.${body}`), options, Buffer.from(signature, 'base64url'))).toBe(true)
  })

  test('can be signed by whoever keeps the key, and gives its public key along', async () => {
    const sign = async (bytes: Uint8Array) => signedByNode(algorithm, bytes)
    const publicKey = { key: publicKeyOf(algorithm) }
    const token = given(await signBadge(badge, aSigner(algorithm, { publicKey, signWith: { sign } })))
    expect(read(token.split('.')[0])).toEqual({ alg: algorithm, jwk: publicKeyOf(algorithm), typ: 'JWT' })
  })

  test('does not leave with a private key in its header', async () => {
    const signed = await signBadge(badge, aSigner(algorithm, { publicKey: { key: privateKeyOf(algorithm) } }))
    expect(signed).toHaveProblem('BADGE.PRIVATE_KEY_IN_HEADER')
    expect(JSON.stringify(signed)).not.toContain(String(privateKeyOf(algorithm)['d']))
  })
})

describe('a badge is not signed', () => {
  test('where it is none', async () => {
    const signed = await signBadge({ ...badge, validUntil: badge.validFrom }, aSigner('ES256'))
    expect(signed).toHaveProblem('BADGE.NOT_A_CREDENTIAL')
  })

  test('where the public key is of another kind, or not an address', async () => {
    const of = (publicKey: Parameters<typeof aSigner>[1]) => signBadge(badge, aSigner('ES256', publicKey))
    expect(await of({ publicKey: { key: publicKeyOf('RS256') } })).toHaveProblem('BADGE.HEADER_NOT_ALLOWED')
    expect(await of({ publicKey: { key: { kty: 'EC', x5u: 'https://x.example' } } })).toHaveProblem(
      'BADGE.HEADER_NOT_ALLOWED',
    )
    expect(await of({ publicKey: { address: 'key 1' } })).toHaveProblem('BADGE.HEADER_NOT_ALLOWED')
  })

  test('where the public key does not belong to the private one', async () => {
    const publicKey = { key: { ...publicKeyOf('EdDSA'), x: Buffer.alloc(32, 7).toString('base64url') } }
    expect(await signBadge(badge, aSigner('EdDSA', { publicKey }))).toHaveProblem('BADGE.KEY_DOES_NOT_MATCH')
  })

  test.each([
    ['a public key', publicKeyOf('ES256')],
    ['a key of another kind', privateKeyOf('RS256')],
    ['a shared secret', { kty: 'oct', k: 'c2VjcmV0' }],
    ['a broken key', { ...privateKeyOf('ES256'), d: 'AAAA' }],
    ['a key for something else', { ...privateKeyOf('ES256'), alg: 'ES384' }],
  ])('with %s', async (_what, privateKey) => {
    const signed = await signBadge(badge, aSigner('ES256', { signWith: { privateKey } }))
    expect(signed).toEqual({ ok: false, error: [{ code: 'BADGE.KEY_NOT_USABLE', params: {} }] })
  })

  test('where whoever keeps the key fails or gives something else, and no word of theirs gets out', async () => {
    const by = (sign: (bytes: Uint8Array) => Uint8Array, algorithm: 'ES256' | 'RS256' = 'ES256') =>
      signBadge(badge, aSigner(algorithm, { signWith: { sign } }))
    const fails = () => {
      throw new Error('secret 42')
    }
    expect(JSON.stringify(await by(fails))).toBe('{"ok":false,"error":[{"code":"BADGE.SIGNING_FAILED","params":{}}]}')
    expect(await by(() => new Uint8Array(63))).toHaveProblem('BADGE.SIGNING_FAILED')
    expect(await by(() => new Uint8Array(72))).toHaveProblem('BADGE.SIGNING_FAILED')
    expect(await by(() => new Uint8Array(128), 'RS256')).toHaveProblem('BADGE.SIGNING_FAILED')
  })
})
