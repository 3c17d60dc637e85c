import { instant } from '@casework/kernel'
import type {} from '@casework/kernel/testing'
import { type Certification, courseSchema } from '@casework/training-assessments'
import { aCertification } from '@casework/training-assessments/testing'
import { type Achievement, badgeCredential } from '@casework/training-open-badges'
import { describe, expect, test } from 'vitest'
import {
  aBadge,
  aBadgeInput,
  anAchievement,
  aSitting,
  certified,
  escorts,
  facing,
  given,
  now,
  passed,
  policy,
} from '../../test-support/badges.ts'

const at = (text: string) => ({ now: instant(text) })
const faceInput = (wanted = {}) => aBadgeInput({ achievement: facing(), ...wanted })

describe('the badge of a certification', () => {
  test('holds for its term by London days, and does not hide the refresher', () => {
    expect(aBadge()).toMatchObject({
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      validFrom: '2026-05-31T23:00:00Z',
      validUntil: '2027-05-31T23:00:00Z',
      description: 'Holds to 31 May 2027. A refresher is due from 2 March 2027.',
    })
  })

  test('tells that it was reached and no marks, and nothing of a person but an opaque name', () => {
    const { credentialSubject } = given(badgeCredential(certified(), aBadgeInput({ withMarks: true }), { now }))
    expect(credentialSubject.result).toEqual([
      { type: ['Result'], resultDescription: 'https://training.example/escort#outcome', status: 'Completed' },
    ])
    expect(JSON.stringify(credentialSubject)).not.toContain('officer-7')
  })

  test('holds until the last second of its last day, and not a second longer', () => {
    expect(badgeCredential(certified(), aBadgeInput(), at('2027-05-31T22:59:59Z')).ok).toBe(true)
    expect(badgeCredential(certified(), aBadgeInput(), at('2027-05-31T23:00:00Z'))).toHaveProblem('BADGE.LAPSED')
    expect(badgeCredential(certified(), aBadgeInput(), at('2026-05-31T23:00:00Z')).ok).toBe(true)
    expect(badgeCredential(certified(), aBadgeInput(), at('2026-05-31T22:59:59Z'))).toHaveProblem(
      'BADGE.NOT_YET_CERTIFIED',
    )
  })

  test('is not given to whoever is suspended or revoked', () => {
    const suspensions = [{ from: '2026-11-01', reviewId: 'review-1' }]
    const signed = { at: '2026-11-01T12:00:00Z', by: 'coordinator-1' }
    const revoked = { ...signed, on: '2026-11-01', reason: 'conduct', reasons: 'words' }
    const refused = (wanted: object) => badgeCredential(certified({ ...wanted }), aBadgeInput(), { now })
    expect(refused({ stage: 'suspended', suspensions })).toHaveProblem('BADGE.SUSPENDED')
    expect(refused({ stage: 'revoked', revoked })).toHaveProblem('BADGE.REVOKED')
  })

  test('is given while an allegation is looked into, and does not tell of it', () => {
    const review = {
      reviewId: 'review-1',
      at: '2026-11-01T12:00:00Z',
      by: 'coordinator-1',
      reason: 'allegation',
      note: 'words',
    }
    const basis = certified({ stage: 'underReview', reviews: [review] })
    expect(given(badgeCredential(basis, aBadgeInput(), { now }))).toEqual(aBadge())
  })

  test('begins again on the day of a reinstatement', () => {
    const suspensions = [{ from: '2026-07-01', reviewId: 'review-1', until: '2026-08-15' }]
    const { validFrom } = given(badgeCredential(certified({ suspensions }), aBadgeInput(), { now }))
    expect(validFrom).toBe('2026-08-14T23:00:00Z')
  })

  describe('with the other certifications of the person', () => {
    const wider = (wanted: object, personId = 'officer-7') =>
      aCertification({ id: 'certification-2', personId, function: 'escortAndCustodial', ...wanted })
    const suspended = { stage: 'suspended', suspensions: [{ from: '2026-11-01', reviewId: 'review-1' }] }
    const badgeWith = (...ofPerson: readonly Certification[]) =>
      badgeCredential({ ...certified(), ofPerson }, aBadgeInput(), { now })

    test('is not given while a finding on another stands', () => {
      expect(badgeWith(wider(suspended))).toHaveProblem('BADGE.SUSPENDED')
      const signed = { at: '2026-11-01T12:00:00Z', by: 'coordinator-1' }
      const decision = { ...signed, outcome: 'revoke', wellFounded: true, fitAndProper: false, reasons: 'words' }
      const review = { ...signed, reviewId: 'review-1', reason: 'conduct', note: 'words', decision }
      const revoked = { ...signed, on: '2026-11-01', reason: 'conduct', reasons: 'words' }
      const gone = { stage: 'revoked', reviews: [review], revoked }
      expect(badgeWith(wider(gone))).toHaveProblem('BADGE.SUSPENDED')
      const findingSetAside = { ...signed, on: '2026-11-10', reasons: 'words' }
      expect(given(badgeWith(wider({ ...gone, findingSetAside }))).validFrom).toBe('2026-11-10T00:00:00Z')
    })

    test('begins again on the day on which a finding on another ended', () => {
      const ended = { suspensions: [{ from: '2026-07-01', reviewId: 'review-1', until: '2026-08-15' }] }
      expect(given(badgeWith(wider(ended))).validFrom).toBe('2026-08-14T23:00:00Z')
    })

    test('is the same where they say nothing against it, are of somebody else, or hold longer', () => {
      const [period] = certified().certification.periods
      const longer = { periods: [{ ...period, to: '2029-05-31' }] }
      expect(
        given(badgeWith(wider({}), wider(suspended, 'officer-8'), wider(longer), certified().certification)),
      ).toEqual(aBadge())
      const lapsed = badgeCredential(
        { ...certified(), ofPerson: [wider(longer)] },
        aBadgeInput(),
        at('2027-06-01T12:00:00Z'),
      )
      expect(lapsed).toHaveProblem('BADGE.LAPSED')
    })
  })

  test('is of the term that ends last; a gap between terms is a gap', () => {
    const [first] = certified().certification.periods
    const next = { ...first, from: '2026-11-01', to: '2027-10-31' }
    const later = { ...first, from: '2028-01-01', to: '2028-12-31' }
    const both = certified({ periods: [next, first, later] })
    expect(given(badgeCredential(both, aBadgeInput(), { now })).validUntil).toBe('2027-11-01T00:00:00Z')
    expect(badgeCredential(both, aBadgeInput(), at('2027-12-01T12:00:00Z'))).toEqual({
      ok: false,
      error: [{ code: 'BADGE.LAPSED', params: { until: '2027-10-31' } }],
    })
  })

  test('is not given on an exemption or on another version of the course', () => {
    const [period] = certified().certification.periods
    const on = (basis: object) => certified({ periods: [{ ...period, basis }] })
    const exempt = { kind: 'exempt', courseId: 'escort-officers', reason: 'transitional' }
    const other = { ...period?.basis, courseVersion: '2' }
    expect(badgeCredential(on(exempt), aBadgeInput(), { now })).toHaveProblem('BADGE.EXEMPT')
    expect(badgeCredential(on(other), aBadgeInput(), { now })).toHaveProblem('BADGE.OTHER_COURSE')
    expect(badgeCredential(on({ ...period?.basis, courseId: 'x' }), aBadgeInput(), { now })).toHaveProblem(
      'BADGE.OTHER_COURSE',
    )
  })

  test('is of its own function, course and kind of achievement', () => {
    const wider = anAchievement({ certifiedFunction: 'escortAndCustodial' })
    const other = courseSchema.parse({ ...escorts, version: '2' }) as typeof escorts
    for (const achievement of [wider, anAchievement(), facing(), anAchievement({ certifiedFunction: 'escort' }, other)])
      expect(badgeCredential(certified(), aBadgeInput({ achievement }), { now })).toHaveProblem(
        'BADGE.OTHER_ACHIEVEMENT',
      )
    const own = anAchievement({ certifiedFunction: 'escort' })
    const course = { ...own, achievementType: 'Course' } as const
    expect(badgeCredential(certified(), aBadgeInput({ achievement: course }), { now })).toHaveProblem(
      'BADGE.OTHER_ACHIEVEMENT',
    )
  })

  test('is of an achievement that is what its course makes of it, word for word', () => {
    const own = anAchievement({
      certifiedFunction: 'escort',
      criteriaPage: 'https://training.example/criteria',
      alignments: [{ targetName: 'Standard', targetUrl: 'https://standards.example/1' }],
    })
    const badgeOf = (achievement: object) =>
      badgeCredential(certified(), aBadgeInput({ achievement: achievement as Achievement }), { now })
    const stored = Object.fromEntries(Object.entries(own).reverse())
    expect(given(badgeOf(stored))).toEqual(given(badgeOf(own)))
    const easier = own.resultDescription.map((each) => (each.requiredValue ? { ...each, requiredValue: '1' } : each))
    for (const changed of [
      { name: 'Commander of escorts' },
      { criteria: { ...own.criteria, narrative: 'Turn up.' } },
      { resultDescription: easier },
      { resultDescription: own.resultDescription.slice(1) },
      { criteria: {} },
      { id: 'not a name' },
    ])
      expect(badgeOf({ ...own, ...changed })).toHaveProblem('BADGE.OTHER_ACHIEVEMENT')
  })
})

