import { saltedDigest, verifyDigest } from '@casework/audit-trail'
import { expect, test } from 'vitest'

const hash = (text: string) => `hash of ${text}`
const salt = 'example-salt-0123456789'
const otherSalt = 'example-salt-9876543210'

test('the digest of a value is borne out by the same value and salt only', () => {
  const digest = saltedDigest('Amina', salt, hash)
  expect(verifyDigest('Amina', salt, digest, hash)).toBe(true)
  expect(verifyDigest('Amira', salt, digest, hash)).toBe(false)
  expect(verifyDigest('Amina', otherSalt, digest, hash)).toBe(false)
})

test('two people with the same name have different digests', () => {
  expect(saltedDigest('Amina', salt, hash)).not.toBe(saltedDigest('Amina', otherSalt, hash))
})

test('a salt that could be guessed is refused', () => {
  expect(() => saltedDigest('Amina', 'short', hash)).toThrow('SALTED_DIGEST.SALT_TOO_SHORT')
})
