import { addDays } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { badgeAlgorithms, badgeCredential, signBadge, verifyBadge } from '@casework/training-open-badges'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aBadge, aBadgeInput, aSitting, certified, facing, given, now, passed } from '../../test-support/badges.ts'
import { aSigner, aTrust } from '../../test-support/keys.ts'

const badge = aBadge()
const tokens = await Promise.all(badgeAlgorithms.map((algorithm) => signBadge(badge, aSigner(algorithm))))
const signed = badgeAlgorithms.map(
  (algorithm, index) => [algorithm, given(tokens[index] as (typeof tokens)[number])] as const,
)

/** Letters of both cases, digits, the two signs of base64url, those of base64, dots, blanks, nothing, and whatever else there is. */
const character = fc.oneof(
  fc.constantFrom(...'ABCXYZabcxyz0189-_+/=. \t\n%{}"'),
  fc.constant(''),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
)

test.each(signed)('a token signed with %s with any character changed is not believed', async (algorithm, token) => {
  await fc.assert(
    fc.asyncProperty(fc.nat(token.length - 1), character, async (place, other) => {
      fc.pre(token[place] !== other)
      const changed = token.slice(0, place) + other + token.slice(place + 1)
      expect((await verifyBadge(changed, aTrust(algorithm), { now })).ok).toBe(false)
    }),
    { numRuns: 200 },
  )
})

test.each(signed)('each of the last characters of a token signed with %s counts', async (algorithm, token) => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  for (const end of [token.indexOf('.') - 1, token.lastIndexOf('.') - 1, token.length - 1])
    for (const other of alphabet) {
      if (other === token[end]) continue
      const changed = token.slice(0, end) + other + token.slice(end + 1)
      expect((await verifyBadge(changed, aTrust(algorithm), { now })).ok).toBe(false)
    }
})

test('any text is refused without throwing', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      expect((await verifyBadge(text, aTrust('ES256'), { now })).ok).toBe(false)
    }),
  )
})

test('what is signed is verified as it was, whatever its words', async () => {
  const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
  await fc.assert(
    fc.asyncProperty(words, async (name) => {
      const made = badgeCredential(certified(), aBadgeInput({ issuer: { id: 'https://training.example', name } }), {
        now,
      })
      fc.pre(made.ok)
      const token = given(await signBadge(given(made), aSigner('EdDSA')))
      const verified = await verifyBadge(token, aTrust('EdDSA'), { now })
      expect(verified.ok && verified.value.credential).toEqual(given(made))
    }),
  )
})

test('a badge is given on a day exactly if the certification holds on it, and never beyond its term', () => {
  const from = civilDate('2026-06-01')
  fc.assert(
    fc.property(
      fc.integer({ min: -30, max: 400 }),
      fc.integer({ min: 1, max: 300 }),
      fc.nat(60),
      (day, begins, days) => {
        const suspensions = [{ from: addDays(from, begins), reviewId: 'review-1', until: addDays(from, begins + days) }]
        const today = addDays(from, day)
        const made = badgeCredential(certified({ suspensions }), aBadgeInput(), {
          now: `${today}T12:00:00Z` as typeof now,
        })
        expect(made.ok).toBe(day >= 0 && day < 365 && (day < begins || day >= begins + days))
        if (made.ok) expect(made.value.validUntil).toBe('2027-05-31T23:00:00Z')
      },
    ),
  )
})

test('a share told is never rounded up to the pass mark, and a pass is never told as less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (outOf, given) => {
      const marks = Math.min(given, outOf)
      const input = aBadgeInput({ achievement: facing(), withMarks: true })
      const made = badgeCredential(passed([aSitting({}, marks, outOf)]), input, { now })
      expect(made.ok).toBe(marks * 100 >= 80 * outOf)
      if (made.ok) expect(Number(made.value.credentialSubject.result[1]?.value)).toBeGreaterThanOrEqual(80)
    }),
  )
})
