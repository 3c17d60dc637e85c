import { actorId, civilDate, instant } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  acknowledgeReferral,
  acknowledgeReferralInputSchema,
  answerMonitor,
  answerMonitorInputSchema,
  applyReportEvent,
  askProvider,
  askProviderInputSchema,
  completeLearning,
  completeLearningInputSchema,
  concludeMonitorReview,
  defaultCatalogue,
  defaultForcePolicy,
  endorseReport,
  identifyLearning,
  identifyLearningInputSchema,
  isInvolved,
  isQuestioned,
  openPack,
  openPackInputSchema,
  organisationIdSchema,
  recordIndependentReview,
  recordInternalReview,
  referIncident,
  referIncidentInputSchema,
  returnReport,
  reviewInputSchema,
  reviewPack,
  reviewRulesVersion,
  reviewsDue,
  selectForReview,
  selectForReviewInputSchema,
  sharePack,
  sharePackInputSchema,
  standsApart,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import {
  aCamera,
  aPack,
  aPanel,
  aPieceOfLearning,
  aReferral,
  aReport,
  aReview,
  aReviewSample,
  aSelection,
  aStatement,
  asOfficer,
  completeAnswers,
} from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const certifications = [
  {
    officerId: actorId('officer-7'),
    technique: 'guidingHoldOneOfficer',
    from: civilDate('2026-01-01'),
    to: civilDate('2026-12-31'),
  },
]
const review = (wanted: object = {}) =>
  reviewInputSchema.parse({
    organisationId: 'home-office',
    finding: 'satisfied',
    footage: 'viewed',
    note: 'They agree.',
    ...wanted,
  })
const referral = { referralId: 'referral-9', because: ['force.excessive'] }
const monitor = asOfficer('contractMonitor', 'monitor-1')
const organisation = (id: string) => organisationIdSchema.parse(id)

test('nobody scrutinises what they wrote or took part in', () => {
  const report = aReport({ stage: 'withProvider', statements: [aStatement({ officerId: 'officer-7' })] })
  for (const id of ['reporter-1', 'officer-7']) {
    expect(endorseReport(report, {}, asOfficer('providerManager', id))).toHaveProblem('REVIEW.NOT_INDEPENDENT')
    expect(returnReport(report, { comments: 'x' }, asOfficer('providerManager', id))).toHaveProblem(
      'REVIEW.NOT_INDEPENDENT',
    )
  }
  expect(
    isInvolved(
      aReport({ statements: [aStatement({ officerId: 'officer-7', stage: 'notInvolved' })] }),
      actorId('officer-7'),
    ),
  ).toBe(false)
})

test('each line of review stands apart from the officers, from the provider and, the later ones, from the lines before', () => {
  const report = aReport({
    stage: 'monitored',
    scrutinies: [{ at: '2026-11-21T12:00:00Z', by: 'manager-1', outcome: 'endorsed' }],
    reviews: [aReview({ line: 'monitor', by: 'monitor-1', organisationId: 'home-office' })],
  })
  const apart = (line: Parameters<typeof standsApart>[1], person: string, of: string) =>
    standsApart(report, line, actorId(person), organisation(of))
  expect(apart('provider', 'manager-1', 'provider-1')).toBe(true)
  expect(apart('provider', 'reporter-1', 'provider-1')).toBe(false)
  expect(apart('internal', 'reviewer-1', 'provider-1')).toBe(false)
  expect(apart('internal', 'reviewer-1', 'home-office')).toBe(true)
  expect(apart('internal', 'monitor-1', 'home-office')).toBe(false)
  expect(apart('monitor', 'manager-1', 'home-office')).toBe(false)
  expect(apart('independent', 'monitor-1', 'another')).toBe(false)
  expect(apart('independent', 'manager-1', 'another')).toBe(false)
  expect(apart('independent', 'reviewer-1', 'home-office')).toBe(false)
  expect(apart('independent', 'reviewer-1', 'another')).toBe(true)
  expect(apart('panel', 'member-1', 'home-office')).toBe(true)
  expect(apart('panel', 'monitor-1', 'home-office')).toBe(false)
})

