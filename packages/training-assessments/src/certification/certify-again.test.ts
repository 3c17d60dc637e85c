import { actorId, type Context, civilDate, instant, redact } from '@casework/kernel'
import {
  applyCertificationEvent,
  type Certification,
  certificationPrivacy,
  certificationReminders,
  certificationStatus,
  certificationsInDoubt,
  certifiedOn,
  certifiedTechniques,
  certify,
  certifyInputSchema,
  decideCertificationReview,
  type Enrolment,
  enrolmentResult,
  escortOfficersCourse,
  faceBehindTheCase,
  openCertificationReview,
  defaultTrainingPolicy as policy,
  reinstateCertification,
  renewCertification,
  renewCertificationInputSchema,
  revokeCertification,
  setAsideFinding,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { aCertification, anEnrolment, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyCertificationEvent)
const course = escortOfficersCourse([])
const officer = actorId('officer-7')
const at = (day: string, id = 'manager-1'): Context => ({
  ...asTrainer('certifyingManager', id),
  now: instant(`${day}T12:00:00Z`),
})
const sat = (componentId: string, handedIn: string, released: string, over: object = {}) => ({
  stage: 'released',
  sittingId: `${componentId}-${handedIn}`,
  componentId,
  begunAt: `${handedIn}T09:00:00Z`,
  handedInAt: `${handedIn}T10:00:00Z`,
  handedInBy: 'assessor',
  given: [],
  answers: {},
  agreement: 'single',
  markedAt: `${released}T10:00:00Z`,
  releasedAt: `${released}T11:00:00Z`,
  mark: {
    componentId,
    marks: 8,
    outOf: 8,
    criteria: Array.from({ length: 8 }, (_each, place) => ({
      id: `c${place}`,
      group: 'g',
      marks: 1,
      outOf: 1,
      met: true,
      critical: true,
    })),
  },
  ...over,
})
const passed = (id: string, handedIn: string, released = handedIn, more: readonly object[] = []): Enrolment =>
  anEnrolment({
    id,
    learnerId: 'officer-7',
    courseId: course.id,
    sittings: [...course.assessment.components.map((each) => sat(each.id, handedIn, released)), ...more],
  })
const basis = (enrolmentId: string) => ({ kind: 'passed', courseId: course.id, courseVersion: '1', enrolmentId })
const issue = (
  place: Enrolment,
  from: string,
  now: string,
  over: object = {},
  certifications: readonly Certification[] = [],
) =>
  lawful(undefined, () =>
    certify(
      certifyInputSchema.parse({
        certificationId: 'certification-1',
        personId: 'officer-7',
        function: 'escort',
        from,
        basis: basis(place.id),
        fitAndProper: true,
        ...over,
      }),
      { ...at(now), course, policy, enrolment: place, certifications },
    ),
  )
const renew = (
  record: Certification,
  place: Enrolment,
  day: string,
  over: object = {},
  others: readonly Certification[] = [],
) =>
  lawful(record, (given) =>
    renewCertification(
      given,
      renewCertificationInputSchema.parse({ from: day, basis: basis(place.id), fitAndProper: true, ...over }),
      { ...at(day), course, policy, enrolment: place, certifications: others },
    ),
  )
const first = passed('enrolment-1', '2026-01-10')
const held = must(issue(first, '2026-01-10', '2026-01-10'))
const reviewId = trainingPartIdSchema.parse('review-1')
const alleged = (record: Certification, day: string) =>
  must(openCertificationReview(record, { reviewId, reason: 'allegation', note: 'A choke hold.' }, at(day)))
const found = (record: Certification, outcome: 'suspend' | 'revoke', day: string) =>
  must(
    lawful(alleged(record, day), (given) =>
      decideCertificationReview(
        given,
        { reviewId, outcome, wellFounded: true, fitAndProper: false, reasons: 'Seen on film.' },
        at(day),
      ),
    ),
  )
const exempt = { basis: { kind: 'exempt', courseId: course.id, reason: 'other' }, note: 'Passed elsewhere.' }
const fit = { fitAndProper: true, reasons: 'Cleared.' }
const on = (day: string, ...all: readonly Certification[]) =>
  certifiedOn(all, officer, 'escort', undefined, civilDate(day))

describe('a pass certifies once, and only while it holds', () => {
  test('it does not renew what it certified', () => {
    for (const year of ['2026', '2027', '2028'])
      expect(renew(held, first, `${year}-12-10`)).toHaveProblem('CERTIFICATION.PASS_USED')
    const another = passed('enrolment-2', '2026-12-01')
    const renewed = must(renew(held, another, '2026-12-10'))
    expect(renewed.periods[1]).toMatchObject({ from: '2026-12-10', to: '2027-11-30' })
    expect(renew(renewed, another, '2027-11-01')).toHaveProblem('CERTIFICATION.PASS_USED')
  })
  test('it does not renew after a year, nor from before the last term', () => {
    expect(renew(held, passed('enrolment-2', '2026-02-01'), '2027-02-01')).toHaveProblem('CERTIFICATION.PASS_TOO_OLD')
    expect(renew(held, passed('enrolment-2', '2026-01-09'), '2026-12-01')).toHaveProblem('CERTIFICATION.PASS_TOO_OLD')
    expect(renew(held, passed('enrolment-2', '2026-02-02'), '2027-02-01').ok).toBe(true)
    expect(issue(first, '2027-01-10', '2027-01-10')).toHaveProblem('CERTIFICATION.PASS_TOO_OLD')
  })
  test('a refresher that was failed renews nothing', () => {
    const [practical] = course.assessment.components
    const mark = { componentId: practical?.id, marks: 0, outOf: 8, criteria: [] }
    const failed = passed('enrolment-2', '2026-06-01', '2026-06-01', [
      sat(practical?.id as string, '2026-12-08', '2026-12-08', { mark }),
    ])
    expect(enrolmentResult(failed, civilDate('2026-12-10'), course, policy).outcome).toBe('passed')
    expect(renew(held, failed, '2026-12-10')).toHaveProblem('CERTIFICATION.NOT_PASSED')
    const well = passed('enrolment-2', '2026-06-01', '2026-06-01', [
      sat(practical?.id as string, '2026-12-08', '2026-12-08'),
    ])
    expect(renew(held, well, '2026-12-10').ok).toBe(true)
  })
  test('an exemption does not follow another', () => {
    const once = must(renew(held, first, '2026-12-10', exempt))
    expect(renew(once, first, '2027-12-10', exempt)).toHaveProblem('CERTIFICATION.EXEMPT_BEFORE')
  })
  test('only of a course that certifies for the function', () => {
    const input = renewCertificationInputSchema.parse({
      from: '2026-12-10',
      basis: { ...basis('enrolment-2'), courseId: faceBehindTheCase.id },
      fitAndProper: true,
    })
    const context = { ...at('2026-12-10'), course: faceBehindTheCase, policy, certifications: [] }
    expect(renewCertification(held, input, context)).toHaveProblem('CERTIFICATION.NOT_OF_THIS_COURSE')
  })
})

describe('nothing is certified before anybody knew of the pass', () => {
  const late = passed('enrolment-1', '2026-01-10', '2026-06-01')
  test('a place is passed from the day of the release on', () => {
    const outcome = (day: string) => enrolmentResult(late, civilDate(day), course, policy).outcome
    expect(['2026-02-01', '2026-05-31', '2026-06-01'].map(outcome)).toEqual(['notKnown', 'notKnown', 'passed'])
    expect(issue(late, '2026-01-10', '2026-06-02')).toHaveProblem('CERTIFICATION.NOT_PASSED')
    expect(must(issue(late, '2026-06-01', '2026-06-02')).periods[0]).toMatchObject({
      from: '2026-06-01',
      to: '2027-01-09',
    })
  })
  test('a pass once made stands, also when policy shortens what is carried over', () => {
    const [practical, ...rest] = course.assessment.components
    const apart = anEnrolment({
      id: 'enrolment-1',
      learnerId: 'officer-7',
      courseId: course.id,
      sittings: [
        sat(practical?.id as string, '2026-01-10', '2026-01-10', { carryOverDays: 182 }),
        ...rest.map(({ id }) => sat(id, '2026-05-10', '2026-05-10', { carryOverDays: 182 })),
      ],
    })
    const shorter = { ...policy, settings: { ...policy.settings, carryOverDays: 90 } }
    expect(enrolmentResult(apart, civilDate('2026-06-01'), course, shorter).outcome).toBe('passed')
  })
  test('while something about the place is open it certifies nobody', () => {
    const irregularity = {
      irregularityId: 'irregularity-1',
      sittingId: 'written-2026-01-10',
      kind: 'impersonation',
      note: 'x',
      at: '2026-01-11T10:00:00Z',
      by: 'tutor-1',
    }
    const open = { ...first, irregularities: anEnrolment({ irregularities: [irregularity] }).irregularities }
    expect(issue(open, '2026-01-12', '2026-01-12')).toHaveProblem('SITTING.IRREGULARITY_OPEN')
    const doubts = (place: readonly Enrolment[], courses = [course], day = '2026-02-01') =>
      certificationsInDoubt([held], place, courses, civilDate(day), policy).map(({ why }) => why)
    expect(doubts([open])).toEqual(['irregularityOpen'])
    expect(doubts([{ ...first, sittings: first.sittings.slice(1) }])).toEqual(['noLongerPassed'])
    expect(doubts([])).toEqual(['notKnown'])
    expect(doubts([first], [])).toEqual(['notKnown'])
    expect(doubts([first])).toEqual([])
    expect(doubts([], [course], '2028-01-01')).toEqual([])
    const excused = must(renew(held, first, '2026-12-10', exempt))
    expect(certificationsInDoubt([excused], [first], [course], civilDate('2027-05-01'), policy)).toEqual([])
    expect(certificationsInDoubt([{ ...held, stage: 'revoked' }], [], [], civilDate('2026-02-01'), policy)).toEqual([])
  })
})

describe('a finding that somebody is not fit and proper', () => {
  const second = passed('enrolment-2', '2026-03-01')
  const custodial = { certificationId: 'certification-2', function: 'escortAndCustodial' }
  const suspended = found(held, 'suspend', '2026-03-10')
  const revoked = found(held, 'revoke', '2026-03-10')

  test('bars them from every function, under whatever id', () => {
    for (const barred of [suspended, revoked]) {
      expect(issue(second, '2026-03-11', '2026-03-11', custodial, [barred])).toHaveProblem(
        'CERTIFICATION.FOUND_NOT_FIT',
      )
      expect(issue(second, '2026-03-11', '2026-03-11', { certificationId: 'x' }, [barred])).toHaveProblem(
        'CERTIFICATION.FOUND_NOT_FIT',
      )
    }
    const other = { ...suspended, personId: actorId('officer-8') }
    expect(issue(second, '2026-03-11', '2026-03-11', custodial, [other]).ok).toBe(true)
  })
  test('holds for what they had, too', () => {
    const both = must(issue(first, '2026-01-10', '2026-01-10', custodial, [held]))
    expect(on('2026-03-11', both)).toBe(true)
    for (const barred of [suspended, revoked]) {
      expect([on('2026-03-09', barred, both), on('2026-03-10', barred, both)]).toEqual([true, false])
      expect(certifiedTechniques([barred, both]).every(({ to }) => to === '2026-03-09')).toBe(true)
      expect(certificationStatus(both, civilDate('2026-03-11'), policy, [barred]).state).toBe('suspended')
      expect(renew(both, second, '2026-04-01', {}, [barred])).toHaveProblem('CERTIFICATION.FOUND_NOT_FIT')
    }
    expect(on('2026-03-11', both, { ...revoked, personId: actorId('officer-8') })).toBe(true)
  })
  test('ends with reinstatement on the opposite finding, with reasons', () => {
    const end = (input: typeof fit) =>
      lawful(suspended, (given) => reinstateCertification(given, input, at('2026-05-01')))
    expect(end({ ...fit, fitAndProper: false })).toHaveProblem('CERTIFICATION.NOT_FIT_AND_PROPER')
    const back = must(end(fit))
    expect(back.suspensions[0]).toMatchObject({ until: '2026-05-01', endedBecause: 'Cleared.' })
    const left = must(revokeCertification(back, { reason: 'leftService', reasons: 'Left.' }, at('2026-06-01')))
    expect(on('2026-05-15', left)).toBe(true)
    expect(issue(second, '2026-06-01', '2026-06-02', { certificationId: 'x' }, [left]).ok).toBe(true)
  })
  test('after a revocation is set aside by somebody else, and then they can be certified anew, never for the days before', () => {
    const input = { reasons: 'Acquitted.' }
    expect(setAsideFinding(revoked, input, at('2026-05-01'))).toHaveProblem('CERTIFICATION.NOT_YOUR_OWN')
    const free = must(lawful(revoked, (given) => setAsideFinding(given, input, at('2026-05-01', 'manager-2'))))
    expect(free).toMatchObject({ stage: 'revoked', findingSetAside: { on: '2026-05-01', reasons: 'Acquitted.' } })
    expect(setAsideFinding(free, input, at('2026-05-02', 'manager-2'))).toHaveProblem('CERTIFICATION.NO_OPEN_REVIEW')
    const anew = { certificationId: 'certification-3' }
    expect(issue(second, '2026-04-01', '2026-05-02', anew, [free])).toHaveProblem('CERTIFICATION.NOT_BACKDATED')
    expect(issue(first, '2026-05-01', '2026-05-02', anew, [free])).toHaveProblem('CERTIFICATION.PASS_USED')
    const again = must(issue(second, '2026-05-01', '2026-05-02', anew, [free]))
    expect([on('2026-04-30', free, again), on('2026-05-01', free, again)]).toEqual([false, true])
  })
  test('is made of somebody who left before the review was decided', () => {
    const reviewed = alleged(held, '2026-03-01')
    const left = must(revokeCertification(reviewed, { reason: 'leftService', reasons: 'Left.' }, at('2026-03-05')))
    expect(setAsideFinding(left, { reasons: 'x' }, at('2026-03-06', 'manager-2'))).toHaveProblem(
      'CERTIFICATION.REVIEW_OPEN',
    )
    expect(issue(second, '2026-03-06', '2026-03-06', { certificationId: 'x' }, [left])).toHaveProblem(
      'CERTIFICATION.REVIEW_OPEN',
    )
    const input = { reviewId, outcome: 'suspend', wellFounded: true, fitAndProper: false, reasons: 'Film.' } as const
    const decided = must(lawful(left, (given) => decideCertificationReview(given, input, at('2026-03-07'))))
    expect(decided).toMatchObject({
      stage: 'revoked',
      revoked: { reason: 'leftService', on: '2026-03-05' },
      suspensions: [],
    })
    expect(issue(second, '2026-03-08', '2026-03-08', { certificationId: 'x' }, [decided])).toHaveProblem(
      'CERTIFICATION.FOUND_NOT_FIT',
    )
  })
})

describe('an allegation', () => {
  const second = passed('enrolment-2', '2026-03-01')
  const reviewed = alleged(held, '2026-03-02')
  test('keeps nobody from renewing, and nobody is given more while it is open', () => {
    expect(renew(reviewed, second, '2026-03-03').ok).toBe(true)
    const more = { certificationId: 'x', function: 'escortAndCustodial' }
    expect(issue(second, '2026-03-03', '2026-03-03', more, [reviewed])).toHaveProblem('CERTIFICATION.REVIEW_OPEN')
  })
  test('is not got round by taking the certification away for another reason', () => {
    const revoke = (reason: 'other' | 'medical' | 'leftService') =>
      revokeCertification(reviewed, { reason, reasons: 'Somebody complained.' }, at('2026-03-03'))
    expect(revoke('other')).toHaveProblem('CERTIFICATION.REVIEW_OPEN')
    expect(revoke('medical')).toHaveProblem('CERTIFICATION.REVIEW_OPEN')
    expect(revoke('leftService').ok).toBe(true)
  })
  test('is not told by what is only indirectly personal', () => {
    const shown = JSON.stringify(redact(reviewed, certificationPrivacy, ['none', 'indirect']))
    expect(shown).not.toContain('underReview')
  })
})

test('training is overdue once the last term has run out', () => {
  const input = { reason: 'trainingOverdue', reasons: 'No refresher.' } as const
  expect(revokeCertification(held, input, at('2027-01-09'))).toHaveProblem('CERTIFICATION.NOT_OVERDUE')
  expect(revokeCertification(held, input, at('2027-01-10')).ok).toBe(true)
})

test('a certification that is held is renewed, not issued again', () => {
  const second = passed('enrolment-2', '2026-03-01')
  expect(issue(second, '2026-03-02', '2026-03-02', { certificationId: 'x' }, [held])).toHaveProblem(
    'CERTIFICATION.ALREADY_HELD',
  )
})

describe('the status of a day is what was so on that day', () => {
  const state = (record: Certification, day: string) => certificationStatus(record, civilDate(day), policy).state
  const suspended = found(held, 'suspend', '2026-03-10')
  const back = must(reinstateCertification(suspended, fit, at('2026-05-01')))
  test('before, within and after a suspension', () => {
    expect(['2026-02-01', '2026-03-10'].map((day) => state(suspended, day))).toEqual(['current', 'suspended'])
    expect(['2026-04-01', '2026-05-01'].map((day) => state(back, day))).toEqual(['suspended', 'current'])
    expect(certificationStatus(alleged(held, '2026-03-01'), civilDate('2026-02-01'), policy).underReview).toBe(false)
    expect(certificationStatus(suspended, civilDate('2026-03-10'), policy).underReview).toBe(false)
  })
  test('in a gap between terms it has lapsed', () => {
    const later = must(renew(held, passed('enrolment-2', '2027-05-01'), '2027-05-01'))
    expect(['2027-01-09', '2027-03-01', '2027-05-01'].map((day) => state(later, day))).toEqual([
      'refresherDue',
      'lapsed',
      'current',
    ])
    expect(certificationStatus(later, civilDate('2027-03-01'), policy)).toMatchObject({
      until: '2027-01-09',
      daysLeft: 0,
    })
  })
  test('and nobody suspended is reminded', () => {
    const days = (all: readonly Certification[]) =>
      certificationReminders(all, civilDate('2026-10-01'), civilDate('2027-01-31'), policy).length
    expect([days([held]), days([suspended]), days([back])]).toEqual([3, 0, 3])
    const aside = aCertification({ id: 'other', personId: 'officer-7' })
    expect(days([held, { ...aside, suspensions: suspended.suspensions }])).toBe(0)
  })
})
