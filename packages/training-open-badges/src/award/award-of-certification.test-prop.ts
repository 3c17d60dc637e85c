import { addDays, civilDateInLondon } from '@casework/calendar'
import { civilDate } from '@casework/kernel'
import { certifiedOn } from '@casework/training-assessments'
import { aCertification } from '@casework/training-assessments/testing'
import { badgeCredential } from '@casework/training-open-badges'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aBadgeInput, certified, now } from '../../test-support/badges.ts'

const today = civilDateInLondon(now)
const begun = civilDate('2026-04-01')
const suspension = fc
  .record({ after: fc.nat(250), days: fc.option(fc.integer({ min: 1, max: 120 })) })
  .map(({ after, days }) => {
    const from = addDays(begun, after)
    return { from, reviewId: 'review-1', ...(days === null ? {} : { until: addDays(from, days) }) }
  })
const suspensions = fc.array(suspension, { maxLength: 4 })

test('a badge says no day on which the person was not certified, and every one since they last were not', () => {
  fc.assert(
    fc.property(suspensions, suspensions, (own, others) => {
      const basis = certified({ suspensions: own })
      const other = aCertification({ id: 'other', function: 'escortAndCustodial', suspensions: others, periods: [] })
      const isCertified = (day: typeof today) =>
        certifiedOn([basis.certification, other], basis.certification.personId, 'escort', undefined, day)
      const badge = badgeCredential({ ...basis, ofPerson: [other] }, aBadgeInput(), { now })
      expect(badge.ok).toBe(isCertified(today))
      if (!badge.ok) return
      const since = civilDateInLondon(badge.value.validFrom)
      for (let day = since; day <= today; day = addDays(day, 1)) expect(isCertified(day)).toBe(true)
      expect(isCertified(addDays(since, -1))).toBe(false)
    }),
  )
})