test('a concern names its referral to professional standards, and no other finding does', () => {
  const report = aReport({
    stage: 'withMonitor',
    referrals: [aReferral({ referralId: 'referral-1', to: 'safeguarding' })],
  })
  expect(concludeMonitorReview(report, review({ finding: 'concern' }), monitor)).toHaveProblem(
    'REVIEW.REFERRAL_REQUIRED',
  )
  expect(
    concludeMonitorReview(
      report,
      review({ finding: 'concern', referral: { ...referral, referralId: 'referral-1' } }),
      monitor,
    ),
  ).toHaveProblem('REPORT.REFERRAL_ID_TAKEN')
  const concluded = lawfully(applyReportEvent, report, (record) =>
    concludeMonitorReview(record as UseOfForceReport, review({ finding: 'concern', referral }), monitor),
  )
  expect(concluded).toMatchObject({
    ok: true,
    value: { record: { stage: 'monitored', referrals: [{}, { trigger: 'monitor', to: 'professionalStandards' }] } },
  })
})

test('each line looks once', () => {
  const report = aReport({ stage: 'monitored', reviews: [aReview({ line: 'internal' })] })
  expect(recordInternalReview(report, review(), asOfficer('internalReviewer', 'internal-2'))).toHaveProblem(
    'REVIEW.ALREADY_MADE',
  )
})

test('a question to the provider is answered before the monitor concludes', () => {
  const ask = askProviderInputSchema.parse({ questionId: 'question-1', question: 'Why was the camera off?' })
  const answer = answerMonitorInputSchema.parse({ questionId: 'question-1', answer: 'Its battery was empty.' })
  const manager = asOfficer('providerManager', 'manager-1')
  const asked = askProvider(aReport({ stage: 'withMonitor' }), ask, monitor)
  if (!asked.ok) throw new Error('refused')
  expect(askProvider(asked.value.record, ask, monitor)).toHaveProblem('REVIEW.QUESTION_ID_TAKEN')
  expect(concludeMonitorReview(asked.value.record, review(), monitor)).toHaveProblem('REVIEW.QUESTION_OPEN')
  const answered = lawfully(applyReportEvent, asked.value.record, (record) =>
    answerMonitor(record as UseOfForceReport, answer, manager),
  )
  if (!answered.ok) throw new Error('refused')
  expect(answerMonitor(answered.value.record, answer, manager)).toHaveProblem('REVIEW.NO_OPEN_QUESTION')
  expect(concludeMonitorReview(answered.value.record, review(), monitor).ok).toBe(true)
})

test('an independent review is of an incident that was selected: certain by a rule, or drawn by a sample', () => {
  const reviewer = asOfficer('independentReviewer', 'reviewer-1')
  expect(
    recordIndependentReview(aReport({ stage: 'monitored' }), review({ organisationId: 'another' }), reviewer),
  ).toHaveProblem('REVIEW.NOT_SELECTED')
  const context = { ...asOfficer('reviewCoordinator'), catalogue: defaultCatalogue, certifications }
  const select = (
    wanted: object,
    report = aReport({ stage: 'monitored', answers: completeAnswers() }),
    sample?: ReturnType<typeof aReviewSample>,
  ) =>
    selectForReview(report, selectForReviewInputSchema.parse(wanted), {
      ...context,
      ...(sample === undefined ? {} : { sample }),
    })
  const drawn = (chosen: readonly string[]) =>
    aReviewSample({
      stage: 'drawn',
      drawn: { at: '2026-11-22T09:00:00Z', by: 'coordinator-1' },
      seed: '0'.repeat(32),
      strata: [{ stratum: 'certain', take: { kind: 'all' }, size: 1, chosen, items: chosen }],
    })
  expect(select({ why: 'certain' })).toHaveProblem('REVIEW.NOT_CERTAIN')
  expect(select({ why: 'sample' })).toHaveProblem('REVIEW.NOT_DRAWN')
  expect(select({ why: 'sample', sampleId: 'sample-1' }, undefined, aReviewSample())).toHaveProblem('REVIEW.NOT_DRAWN')
  expect(select({ why: 'sample', sampleId: 'sample-1' }, undefined, drawn(['report-9']))).toHaveProblem(
    'REVIEW.NOT_DRAWN',
  )
  expect(select({ why: 'sample', sampleId: 'sample-9' }, undefined, drawn(['report-1']))).toHaveProblem(
    'REVIEW.NOT_DRAWN',
  )
  expect(select({ why: 'certain' }, aReport({ stage: 'monitored', selection: aSelection() }))).toHaveProblem(
    'REVIEW.ALREADY_SELECTED',
  )
  const selected = select({ why: 'sample', sampleId: 'sample-1' }, undefined, drawn(['report-1']))
  expect(selected.ok && selected.value.record.selection).toMatchObject({
    why: 'sample',
    sampleId: 'sample-1',
    rulesVersion: reviewRulesVersion,
  })
  expect(
    selected.ok && recordIndependentReview(selected.value.record, review({ organisationId: 'another' }), reviewer).ok,
  ).toBe(true)
  const reopened = select(
    { why: 'sample', sampleId: 'sample-1' },
    aReport({ stage: 'closed', answers: completeAnswers() }),
    drawn(['report-1']),
  )
  expect(reopened.ok && reopened.value.record.stage).toBe('monitored')
})

