import { addDays } from '@casework/calendar'
import { actorId, civilDate } from '@casework/kernel'
import {
  certificationStatus,
  certifiedOn,
  certifiedTechniques,
  defaultTrainingPolicy,
} from '@casework/training-assessments'
import { aCertification } from '@casework/training-assessments/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const begin = civilDate('2026-01-01')
const signed = { at: '2026-01-01T12:00:00Z', by: 'manager-1' }
const basis = { kind: 'exempt', courseId: 'escort-officers', reason: 'other' }
const span = fc.tuple(fc.nat(300), fc.nat(200))
const arbitraryCertification = fc
  .tuple(
    fc.array(span, { minLength: 1, maxLength: 3 }),
    fc.array(span, { maxLength: 3 }),
    fc.option(fc.nat(500), { nil: undefined }),
  )
  .map(([terms, breaks, revokedOn]) => {
    const periods = terms.map(([from, days]) => ({
      ...signed,
      from: addDays(begin, from),
      to: addDays(begin, from + days),
      techniques: ['wristHold'],
      basis,
    }))
    let next = 0
    const suspensions = breaks.map(([gap, days]) => {
      const from = next + (gap % 90)
      next = from + days + 1
      return { from: addDays(begin, from), reviewId: 'review-1', until: addDays(begin, next) }
    })
    const revoked =
      revokedOn === undefined
        ? {}
        : { revoked: { ...signed, on: addDays(begin, revokedOn), reason: 'other', reasons: 'x' } }
    return aCertification({ periods, suspensions, ...revoked })
  })

test('on each day certificate, techniques and status answer alike: by its terms, without days of suspension and from a revocation on', () => {
  fc.assert(
    fc.property(arbitraryCertification, fc.nat(600), (certification, later) => {
      const day = addDays(begin, later)
      const within = certification.periods.some(({ from, to }) => from <= day && day <= to)
      const suspended = certification.suspensions.some(({ from, until }) => from <= day && day < (until ?? '9999'))
      const gone = certification.revoked !== undefined && certification.revoked.on <= day
      const expected = within && !suspended && !gone
      const officer = actorId('officer-7')
      expect(certifiedOn([certification], officer, 'escort', 'wristHold', day)).toBe(expected)
      const rows = certifiedTechniques([certification])
      expect(rows.some(({ from, to }) => from <= day && day <= to)).toBe(expected)
      const { state } = certificationStatus(certification, day, defaultTrainingPolicy)
      expect(state === 'current' || state === 'refresherDue').toBe(expected)
    }),
    { numRuns: 500 },
  )
})
