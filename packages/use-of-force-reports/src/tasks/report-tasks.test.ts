import { ukCalendar } from '@casework/calendar'
import { actorId, civilDate, instant } from '@casework/kernel'
import {
  defaultCatalogue,
  defaultForcePolicy,
  type ReportRole,
  reportTasks,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import {
  aPack,
  aPanel,
  aPieceOfLearning,
  aReferral,
  aReport,
  aReview,
  aSelection,
  aStatement,
  asOfficer,
  completeAnswers,
} from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const asAt = instant('2026-11-22T09:00:00Z')
const context = { catalogue: defaultCatalogue, calendar: ukCalendar, policy: defaultForcePolicy }
const tasks = (report: UseOfForceReport, role: ReportRole, id?: string) =>
  reportTasks(report, asOfficer(role, id).actor, asAt, context)
const actions = (report: UseOfForceReport, role: ReportRole, id?: string) =>
  tasks(report, role, id).map(({ action }) => action)

const endedAt = '2026-11-22T08:00:00Z'
const answers = { setting: 'removalCentre', endedAt }
const question = { questionId: 'question-1', at: endedAt, by: 'monitor-1', question: 'Why was the camera off?' }

test('a report that was handed in waits for the provider until its clock runs out', () => {
  expect(tasks(aReport({ stage: 'withProvider', answers }), 'providerManager')).toEqual([
    { action: 'endorse', lateFrom: '2026-11-23T08:00:00Z' },
  ])
  expect(actions(aReport({ stage: 'endorsed', answers }), 'providerManager')).toEqual(['sendToMonitor'])
})

test('a report of an escort that has not landed is listed without a deadline', () => {
  const report = aReport({ stage: 'withProvider', answers: { setting: 'overseasEscort' } })
  expect(tasks(report, 'providerManager')).toEqual([{ action: 'recordLanding' }, { action: 'endorse' }])
})

test('a late report waits for its reason until it has one', () => {
  const late = { stage: 'endorsed', answers: { ...answers, endedAt: '2026-11-01T08:00:00Z' } } as const
  expect(actions(aReport(late), 'providerManager')).toEqual(['sendToMonitor', 'explainLateness'])
  const lateness = { at: endedAt, by: 'manager-1', reason: 'oversight' }
  expect(actions(aReport({ ...late, lateness }), 'providerManager')).toEqual(['sendToMonitor'])
})

test('an officer who says that they were not there waits for somebody to decide', () => {
  const report = aReport({ stage: 'endorsed', answers, statements: [aStatement({ stage: 'saysNotInvolved' })] })
  expect(actions(report, 'providerManager')).toContain('decideNotInvolved')
})

test('an open question waits for the provider, and the review for the monitor', () => {
  const report = aReport({ stage: 'withMonitor', sentAt: '2026-11-21T09:00:00Z', monitorQuestions: [question] })
  expect(tasks(report, 'providerManager')).toEqual([
    { action: 'answerMonitor', about: 'question-1', dueOn: '2026-12-19', lateFrom: '2026-12-20T00:00:00Z' },
  ])
  expect(tasks(report, 'contractMonitor')).toEqual([
    { action: 'reviewAsMonitor', dueOn: '2026-12-19', lateFrom: '2026-12-20T00:00:00Z' },
  ])
  const answered = { ...question, answer: { at: endedAt, by: 'manager-1', text: 'The battery.' } }
  expect(tasks(aReport({ stage: 'withMonitor', monitorQuestions: [answered] }), 'providerManager')).toEqual([])
})

test('an independent review waits only where the incident was selected', () => {
  expect(actions(aReport({ stage: 'monitored' }), 'independentReviewer')).toEqual([])
  const selected = aReport({ stage: 'monitored', selection: aSelection() })
  expect(actions(selected, 'independentReviewer')).toEqual(['reviewIndependently'])
  expect(actions(selected, 'reviewCoordinator')).toEqual(['close'])
})

test('the coordinator selects what is certain of review, and nothing else waits to be selected', () => {
  const certain = aReport({ stage: 'withMonitor', answers: { ...completeAnswers(), minutesProne: 2 } })
  expect(actions(certain, 'reviewCoordinator')).toEqual(['selectForReview'])
  const certification = {
    officerId: actorId('officer-7'),
    technique: 'guidingHoldOneOfficer',
    from: civilDate('2026-01-01'),
    to: civilDate('2026-12-31'),
  }
  const certified = { ...context, certifications: [certification] }
  const ordinary = aReport({ stage: 'withMonitor', answers: completeAnswers() })
  expect(reportTasks(ordinary, asOfficer('reviewCoordinator').actor, asAt, certified)).toEqual([])
})

test('a questioned incident waits for a panel, then for its chair; the others know that they sit', () => {
  const reviews = [aReview({ finding: 'concern' })]
  const questioned = aReport({ stage: 'monitored', reviews, selection: aSelection() })
  expect(actions(questioned, 'reviewCoordinator')).toEqual(['convenePanel', 'close'])
  const sitting = aReport({ stage: 'monitored', reviews, selection: aSelection(), panel: aPanel() })
  expect(actions(sitting, 'reviewCoordinator')).toEqual(['close'])
  expect(actions(sitting, 'panelChair', 'member-1')).toEqual(['decideAsPanel'])
  expect(actions(sitting, 'panelMember', 'member-2')).toEqual(['recuse'])
  expect(actions(sitting, 'panelMember', 'member-9')).toEqual([])
  const recusals = [{ memberId: 'member-1', at: endedAt, reason: 'knowsThePerson' }]
  const lostItsChair = aReport({ stage: 'monitored', reviews, selection: aSelection(), panel: aPanel({ recusals }) })
  expect(actions(lostItsChair, 'reviewCoordinator')).toEqual(['convenePanel', 'close'])
  expect(actions(lostItsChair, 'panelChair', 'member-1')).toEqual([])
})

test('referrals wait for a reference and learning for its day', () => {
  const report = aReport({
    stage: 'closed',
    selection: aSelection(),
    referrals: [aReferral(), aReferral({ referralId: 'referral-2', reference: 'PSU-EXAMPLE-2' })],
    learning: [
      aPieceOfLearning(),
      aPieceOfLearning({ learningId: 'learning-2', done: { at: endedAt, by: 'manager-1', evidence: 'A log.' } }),
    ],
  })
  expect(tasks(report, 'reviewCoordinator')).toEqual([
    { action: 'completeLearning', about: 'learning-1', dueOn: '2027-01-31', lateFrom: '2027-02-01T00:00:00Z' },
    { action: 'acknowledgeReferral', about: 'referral-1' },
  ])
})

test('a pack is to be read until its last day', () => {
  const packs = [aPack(), aPack({ packId: 'pack-2', until: '2026-11-21' })]
  expect(tasks(aReport({ stage: 'monitored', packs }), 'boardVisitor')).toEqual([
    { action: 'openPack', about: 'pack-1', dueOn: '2026-12-31', lateFrom: '2027-01-01T00:00:00Z' },
  ])
})

test('a report that was withdrawn before it was sent leaves nobody anything to do but read its packs', () => {
  expect(actions(aReport({ stage: 'withdrawn', packs: [aPack()] }), 'reviewCoordinator')).toEqual([])
  expect(actions(aReport({ stage: 'withdrawn', packs: [aPack()] }), 'boardVisitor')).toEqual(['openPack'])
})

test('a draft waits for whoever began it, a statement for whoever owes it, and what does not fit for a writer', () => {
  const late = aReport({ answers: { ...answers, startedAt: '2026-11-22T08:30:00Z' } })
  expect(actions(late, 'supervisingOfficer', 'reporter-1')).toEqual(['submit', 'answerContradiction'])
  expect(actions(late, 'supervisingOfficer', 'officer-9')).toEqual(['answerContradiction'])
  const owed = aReport({ stage: 'withProvider', statements: [aStatement({ officerId: 'officer-7' })] })
  expect(tasks(owed, 'officer', 'officer-7')).toEqual([{ action: 'makeStatement', lateFrom: '2026-11-24T12:00:00Z' }])
  expect(tasks(owed, 'officer', 'officer-8')).toEqual([])
  expect(actions(owed, 'providerManager', 'officer-7')).not.toContain('endorse')
})

test('what waits for a day that no sending has set yet is told without one', () => {
  const waiting = aReport({ stage: 'withProvider', referrals: [aReferral()] })
  expect(tasks(waiting, 'reviewCoordinator')).toEqual([{ action: 'acknowledgeReferral', about: 'referral-1' }])
  expect(tasks(aReport({ answers: { setting: 'removalCentre' } }), 'supervisingOfficer', 'reporter-1')).toMatchObject([
    { action: 'submit' },
  ])
})

test('the internal review of every incident waits for its reviewer', () => {
  const report = aReport({ stage: 'withMonitor', sentAt: '2026-11-21T09:00:00Z' })
  expect(actions(report, 'internalReviewer')).toEqual(['reviewInternally'])
})

test('a closed report whose sending is not on record waits for its selection without a day', () => {
  const { sentAt: _, ...closed } = aReport({ stage: 'closed' }) as Extract<UseOfForceReport, { stage: 'closed' }>
  expect(tasks(closed as UseOfForceReport, 'reviewCoordinator')).toEqual([{ action: 'selectForReview' }])
})
