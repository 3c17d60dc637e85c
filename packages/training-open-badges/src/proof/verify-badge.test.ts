import { createHmac, generateKeyPairSync } from 'node:crypto'
import { instant } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import {
  type BadgeTrust,
  badgeAlgorithms,
  type JsonWebKeyData,
  parseRevocationList,
  signBadge,
  verifyBadge,
} from '@casework/training-open-badges'
import { describe, expect, test } from 'vitest'
import { aBadge, given, now } from '../../test-support/badges.ts'
import {
  aSigner,
  aTrust,
  exportedByWebCrypto,
  privateKeyOf,
  publicKeyOf,
  signedByNode,
  tokenOf,
} from '../../test-support/keys.ts'

const context = { now }
const badge = aBadge()
const header = { alg: 'EdDSA', kid: 'https://training.example/keys#1', typ: 'JWT' }
const payload = {
  ...badge,
  iss: 'https://training.example',
  jti: badge.id,
  sub: badge.credentialSubject.id,
  nbf: Date.UTC(2026, 4, 31, 23) / 1000,
  exp: Date.UTC(2027, 4, 31, 23) / 1000,
}
const verified = (token: string, wanted: Partial<BadgeTrust> = {}) =>
  verifyBadge(token, aTrust('EdDSA', wanted), context)

test.each(badgeAlgorithms)('what was signed with %s is verified as it was', async (algorithm) => {
  const token = given(await signBadge(badge, aSigner(algorithm)))
  expect(await verifyBadge(token, aTrust(algorithm), context)).toEqual({
    ok: true,
    value: { credential: badge, revocation: 'noListNamed' },
  })
})

describe('a token is not believed', () => {
  test('that another library signed, unless all is right', async () => {
    expect((await verified(tokenOf(header, payload))).ok).toBe(true)
    expect((await verified(tokenOf({ ...header, typ: undefined }, { ...payload, iat: 1 }))).ok).toBe(true)
  })

  test('without a signature, however it says so', async () => {
    for (const alg of ['none', 'None', 'NONE']) {
      const [head, body] = tokenOf({ ...header, alg }, payload).split('.')
      expect(await verified(`${head}.${body}.`)).toHaveProblem('BADGE.UNSIGNED')
    }
    const [head, body] = tokenOf(header, payload).split('.')
    expect(await verified(`${head}.${body}.`)).toHaveProblem('BADGE.SIGNATURE_WRONG')
  })

  test('where the public key was taken for a shared secret', async () => {
    const [head, body] = tokenOf({ ...header, alg: 'HS256' }, payload).split('.')
    const secret = JSON.stringify(publicKeyOf('EdDSA'))
    const signature = createHmac('sha256', secret).update(`${head}.${body}`).digest('base64url')
    expect(await verified(`${head}.${body}.${signature}`)).toHaveProblem('BADGE.ALGORITHM_NOT_ALLOWED')
  })

  test('signed with another algorithm than the issuer uses', async () => {
    const token = given(await signBadge(badge, aSigner('ES256')))
    expect(await verified(token)).toHaveProblem('BADGE.ALGORITHM_NOT_ALLOWED')
    expect(await verified(tokenOf({ kid: header.kid }, payload))).toHaveProblem('BADGE.ALGORITHM_NOT_ALLOWED')
  })

  test('that brings its own key', async () => {
    const other = { ...publicKeyOf('EdDSA'), x: Buffer.alloc(32, 7).toString('base64url') }
    expect(
      await verified(tokenOf({ alg: 'EdDSA', jwk: publicKeyOf('EdDSA') }, payload), { publicKey: other }),
    ).toHaveProblem('BADGE.SIGNATURE_WRONG')
  })

  test.each([
    ['without a key', { alg: 'EdDSA' }],
    ['with a private key', { alg: 'EdDSA', jwk: privateKeyOf('EdDSA') }],
    ['with something that must be understood', { ...header, crit: ['b64'], b64: false }],
    ['with the address of keys', { ...header, jku: 'https://attacker.example' }],
    ['of another type', { ...header, typ: 'at+jwt' }],
  ])('%s in its header', async (_what, head) => {
    expect(await verified(tokenOf(head, payload))).toHaveProblem('BADGE.HEADER_NOT_ALLOWED')
  })

  test.each([
    ['', 'BADGE.NOT_A_TOKEN'],
    ['a.b', 'BADGE.NOT_A_TOKEN'],
    ['a.b.c.d', 'BADGE.NOT_A_TOKEN'],
    ['{}.{}.{}', 'BADGE.NOT_A_TOKEN'],
    [tokenOf([1], payload), 'BADGE.ALGORITHM_NOT_ALLOWED'],
    [tokenOf('null' as unknown as object, payload), 'BADGE.NOT_A_TOKEN'],
    [tokenOf('{"__proto__":{"alg":"EdDSA"}}' as unknown as object, payload), 'BADGE.NOT_A_TOKEN'],
    [tokenOf('{"alg":' as unknown as object, payload), 'BADGE.NOT_A_TOKEN'],
    ['a'.repeat(1_000_001), 'BADGE.TOKEN_TOO_LARGE'],
    [`${tokenOf(header, payload)}=`, 'BADGE.NOT_A_TOKEN'],
    [` ${tokenOf(header, payload)}`, 'BADGE.NOT_A_TOKEN'],
    [`${tokenOf(header, payload)}\n`, 'BADGE.NOT_A_TOKEN'],
  ])('that is none: %#', async (token, code) => {
    expect(await verified(token)).toHaveProblem(code)
  })

  test.each([
    ['no JSON', 'badge'],
    ['a list', '[]'],
    ['nothing', 'null'],
    ['no badge', { ...payload, type: ['VerifiableCredential'] }],
    ['a badge inside a claim', { iss: payload.iss, vc: badge }],
    ['a property that nobody knows', { ...payload, image: 'https://x.example/i.png' }],
  ])('that holds %s', async (_what, body) => {
    expect(await verified(tokenOf(header, body))).toHaveProblem('BADGE.NOT_A_CREDENTIAL')
  })

  test('in another encoding than UTF-8', async () => {
    const body = Buffer.from([0x7b, 0xff, 0x7d]).toString('base64url')
    const head = Buffer.from(JSON.stringify(header)).toString('base64url')
    const signed = `${head}.${body}`
    const token = `${signed}.${Buffer.from(signedByNode('EdDSA', Buffer.from(signed))).toString('base64url')}`
    expect(await verified(token)).toHaveProblem('BADGE.NOT_A_CREDENTIAL')
  })
})

