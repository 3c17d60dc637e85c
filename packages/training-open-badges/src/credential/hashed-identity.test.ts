import { createHash } from 'node:crypto'
import type {} from '@casework/kernel/testing'
import { hashedIdentity, isIdentityOf } from '@casework/training-open-badges'
import { expect, test } from 'vitest'
import { aBadge, given } from '../../test-support/badges.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')
const amina = { identityType: 'emailAddress', identity: 'amina@example.org' } as const
const salt = 'kZ3vW8qLx2mN5tRb'

test('an identity is hashed with its salt after it', () => {
  const hashed = given(hashedIdentity({ ...amina, salt }, sha256))
  expect(hashed).toEqual({
    type: 'IdentityObject',
    hashed: true,
    identityHash: `sha256$${sha256('amina@example.orgkZ3vW8qLx2mN5tRb')}`,
    identityType: 'emailAddress',
    salt,
  })
  expect(aBadge({ person: { id: 'urn:uuid:1', identities: [hashed] } }).credentialSubject.identifier).toEqual([hashed])
})

test('only whoever knows the identity finds it', () => {
  const identities = [given(hashedIdentity({ ...amina, salt }, sha256))]
  expect(isIdentityOf(identities, amina, sha256)).toBe(true)
  expect(isIdentityOf(identities, { ...amina, identity: 'amira@example.org' }, sha256)).toBe(false)
  expect(isIdentityOf(identities, { ...amina, identityType: 'userName' }, sha256)).toBe(false)
  expect(isIdentityOf(identities, { ...amina, identity: '' }, sha256)).toBe(false)
  expect(isIdentityOf([], amina, sha256)).toBe(false)
})

test('a short salt, an empty identity and another hash are refused', () => {
  expect(hashedIdentity({ ...amina, salt: salt.slice(1) }, sha256)).toHaveProblem('BADGE.SALT_TOO_SHORT')
  expect(hashedIdentity({ ...amina, salt: `${salt} ` }, sha256)).toHaveProblem('BADGE.SALT_TOO_SHORT')
  expect(hashedIdentity({ ...amina, identity: '', salt }, sha256)).toHaveProblem('BADGE.IDENTITY_EMPTY')
  const md5 = (text: string) => createHash('md5').update(text).digest('hex')
  expect(hashedIdentity({ ...amina, salt }, md5)).toHaveProblem('BADGE.HASH_NOT_SHA256')
})