test('whoever the form names took part: by their number among the staff, at a technique or at equipment', () => {
  const [technique] = completeAnswers()['techniques'] as readonly object[]
  const shield = {
    entryId: 'a',
    item: 'shield',
    use: 'used',
    appliedBy: 'officer-98',
    appliedAt: '2026-11-21T10:03:00Z',
    removedAt: '2026-11-21T10:05:00Z',
  }
  const report = aReport({
    answers: completeAnswers({ techniques: [{ ...technique, usedBy: 'officer-99' }], equipment: [shield] }),
  })
  expect(isInvolved(report, actorId('officer-98'))).toBe(true)
  expect([
    isInvolved(report, actorId('officer-99')),
    isInvolved(report, actorId('officer-8')),
    isInvolved(report, actorId('officer-20')),
  ]).toEqual([true, true, false])
})

test('an incident is questioned by questions, by a concern and by a referral to professional standards', () => {
  expect(isQuestioned(aReport())).toBe(false)
  expect(isQuestioned(aReport({ reviews: [aReview(), aReview({ line: 'internal', finding: 'questions' })] }))).toBe(
    true,
  )
  expect(isQuestioned(aReport({ referrals: [aReferral()] }))).toBe(true)
  expect(isQuestioned(aReport({ referrals: [aReferral({ to: 'safeguarding' })] }))).toBe(false)
})

test('reviews are due from the sending to the monitor', () => {
  const sentAt = '2026-11-01T09:00:00Z'
  const reviews = [aReview({ line: 'monitor', finding: 'concern' })]
  expect(
    reviewsDue(aReport({ stage: 'monitored', sentAt, reviews, selection: aSelection() }), defaultForcePolicy).map(
      ({ line }) => line,
    ),
  ).toEqual(['internal', 'independent', 'panel'])
  expect(reviewsDue(aReport({ stage: 'endorsed' }), defaultForcePolicy)).toEqual([])
})

test('a referral is made once and takes the other body’s reference', () => {
  const coordinator = asOfficer('reviewCoordinator')
  const report = aReport({
    referrals: [aReferral({ referralId: 'referral-1' }), aReferral({ referralId: 'referral-2' })],
  })
  const again = referIncidentInputSchema.parse({
    referralId: 'referral-1',
    to: 'police',
    trigger: 'panel',
    because: ['assault'],
  })
  expect(referIncident(report, again, coordinator)).toHaveProblem('REPORT.REFERRAL_ID_TAKEN')
  const acknowledge = (referralId: string) =>
    acknowledgeReferral(
      report,
      acknowledgeReferralInputSchema.parse({ referralId, reference: 'EXAMPLE-1' }),
      coordinator,
    )
  expect(acknowledge('referral-9')).toHaveProblem('REPORT.REFERRAL_NOT_FOUND')
  const acknowledged = acknowledge('referral-2')
  expect(acknowledged.ok && acknowledged.value.record.referrals.map(({ reference }) => reference)).toEqual([
    undefined,
    'EXAMPLE-1',
  ])
})