describe('a token must say what its badge says', () => {
  test.each([
    ['iss', 'https://other.example'],
    ['jti', 'urn:uuid:other'],
    ['sub', 'urn:uuid:other'],
    ['nbf', payload.nbf - 1],
    ['exp', payload.exp + 1],
    ['exp', `${payload.exp}`],
    ['nbf', null],
  ])('about %s: %s', async (claim, value) => {
    const changed = await verified(tokenOf(header, { ...payload, [claim]: value }))
    expect(changed).toEqual({ ok: false, error: [{ code: 'BADGE.CLAIM_DIFFERS', params: { claim } }] })
  })

  test.each(['iss', 'jti', 'sub', 'nbf', 'exp'])('and may not leave out %s', async (claim) => {
    const without = await verified(tokenOf(header, { ...payload, [claim]: undefined }))
    expect(without).toEqual({ ok: false, error: [{ code: 'BADGE.CLAIM_MISSING', params: { claim } }] })
  })

  test('nor end where the badge does not', async () => {
    const { validUntil: _end, ...endless } = payload
    expect(await verified(tokenOf(header, endless))).toHaveProblem('BADGE.CLAIM_DIFFERS')
  })
})

describe('a badge that was signed may still not hold', () => {
  const token = tokenOf(header, payload)
  const on = (text: string) => verifyBadge(token, aTrust('EdDSA'), { now: instant(text) })

  test('before it begins, and from its end on', async () => {
    expect(await on('2026-05-31T22:59:59.999Z')).toHaveProblem('BADGE.NOT_YET_VALID')
    expect((await on('2026-05-31T23:00:00Z')).ok).toBe(true)
    expect((await on('2027-05-31T22:59:59.999Z')).ok).toBe(true)
    expect(await on('2027-05-31T23:00:00Z')).toHaveProblem('BADGE.EXPIRED')
  })

  test('from somebody else, with every problem found', async () => {
    const other = await verifyBadge(token, aTrust('EdDSA', { issuer: 'https://other.example' }), {
      now: instant('2028-01-01T00:00:00Z'),
    })
    expect(other.ok ? [] : other.error.map(({ code }) => code)).toEqual(['BADGE.WRONG_ISSUER', 'BADGE.EXPIRED'])
  })

  test.each([
    ['private', privateKeyOf('EdDSA')],
    ['of another kind', publicKeyOf('ES256')],
    ['a shared secret', { kty: 'oct', k: 'c2VjcmV0' }],
    ['broken', { kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }],
    ['empty', {}],
  ])('where the key to verify it is %s', async (_what, publicKey) => {
    expect(await verified(token, { publicKey })).toEqual({
      ok: false,
      error: [{ code: 'BADGE.KEY_NOT_USABLE', params: {} }],
    })
  })
})

