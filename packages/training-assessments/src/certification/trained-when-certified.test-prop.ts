import { addDays, addMonths, civilDateInLondon } from '@casework/calendar'
import { actorId, type CivilDate, civilDate, instant } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import {
  type Certification,
  certificationsInDoubt,
  certifiedOn,
  certify,
  certifyInputSchema,
  decideCertificationReview,
  type Enrolment,
  escortOfficersCourse,
  openCertificationReview,
  defaultTrainingPolicy as policy,
  reinstateCertification,
  renewCertification,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'

const course = escortOfficersCourse([])
const officer = actorId('officer-7')
const begin = civilDate('2026-01-01')
const dayOf = (place: number) => addDays(begin, place)

/** A place whose parts were handed in on one day and released some days later. */
function passed(id: string, on: CivilDate, released: CivilDate): Enrolment {
  const [handedInAt, releasedAt] = [`${on}T10:00:00Z`, `${released}T11:00:00Z`]
  const criteria = Array.from({ length: 8 }, (_each, place) => ({
    id: `c${place}`,
    group: 'g',
    marks: 1,
    outOf: 1,
    met: true,
    critical: true,
  }))
  const sittings = course.assessment.components.map(({ id: componentId }) => ({
    stage: 'released',
    sittingId: componentId,
    componentId,
    begunAt: handedInAt,
    handedInAt,
    handedInBy: 'assessor',
    given: [],
    answers: {},
    mark: { componentId, marks: 8, outOf: 8, criteria },
    agreement: 'single',
    markedAt: releasedAt,
    releasedAt,
  }))
  return anEnrolment({ id, learnerId: officer, courseId: course.id, sittings })
}

const step = fc.record({
  kind: fc.constantFrom('certify', 'renew', 'renew', 'suspend', 'revoke', 'reinstate'),
  function: fc.constantFrom('escort', 'escortAndCustodial'),
  day: fc.nat(900),
  back: fc.nat(60),
  place: fc.nat(3),
})
const place = fc.tuple(fc.nat(800), fc.nat(30))

test('nobody is certified on a day without a pass released by then that is not due again, nor while a finding stands', () => {
  fc.assert(
    fc.property(
      fc.array(place, { minLength: 4, maxLength: 4 }),
      fc.array(step, { maxLength: 14 }),
      fc.nat(1200),
      (passes, steps, asked) => {
        const places = passes.map(([on, later], index) => passed(`place-${index}`, dayOf(on), dayOf(on + later)))
        let all: readonly Certification[] = []
        let barred: readonly { readonly id: string; readonly from: CivilDate; readonly until?: CivilDate }[] = []
        for (const [index, { kind, day, back, place: which, ...each }] of [...steps]
          .sort((one, other) => one.day - other.day)
          .entries()) {
          const today = dayOf(day)
          const context = { ...asTrainer('certifyingManager'), now: instant(`${today}T12:00:00Z`) }
          const enrolment = places[which] as Enrolment
          const basis = { kind: 'passed', courseId: course.id, courseVersion: '1', enrolmentId: enrolment.id }
          const wanted = { from: addDays(today, -back), basis, fitAndProper: true, function: each.function }
          const input = certifyInputSchema.parse({ ...wanted, certificationId: `c-${index}`, personId: officer })
          const given = frozen({ ...context, course, policy, enrolment, certifications: all })
          const record = all.find((one) => one.function === each.function && one.stage !== 'revoked')
          const put = (result: ReturnType<typeof certify> | ReturnType<typeof renewCertification>) => {
            if (!result.ok) return false
            const { record: next } = result.value
            all = [...all.filter(({ id }) => id !== next.id), next]
            return true
          }
          if (kind === 'certify') put(certify(input, given))
          if (record === undefined) continue
          if (kind === 'renew') put(renewCertification(record, input, given))
          if (
            kind === 'reinstate' &&
            put(reinstateCertification(record, { fitAndProper: true, reasons: 'x' }, context) as never)
          ) {
            barred = barred.map((bar) => (bar.id === record.id ? { ...bar, until: bar.until ?? today } : bar))
          }
          if (kind !== 'suspend' && kind !== 'revoke') continue
          const reviewId = trainingPartIdSchema.parse(`review-${index}`)
          const opened = openCertificationReview(record, { reviewId, reason: 'allegation', note: 'x' }, context)
          if (!opened.ok || record.stage === 'suspended') continue
          const finding = { reviewId, outcome: kind, wellFounded: true, fitAndProper: false, reasons: 'x' } as const
          if (put(decideCertificationReview(opened.value.record, finding, context) as never))
            barred = [...barred, { id: record.id, from: today }]
        }
        const day = dayOf(asked)
        const holds = certifiedOn(all, officer, 'escort', undefined, day)
        const trained = places.some(({ sittings: [first] }) => {
          if (first?.stage !== 'released') return false
          const on = civilDateInLondon(first.handedInAt)
          return civilDateInLondon(first.releasedAt) <= day && day < addMonths(on, course.refreshAfterMonths ?? 0)
        })
        if (holds) expect(trained).toBe(true)
        for (const { from, until = addDays(dayOf(9000), 1) } of barred) {
          if (from < until) expect(certifiedOn(all, officer, 'escort', undefined, from)).toBe(false)
          if (from <= day && day < until) expect(holds).toBe(false)
        }
        expect(certificationsInDoubt(all, places, [course], dayOf(1600), policy)).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})