test('learning has an owner and a day, and is done on evidence', () => {
  const coordinator = asOfficer('reviewCoordinator')
  const identify = (
    wanted: object,
    report = aReport({
      stage: 'monitored',
      learning: [aPieceOfLearning(), aPieceOfLearning({ learningId: 'learning-2' })],
    }),
  ) =>
    identifyLearning(
      report,
      identifyLearningInputSchema.parse({
        learningId: 'learning-9',
        what: 'x',
        owner: 'manager-1',
        dueOn: '2026-11-22',
        ...wanted,
      }),
      coordinator,
    )
  expect(identify({ learningId: 'learning-1' })).toHaveProblem('REVIEW.LEARNING_ID_TAKEN')
  expect(identify({ dueOn: '2026-11-21' })).toHaveProblem('REVIEW.DUE_IN_PAST')
  const identified = identify({})
  if (!identified.ok) throw new Error('refused')
  const complete = completeLearningInputSchema.parse({ learningId: 'learning-1', evidence: 'Log of January.' })
  const done = completeLearning(identified.value.record, complete, coordinator)
  if (!done.ok) throw new Error('refused')
  expect(done.value.record.learning.map((piece) => piece.done?.evidence)).toEqual([
    'Log of January.',
    undefined,
    undefined,
  ])
  expect(completeLearning(done.value.record, complete, coordinator)).toHaveProblem('REVIEW.NO_OPEN_LEARNING')
})

test('a pack is read until its day, every opening is logged, and names are not in it', () => {
  const coordinator = asOfficer('reviewCoordinator')
  const visitor = asOfficer('boardVisitor', 'visitor-1')
  const share = (wanted: object, report = aReport({ stage: 'monitored', packs: [aPack()] })) =>
    sharePack(
      report,
      sharePackInputSchema.parse({ packId: 'pack-9', body: 'inspectorateOfPrisons', until: '2026-11-22', ...wanted }),
      coordinator,
    )
  expect(share({ packId: 'pack-1' })).toHaveProblem('PACK.ID_TAKEN')
  expect(share({ until: '2026-11-21' })).toHaveProblem('REVIEW.DUE_IN_PAST')
  const shared = share({})
  if (!shared.ok) throw new Error('refused')
  const open = (packId: string, now = '2026-11-22T23:00:00Z', body = 'inspectorateOfPrisons') =>
    openPack(shared.value.record, openPackInputSchema.parse({ packId, body }), { ...visitor, now: instant(now) })
  expect(open('pack-7')).toHaveProblem('PACK.NOT_FOUND')
  expect(open('pack-9', '2026-11-22T23:00:00Z', 'prisonsAndProbationOmbudsman')).toHaveProblem('PACK.NOT_FOUND')
  expect(open('pack-9', '2026-11-23T00:00:00Z')).toHaveProblem('PACK.ENDED')
  const opened = open('pack-9')
  expect(opened.ok && opened.value.record.packs.map(({ opened: log }) => log.length)).toEqual([0, 1])
  const whole = aReport({
    stage: 'monitored',
    answers: completeAnswers({ leadUp: 'Selam turned and Ada Moss spoke with her.' }),
    statements: [aStatement({ stage: 'submitted' }), aStatement({ officerId: 'officer-8', stage: 'absent' })],
    reviews: [aReview()],
    referrals: [aReferral()],
    panel: aPanel({
      decision: {
        at: '2026-11-22T09:00:00Z',
        finding: 'satisfied',
        votes: [{ memberId: 'member-1', finding: 'satisfied' }],
        reasons: 'x',
        dissent: [],
      },
    }),
    footage: { cameras: [aCamera()], holds: [], viewings: [] },
  })
  const pack = reviewPack(whole)
  expect(pack).toMatchObject({
    statements: { submitted: 1, outstanding: 0, absent: 1 },
    panel: 'satisfied',
    referredTo: ['professionalStandards'],
    reviews: [{ line: 'monitor', finding: 'satisfied' }],
    coverage: { combined: { uncovered: [] } },
  })
  expect(JSON.stringify(pack)).not.toMatch(/Selam|Ada Moss|Jo Fell|officer-7|officer-20|BWC-100/)
  expect(pack.answers).toMatchObject({
    staff: [{ officer: 'Officer 1' }, { officer: 'Officer 2' }],
    techniques: [{ usedBy: 'Officer 1' }],
    debriefOfficer: 'Officer 3',
  })
  expect(reviewPack(aReport({ answers: { erased: true, on: '2026-11-22', basis: 'x' } })).answers).toEqual({})
})

test('a reviewer of the provider is refused, and so are reasons for a referral without a concern', () => {
  const report = aReport({ stage: 'withMonitor' })
  expect(concludeMonitorReview(report, review({ organisationId: 'provider-1' }), monitor)).toHaveProblem(
    'REVIEW.NOT_INDEPENDENT',
  )
  expect(concludeMonitorReview(report, review({ referral }), monitor)).toHaveProblem('REVIEW.REFERRAL_WITHOUT_CONCERN')
})