describe('a public key is taken as platforms export it', () => {
  test.each(badgeAlgorithms)('for %s, from the Web Crypto of the platform', async (algorithm) => {
    const keys = await exportedByWebCrypto(algorithm)
    const publicKey = { ...keys.publicKey, x5c: ['MIIB'], x5t: 'abc' }
    const signed = given(
      await signBadge(badge, { algorithm, publicKey: { key: publicKey }, signWith: { privateKey: keys.privateKey } }),
    )
    const [head = ''] = signed.split('.')
    expect(Object.keys(JSON.parse(Buffer.from(head, 'base64url').toString()).jwk)).not.toContain('ext')
    expect((await verifyBadge(signed, aTrust(algorithm, { publicKey }), context)).ok).toBe(true)
  })

  test('with either name of EdDSA on this curve', async () => {
    for (const alg of ['EdDSA', 'Ed25519'])
      expect((await verified(tokenOf(header, payload), { publicKey: { ...publicKeyOf('EdDSA'), alg } })).ok).toBe(true)
  })

  test.each([
    ['that encrypts', { use: 'enc' }],
    ['that is not for verifying', { key_ops: ['encrypt'] }],
    ['that says nothing it is for', { key_ops: [] }],
    ['whose operations are no list', { key_ops: 'verify' }],
    ['of another algorithm', { alg: 'ES256' }],
  ])('and not one %s', async (_what, more) => {
    const publicKey = { ...publicKeyOf('EdDSA'), ...more }
    expect(await verified(tokenOf(header, payload), { publicKey })).toHaveProblem('BADGE.KEY_NOT_USABLE')
  })

  test('and no RSA key under 2048 bits, which is no wrong signature', async () => {
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 })
    const publicKey = short.publicKey.export({ format: 'jwk' }) as JsonWebKeyData
    const token = given(await signBadge(badge, aSigner('RS256')))
    expect(await verifyBadge(token, aTrust('RS256', { publicKey }), context)).toHaveProblem('BADGE.KEY_NOT_USABLE')
    expect(await signBadge(badge, aSigner('RS256', { publicKey: { key: publicKey } }))).toHaveProblem(
      'BADGE.KEY_NOT_USABLE',
    )
    const privateKey = short.privateKey.export({ format: 'jwk' }) as JsonWebKeyData
    expect(await signBadge(badge, aSigner('RS256', { signWith: { privateKey } }))).toHaveProblem('BADGE.KEY_NOT_USABLE')
  })
})

describe('a badge that names a list of revoked badges', () => {
  const id = 'https://training.example/revoked'
  const named = aBadge({ revocationList: id })
  const token = tokenOf(header, { ...payload, ...named })
  const list = (revoked: readonly string[], wanted: object = {}) =>
    given(
      parseRevocationList({
        id,
        issuer: 'https://training.example',
        revokedCredentials: revoked.map((each) => ({ id: each, revocationReason: 'conduct' })),
        ...wanted,
      }),
    )

  test('is revoked where the list has it', async () => {
    expect(await verified(token, { revocations: list(['urn:uuid:other', named.id]) })).toHaveProblem(
      'BADGE.CREDENTIAL_REVOKED',
    )
    const held = await verified(token, { revocations: list(['urn:uuid:other']) })
    expect(held.ok && held.value.revocation).toBe('notRevoked')
  })

  test('is not known to be revoked or not where nobody looked', async () => {
    const looked = await verified(token)
    expect(looked.ok && looked.value.revocation).toBe('notLooked')
  })

  test('is held against its own list alone', async () => {
    const elsewhere = list([], { id: 'https://training.example/other' })
    const others = list([], { issuer: 'https://other.example' })
    for (const revocations of [elsewhere, others])
      expect(await verified(token, { revocations })).toHaveProblem('BADGE.OTHER_REVOCATION_LIST')
    const none = await verified(tokenOf(header, payload), { revocations: elsewhere })
    expect(none.ok && none.value.revocation).toBe('noListNamed')
    expect(await verified(tokenOf(header, payload), { revocations: others })).toHaveProblem(
      'BADGE.OTHER_REVOCATION_LIST',
    )
  })

  test('is revoked however the list writes its name, and whether or not the badge names the list', async () => {
    for (const name of [named.id.toUpperCase(), named.id.replace('urn:uuid', 'URN:UUID'), ` ${named.id}\n`])
      for (const signed of [token, tokenOf(header, payload)])
        expect(await verified(signed, { revocations: list(['?', name]) })).toHaveProblem('BADGE.CREDENTIAL_REVOKED')
  })

  test('reasons of a list are not read', () => {
    expect(JSON.stringify(list([named.id]))).not.toContain('conduct')
    expect(parseRevocationList({ id, issuer: 'x', revokedCredentials: [] })).toHaveProblem('INPUT.NOT_IN_FORMAT')
  })
})
