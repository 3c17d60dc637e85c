import { actorId, type CivilDate, civilDate, instant } from '@casework/kernel'
import {
  applyCertificationEvent,
  type Certification,
  type CertificationEvent,
  type CertifyContext,
  certificationReminders,
  certificationStatus,
  certifiedOn,
  certifiedTechniques,
  certify,
  certifyInputSchema,
  decideCertificationReview,
  escortOfficersCourse,
  openCertificationReview,
  defaultTrainingPolicy as policy,
  reinstateCertification,
  renewCertification,
  renewCertificationInputSchema,
  replayCertification,
  revokeCertification,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { aCertification, anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyCertificationEvent)
const course = escortOfficersCourse([])
const manager = asTrainer('certifyingManager', 'manager-1')
const context: CertifyContext = { ...manager, course, policy, certifications: [] }
const fit = { fitAndProper: true, reasons: 'Cleared.' }
const officer = actorId('officer-7')
const signed = '2026-11-20T12:00:00Z'
const passed = anEnrolment({
  id: 'enrolment-7',
  learnerId: 'officer-7',
  courseId: course.id,
  sittings: course.assessment.components.map(({ id: componentId }, place) => ({
    stage: 'released',
    sittingId: `sitting-${place}`,
    componentId,
    begunAt: signed,
    handedInAt: signed,
    handedInBy: 'assessor',
    given: [],
    answers: {},
    mark: {
      componentId,
      marks: 8,
      outOf: 8,
      criteria: Array.from({ length: 8 }, (_each, at) => ({
        id: `c${at}`,
        group: 'g',
        marks: 1,
        outOf: 1,
        met: true,
        critical: true,
      })),
    },
    agreement: 'single',
    markedAt: signed,
    releasedAt: signed,
  })),
})
const basis = { kind: 'passed', courseId: course.id, courseVersion: '1', enrolmentId: 'enrolment-7' }
const input = (over: object = {}) =>
  certifyInputSchema.parse({
    certificationId: 'certification-1',
    personId: 'officer-7',
    function: 'escort',
    from: '2026-11-20',
    basis,
    fitAndProper: true,
    ...over,
  })
const on = (certification: Certification, day: string) =>
  certifiedOn([certification], officer, 'escort', 'wristHold', civilDate(day))
const reviewId = trainingPartIdSchema.parse('review-1')
const alleged = (record = aCertification()) =>
  must(
    lawful(record, (given) =>
      openCertificationReview(
        given,
        { reviewId, reason: 'allegation', note: 'A complaint.' },
        asTrainer('independentMonitor'),
      ),
    ),
  )
const decide = (record: Certification, over: object = {}, by = manager) =>
  lawful(record, (given) =>
    decideCertificationReview(
      given,
      { reviewId, outcome: 'suspend', wellFounded: true, fitAndProper: false, reasons: 'Seen on film.', ...over },
      by,
    ),
  )

describe('certifying', () => {
  test('wants a pass of the course, and somebody fit and proper', () => {
    const certified = must(lawful(undefined, () => certify(input(), { ...context, enrolment: passed })))
    expect(certified.periods[0]).toMatchObject({
      from: '2026-11-20',
      to: '2027-11-19',
      techniques: ['guidingHold', 'wristHold'],
    })
    expect(certify(input(), context)).toHaveProblem('CERTIFICATION.NOT_PASSED')
    const of = (over: object, from = '2026-11-20') =>
      certify(input({ from }), { ...context, enrolment: { ...passed, ...over } })
    for (const other of [
      { id: 'enrolment-8' },
      { learnerId: 'officer-8' },
      { courseId: 'other' },
      { courseVersion: '2' },
      { sittings: passed.sittings.slice(1) },
    ])
      expect(of(other)).toHaveProblem('CERTIFICATION.NOT_PASSED')
    expect(of({}, '2026-11-19')).toHaveProblem('CERTIFICATION.NOT_PASSED')
    const { assessment: _none, ...taught } = course
    expect(certify(input(), { ...context, enrolment: passed, course: taught })).toHaveProblem(
      'CERTIFICATION.NOT_PASSED',
    )
    expect(certify(input({ fitAndProper: false }), { ...context, enrolment: passed })).toHaveProblem(
      'CERTIFICATION.NOT_FIT_AND_PROPER',
    )
  })
  test('is of a function that the course certifies for, today or earlier, by somebody else', () => {
    const { certifies: _none, ...bare } = course
    const given = { ...context, enrolment: passed }
    expect(certify(input(), { ...given, course: bare })).toHaveProblem('CERTIFICATION.NOT_OF_THIS_COURSE')
    expect(certify(input({ basis: { ...basis, courseId: 'other' } }), given)).toHaveProblem(
      'CERTIFICATION.NOT_OF_THIS_COURSE',
    )
    expect(certify(input({ from: '2026-11-23' }), given)).toHaveProblem('CERTIFICATION.IN_FUTURE')
    expect(certify(input({ personId: 'manager-1' }), given)).toHaveProblem('CERTIFICATION.NOT_YOUR_OWN')
    expect(certify(input(), { ...given, ...asTrainer('tutor') })).toHaveProblem('TRAINING.ROLE_REQUIRED')
  })
  test('an exemption says why, and one without a course term takes the months of policy', () => {
    const exempt = { basis: { kind: 'exempt', courseId: course.id, reason: 'transitional' } }
    expect(certify(input(exempt), context)).toHaveProblem('CERTIFICATION.NOTE_REQUIRED')
    expect(certify(input({ ...exempt, note: 'Because.' }), context)).toHaveProblem('CERTIFICATION.NOT_BACKDATED')
    const { refreshAfterMonths: _never, ...rest } = course
    const bare = { ...rest, certifies: { functions: ['escort'], techniques: [] } }
    const renewal = renewCertificationInputSchema.parse({
      from: '2026-11-22',
      ...exempt,
      fitAndProper: true,
      note: 'Because.',
    })
    const renewed = must(
      lawful(aCertification(), (given) => renewCertification(given, renewal, { ...context, course: bare })),
    )
    expect(renewed.periods[1]).toMatchObject({ to: '2027-11-21', techniques: [], note: 'Because.' })
    expect(renewCertification(aCertification(), { ...renewal, fitAndProper: false }, context)).toHaveProblem(
      'CERTIFICATION.NOT_FIT_AND_PROPER',
    )
  })
})

describe('an allegation', () => {
  test('opens a review and suspends nobody', () => {
    const reviewed = alleged()
    expect(reviewed.stage).toBe('underReview')
    expect(on(reviewed, '2026-11-22')).toBe(true)
    expect(certificationStatus(reviewed, civilDate('2026-11-22'), policy)).toMatchObject({
      state: 'current',
      underReview: true,
    })
    expect(
      openCertificationReview(reviewed, { reviewId, reason: 'allegation', note: 'x' }, asTrainer('independentMonitor')),
    ).toHaveProblem('CERTIFICATION.REVIEW_ID_TAKEN')
  })
  test('suspends only where it is well founded and the person is not fit and proper', () => {
    expect(decide(alleged(), { wellFounded: false })).toHaveProblem('CERTIFICATION.NOT_WELL_FOUNDED')
    expect(decide(alleged(), { fitAndProper: true })).toHaveProblem('CERTIFICATION.NOT_WELL_FOUNDED')
    const suspended = must(decide(alleged()))
    expect([on(suspended, '2026-11-21'), on(suspended, '2026-11-22'), on(suspended, '2027-03-01')]).toEqual([
      true,
      false,
      false,
    ])
    expect(certificationStatus(suspended, civilDate('2026-11-22'), policy).state).toBe('suspended')
  })
  test('that comes to nothing leaves no mark, once every review is decided', () => {
    const nothing = { outcome: 'noAction', wellFounded: false, fitAndProper: true }
    expect(must(decide(alleged(), nothing)).stage).toBe('held')
    const second = { reviewId: trainingPartIdSchema.parse('review-2'), reason: 'conduct', note: 'x' } as const
    const two = must(openCertificationReview(alleged(), second, manager))
    expect(must(decide(two, nothing)).stage).toBe('underReview')
  })
  test('is decided once, by somebody else', () => {
    expect(decide(alleged(), {}, asTrainer('certifyingManager', 'officer-7'))).toHaveProblem(
      'CERTIFICATION.NOT_YOUR_OWN',
    )
    expect(decide(must(decide(alleged())))).toHaveProblem('CERTIFICATION.NO_OPEN_REVIEW')
    expect(decide(aCertification({ stage: 'underReview' }))).toHaveProblem('CERTIFICATION.NO_OPEN_REVIEW')
  })
})

describe('suspension ends', () => {
  const suspended = must(decide(alleged()))
  const later = { ...manager, now: instant('2026-12-01T10:00:00Z') }
  test('in reinstatement from the day, and its days stay without certification', () => {
    const back = must(lawful(suspended, (given) => reinstateCertification(given, fit, later)))
    expect(['2026-11-21', '2026-11-22', '2026-11-30', '2026-12-01'].map((day) => on(back, day))).toEqual([
      true,
      false,
      false,
      true,
    ])
    expect(certifiedTechniques([back])).toEqual([
      { officerId: 'officer-7', technique: 'wristHold', from: '2026-06-01', to: '2026-11-21' },
      { officerId: 'officer-7', technique: 'wristHold', from: '2026-12-01', to: '2027-05-31' },
    ])
    expect(reinstateCertification(suspended, fit, asTrainer('certifyingManager', 'officer-7'))).toHaveProblem(
      'CERTIFICATION.NOT_YOUR_OWN',
    )
    const again = must(
      openCertificationReview(
        back,
        { reviewId: trainingPartIdSchema.parse('review-3'), reason: 'conduct', note: 'x' },
        manager,
      ),
    )
    const twice = must(decide(again, { reviewId: trainingPartIdSchema.parse('review-3') }))
    expect(twice.suspensions).toHaveLength(2)
    expect(must(reinstateCertification(twice, fit, later)).suspensions.map(({ until }) => until)).toEqual([
      '2026-12-01',
      '2026-12-01',
    ])
  })
  test('not while another review is open, which may take the certification away', () => {
    const other = { reviewId: trainingPartIdSchema.parse('review-2'), reason: 'conduct', note: 'Another.' } as const
    const open = must(openCertificationReview(suspended, other, manager))
    expect(open.stage).toBe('suspended')
    expect(reinstateCertification(open, fit, later)).toHaveProblem('CERTIFICATION.REVIEW_OPEN')
    const second = { reviewId: other.reviewId }
    expect(must(decide(open, { ...second, outcome: 'noAction', wellFounded: false })).stage).toBe('suspended')
    expect(must(decide(open, second)).suspensions).toHaveLength(1)
    const revoked = must(decide(open, { ...second, outcome: 'revoke' }))
    expect(revoked).toMatchObject({ stage: 'revoked', revoked: { reason: 'conduct', on: '2026-11-22' } })
  })
})

test('a certification that is taken away ends the day before', () => {
  const reason = { reason: 'leftService', reasons: 'Left.' } as const
  const revoked = must(lawful(aCertification(), (given) => revokeCertification(given, reason, manager)))
  expect([on(revoked, '2026-11-21'), on(revoked, '2026-11-22')]).toEqual([true, false])
  expect(revokeCertification(aCertification(), reason, asTrainer('certifyingManager', 'officer-7'))).toHaveProblem(
    'CERTIFICATION.NOT_YOUR_OWN',
  )
  expect(certificationReminders([revoked], civilDate('2026-01-01'), civilDate('2027-12-31'), policy)).toEqual([])
  expect(() => replayCertification([{ type: 'CertificationReinstated' } as CertificationEvent])).toThrow(
    'CERTIFICATION.HISTORY_CORRUPT',
  )
})

describe('certified on a day', () => {
  const ask = (
    certification: Certification,
    fn: 'escort' | 'escortAndCustodial',
    technique: string | undefined,
    day: string,
  ) => certifiedOn([certification], officer, fn, technique, civilDate(day))
  test('custody covers escort, and escort does not cover custody', () => {
    const both = aCertification({ function: 'escortAndCustodial' })
    expect([
      ask(both, 'escort', undefined, '2026-11-22'),
      ask(aCertification(), 'escortAndCustodial', undefined, '2026-11-22'),
    ]).toEqual([true, false])
    expect(certifiedTechniques([both], ['escort'])).toEqual([])
    expect(certifiedTechniques([both], ['escortAndCustodial'])).toHaveLength(1)
  })
  test('a technique that no course names is not certified, nor is another person', () => {
    expect(ask(aCertification(), 'escort', 'shield', '2026-11-22')).toBe(false)
    expect(certifiedOn([aCertification()], actorId('officer-8'), 'escort', undefined, civilDate('2026-11-22'))).toBe(
      false,
    )
  })
  test('first and last day count', () => {
    expect(
      ['2026-05-31', '2026-06-01', '2027-05-31', '2027-06-01'].map((day) =>
        ask(aCertification(), 'escort', undefined, day),
      ),
    ).toEqual([false, true, true, false])
  })
})

test('time makes a refresher due and a certification lapse, without anyone recording it', () => {
  const state = (day: string, record = aCertification()) => certificationStatus(record, civilDate(day), policy)
  expect(
    ['2026-05-31', '2026-11-22', '2027-03-01', '2027-03-02', '2027-05-31', '2027-06-01'].map((day) => state(day).state),
  ).toEqual(['notYet', 'current', 'current', 'refresherDue', 'refresherDue', 'lapsed'])
  expect(state('2027-05-31').daysLeft).toBe(1)
  expect(
    state(
      '2026-11-22',
      must(lawful(aCertification(), (given) => revokeCertification(given, { reason: 'other', reasons: 'x' }, manager))),
    ).state,
  ).toBe('revoked')
  const reminders = certificationReminders(
    [aCertification(), aCertification()],
    '2027-03-01' as CivilDate,
    '2027-06-01' as CivilDate,
    policy,
  )
  expect(reminders.map((each) => each.on)).toEqual([
    '2027-03-02',
    '2027-03-02',
    '2027-05-01',
    '2027-05-01',
    '2027-05-24',
    '2027-05-24',
  ])
})