describe('the badge of a pass', () => {
  test('counts from its release, in whole seconds, and tells marks only where asked', () => {
    const badge = given(badgeCredential(passed(), faceInput(), { now }))
    expect(badge).toMatchObject({ validFrom: '2026-11-12T10:00:00Z' })
    expect(badge.validUntil).toBeUndefined()
    expect(badge.credentialSubject.result).toHaveLength(1)
    const told = given(badgeCredential(passed([aSitting({}, 17, 21)]), faceInput({ withMarks: true }), { now }))
    expect(told.credentialSubject.result[1]).toMatchObject({ value: '80.95' })
  })

  test('tells the parts that have a pass mark in numbers, and no other', () => {
    const parts = ['practical', 'written', 'report-form', 'scenarios'].map((componentId) => {
      const criteria = [{ id: 'c', group: 'g', marks: 9, outOf: 10, met: true, critical: true }]
      const mark = { componentId, marks: 9, outOf: 10, criteria: Array(6).fill(criteria).flat() }
      return aSitting({ sittingId: `sitting-${componentId}`, componentId, mark })
    })
    const { enrolment } = passed(parts, { courseId: 'escort-officers' })
    const input = aBadgeInput({ achievement: anAchievement(), withMarks: true })
    const badge = given(badgeCredential({ kind: 'passed', enrolment, course: escorts, policy }, input, { now }))
    expect(
      badge.credentialSubject.result.map(({ resultDescription, value }) => [resultDescription.split('#')[1], value]),
    ).toEqual([
      ['outcome', undefined],
      ['part-written', '90'],
      ['part-report-form', '90'],
    ])
  })

  test('is not given before release, nor for a fail, nor for nothing', () => {
    const refused = (sittings: readonly object[], context = { now }) =>
      badgeCredential(passed(sittings), faceInput(), context)
    expect(refused([aSitting({}, 15)])).toHaveProblem('BADGE.NOT_PASSED')
    expect(refused([])).toHaveProblem('BADGE.NOT_PASSED')
    expect(refused([aSitting({ stage: 'marked' })])).toHaveProblem('BADGE.NOT_PASSED')
    expect(refused([aSitting()], at('2026-11-12T10:00:00Z'))).toHaveProblem('BADGE.NOT_PASSED')
    expect(refused([aSitting()], at('2026-11-12T10:00:01Z')).ok).toBe(true)
  })

  test('counts from the sitting that passed, whatever came before and after', () => {
    const failed = aSitting(
      { sittingId: 'sitting-0', handedInAt: '2026-11-01T10:00:00Z', releasedAt: '2026-11-02T10:00:00Z' },
      3,
    )
    const late = aSitting(
      { sittingId: 'sitting-2', handedInAt: '2026-11-19T10:00:00Z', releasedAt: '2026-11-20T10:00:00Z' },
      20,
    )
    const badge = given(badgeCredential(passed([late, aSitting(), failed]), faceInput(), { now }))
    expect(badge.validFrom).toBe('2026-11-12T10:00:00Z')
  })

  test('counts from the appeal that was upheld, where its mark is what passed', () => {
    const appeal = (decision: object) => ({
      at: '2026-11-13T12:00:00Z',
      by: 'officer-7',
      appealId: 'appeal-1',
      sittingId: 'sitting-1',
      ground: 'markingError',
      words: 'words',
      decision: { by: 'coordinator-1', reasons: 'words', ...decision },
    })
    const badgeAfter = (...appeals: readonly object[]) =>
      given(badgeCredential(passed([aSitting()], { appeals }), faceInput(), { now })).validFrom
    const upheld = { at: '2026-11-20T12:00:00Z', outcome: 'upheld' }
    const earlier = { at: '2026-11-14T12:00:00Z', outcome: 'upheld' }
    expect(badgeAfter(appeal(upheld), appeal(earlier))).toBe('2026-11-20T12:00:00Z')
    expect(badgeAfter({ ...appeal(upheld), sittingId: 'sitting-2' })).toBe('2026-11-12T10:00:00Z')
    expect(badgeAfter(appeal({ ...upheld, outcome: 'dismissed' }))).toBe('2026-11-12T10:00:00Z')
    expect(badgeAfter({ ...appeal(upheld), decision: undefined })).toBe('2026-11-12T10:00:00Z')
  })

  test('is not given for a sitting made void, whatever it was', () => {
    const sitting = aSitting({ stage: 'void', was: 'released', irregularityId: 'i-1' })
    expect(badgeCredential(passed([sitting]), faceInput(), { now })).toHaveProblem('BADGE.NOT_PASSED')
  })

  test('is not given while something about a sitting waits for a decision', () => {
    const open = {
      at: '2026-11-15T12:00:00Z',
      by: 'invigilator-1',
      irregularityId: 'i-1',
      sittingId: 'sitting-1',
      kind: 'other',
      note: 'words',
    }
    const stands = { at: '2026-11-16T12:00:00Z', by: 'coordinator-1', finding: 'stands', reasons: 'words' }
    const found = (irregularity: object) =>
      badgeCredential(passed([aSitting()], { irregularities: [irregularity] }), faceInput(), { now })
    expect(found(open)).toHaveProblem('BADGE.IRREGULARITY_OPEN')
    expect(found({ ...open, decision: stands }).ok).toBe(true)
  })

  test('is of the course that was passed, in its version', () => {
    expect(badgeCredential(passed([aSitting()], { courseVersion: '2' }), faceInput(), { now })).toHaveProblem(
      'BADGE.OTHER_COURSE',
    )
    expect(badgeCredential(passed([aSitting()], { courseId: 'other' }), faceInput(), { now })).toHaveProblem(
      'BADGE.OTHER_COURSE',
    )
  })

  test('ends where the course is to be done again, and is not given after that', () => {
    const basis = passed()
    const yearly = { ...basis, course: { ...basis.course, refreshAfterMonths: 12 } }
    const badge = given(badgeCredential(yearly, faceInput(), { now }))
    expect(badge).toMatchObject({
      validUntil: '2027-11-10T00:00:00Z',
      description: 'To be done again by 9 November 2027.',
    })
    expect(badgeCredential(yearly, faceInput(), at('2027-11-09T23:59:59Z')).ok).toBe(true)
    expect(badgeCredential(yearly, faceInput(), at('2027-11-10T00:00:00Z'))).toHaveProblem('BADGE.LAPSED')
  })
})

