import * as badges from '@casework/training-open-badges'
import { expect, test } from 'vitest'

test('the package exports this and nothing else', () => {
  expect(Object.keys(badges).sort()).toEqual([
    'achievementInputSchema',
    'achievementOf',
    'achievementSchema',
    'achievementTypes',
    'alignmentSchema',
    'badgeAlgorithms',
    'badgeContexts',
    'badgeCredential',
    'badgeProblems',
    'hashedIdentity',
    'hashedIdentitySchema',
    'identityTypes',
    'isIdentityOf',
    'issuerSchema',
    'openBadgeCredentialSchema',
    'parseOpenBadgeCredential',
    'parseRevocationList',
    'resultDescriptionSchema',
    'resultTypes',
    'revocationListSchema',
    'signBadge',
    'verifyBadge',
  ])
})
