import type { Instant } from '@casework/kernel'
import {
  type BadgeInput,
  type BadgeTrust,
  type HashedIdentity,
  type OpenBadgeCredential,
  signBadge,
  verifyBadge,
} from '@casework/training-open-badges'
import { expectTypeOf, test } from 'vitest'

declare const trust: BadgeTrust
declare const credential: OpenBadgeCredential

test('whoever verifies says whether revoked badges were looked up', () => {
  const { revocations: _left, ...rest } = trust
  // @ts-expect-error [ts2345] - not looking is said, and never a default
  verifyBadge('token', rest, { now: '2026-11-22T09:30:00Z' as Instant })
})

test('a shared secret is no algorithm of a badge', () => {
  const publicKey = { address: 'https://training.example/keys#1' }
  // @ts-expect-error [ts2322] - whoever verifies with a shared secret could sign as well
  signBadge(credential, { algorithm: 'HS256', publicKey, signWith: { privateKey: {} } })
})

test('an identity that is not hashed does not go into a badge', () => {
  expectTypeOf<{ type: 'IdentityObject'; hashed: false }>().not.toExtend<HashedIdentity>()
  expectTypeOf<NonNullable<BadgeInput['person']['identities']>[number]>().toEqualTypeOf<HashedIdentity>()
})