describe('a badge goes out of the house', () => {
  test('with evidence and a list of revoked badges as addresses alone', () => {
    const { evidence, credentialStatus } = aBadge({
      evidence: ['https://training.example/e/1'],
      revocationList: 'https://training.example/revoked',
    })
    expect(evidence).toEqual([{ id: 'https://training.example/e/1', type: ['Evidence'] }])
    expect(credentialStatus).toEqual({ id: 'https://training.example/revoked', type: '1EdTechRevocationList' })
    const words = aBadgeInput({ evidence: ['data:text/plain,She said'] })
    expect(badgeCredential(certified(), words, { now })).toHaveProblem('INPUT.NOT_IN_FORMAT')
  })

  test.each([
    ['mailto:amina@example.org', 'INPUT.NOT_IN_FORMAT'],
    ['https://example.org/people/amina@example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['https://example.org/people/amina%40example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['https://example.org/people/amina%2540example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['https://example.org/people/amina%252540example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['https://example.org/people/amina＠example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['urn:example:amina%EF%BC%A0example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['urn:example:amina％40example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['urn:example:amina%4%30example.org', 'BADGE.SUBJECT_NOT_OPAQUE'],
    ['Amina', 'INPUT.NOT_IN_FORMAT'],
  ])('and never with %s as the name of a person', (id, code) => {
    expect(badgeCredential(certified(), aBadgeInput({ person: { id } }), { now })).toHaveProblem(code)
    expect(badgeCredential(certified(), aBadgeInput({ id }), { now })).toHaveProblem(code)
    const evidence = [`https://training.example/e?of=${id}`]
    if (code === 'BADGE.SUBJECT_NOT_OPAQUE')
      expect(badgeCredential(certified(), aBadgeInput({ evidence }), { now })).toHaveProblem(code)
  })

  test('and what is encoded but no e-mail address is nobody’s name', () => {
    const id = `urn:example:%C3%A9-%ff-100%-${'%25'.repeat(600)}`
    expect(given(badgeCredential(certified(), aBadgeInput({ person: { id } }), { now })).credentialSubject.id).toBe(id)
  })
})
