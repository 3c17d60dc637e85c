import { actorId, type Change, type Context, civilDate, instant, type Result } from '@casework/kernel'
import { lawfully, replaysTo } from '@casework/kernel/testing'
import {
  applyReportEvent,
  beginReport,
  beginReportInputSchema,
  closeReport,
  concludeMonitorReview,
  defaultCatalogue,
  defaultForcePolicy,
  endorseReport,
  incidentAnswers,
  outstanding,
  type ReportEvent,
  recordAbsence,
  recordInternalReview,
  replayReport,
  reportEventSchema,
  reportSchema,
  returnReport,
  reviewInputSchema,
  saveAnswers,
  sendToMonitor,
  submitReport,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import { aReport, aReview, aStatement, asOfficer, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const policy = defaultForcePolicy
const catalogue = defaultCatalogue
const certifications = [
  {
    officerId: actorId('officer-7'),
    technique: 'guidingHoldOneOfficer',
    from: civilDate('2026-01-01'),
    to: civilDate('2026-12-31'),
  },
]
const input = beginReportInputSchema.parse({
  reportId: 'report-1',
  customerId: 'person-1',
  caseId: 'case-1',
  placeId: 'place-1',
  providerId: 'provider-1',
})
const satisfied = reviewInputSchema.parse({
  organisationId: 'home-office',
  finding: 'satisfied',
  footage: 'viewed',
  note: 'They agree.',
})
const at = (role: Parameters<typeof asOfficer>[0], now: string, id?: string): Context => ({
  ...asOfficer(role, id),
  now: instant(now),
})

type Act = (report: UseOfForceReport) => Result<Change<UseOfForceReport, ReportEvent>>
type Way = { readonly report: UseOfForceReport; readonly events: readonly ReportEvent[] }

function given(...acts: readonly Act[]): Way {
  const begun = beginReport(input, asOfficer('supervisingOfficer', 'reporter-1'))
  if (!begun.ok) throw new Error('not begun')
  return acts.reduce<Way>(
    ({ report, events }, act) => {
      const done = lawfully(applyReportEvent, report, (record) => act(record ?? report))
      if (!done.ok) throw new Error(done.error.map(({ code }) => code).join())
      return { report: done.value.record, events: [...events, ...done.value.events] }
    },
    { report: begun.value.record, events: begun.value.events },
  )
}

const write: Act = (report) =>
  saveAnswers(report, { answers: completeAnswers() }, asOfficer('supervisingOfficer', 'reporter-1'))
const submit: Act = (report) =>
  submitReport(report, { ...asOfficer('supervisingOfficer', 'reporter-1'), policy, catalogue })
const endorse: Act = (report) => endorseReport(report, {}, asOfficer('providerManager', 'manager-1'))
const send: Act = (report) => sendToMonitor(report, at('providerManager', '2026-11-22T10:00:00Z', 'manager-1'))
const conclude: Act = (report) => concludeMonitorReview(report, satisfied, asOfficer('contractMonitor', 'monitor-1'))
const internal: Act = (report) => recordInternalReview(report, satisfied, asOfficer('internalReviewer', 'internal-1'))
const account =
  (officerId: 'officer-7' | 'officer-8'): Act =>
  (report) =>
    recordAbsence(report, { officerId: officerId as never, reason: 'illness' }, asOfficer('reviewCoordinator'))
const close: Act = (report) => closeReport(report, { ...asOfficer('reviewCoordinator'), catalogue, certifications })
const whole = [write, submit, endorse, send, conclude, internal, account('officer-7'), account('officer-8'), close]

test('a report goes from draft through provider and monitor to closed, and its history replays to its record', () => {
  const { report, events } = given(...whole)
  expect(report.stage).toBe('closed')
  expect(replaysTo(applyReportEvent, events, report)).toBe(true)
  expect(reportSchema.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
  for (const event of events) expect(reportEventSchema.safeParse(JSON.parse(JSON.stringify(event))).success).toBe(true)
})

test('handing in starts the clock at the end of the incident and asks each officer named for a statement, once', () => {
  const { report, events } = given(write, submit)
  expect(events.map(({ type }) => type)).toEqual([
    'ReportBegun',
    'AnswersSaved',
    'ReportSubmitted',
    'ClockStarted',
    'StatementRequested',
    'StatementRequested',
  ])
  expect(report.clock?.start).toBe('2026-11-21T10:12:00Z')
  const back: Act = (record) =>
    returnReport(record, { comments: 'Say more.' }, asOfficer('providerManager', 'manager-1'))
  const again = given(write, submit, back, submit)
  expect(again.report.statements.length).toBe(2)
  expect(again.report.clock).toEqual(report.clock)
  expect(again.report.scrutinies.map(({ outcome }) => outcome)).toEqual(['returned'])
})

test('a report with questions unanswered is handed back with every one of them', () => {
  const refused = submitReport(aReport({ answers: { planned: 'planned' } }), {
    ...asOfficer('supervisingOfficer'),
    policy,
    catalogue,
  })
  expect(refused).toHaveProblem('ANSWER.REQUIRED')
  expect(refused.ok ? [] : refused.error.map(({ path }) => path?.[0])).toEqual(
    expect.arrayContaining(['authorisedBy', 'startedAt']),
  )
})

test('a prohibited technique is taken and goes to professional standards at once, and once only', () => {
  const [technique] = completeAnswers()['techniques'] as readonly object[]
  const answers = completeAnswers({ techniques: [{ ...technique, technique: 'handcuffsBehindWhileSeated' }] })
  const submitted = submitReport(aReport({ answers }), { ...asOfficer('supervisingOfficer'), policy, catalogue })
  if (!submitted.ok) throw new Error('refused')
  expect(submitted.value.record.referrals).toMatchObject([
    { to: 'professionalStandards', trigger: 'rule', because: ['prohibitedTechnique'] },
  ])
  const returned = returnReport(
    submitted.value.record,
    { comments: 'More.' },
    asOfficer('providerManager', 'manager-1'),
  )
  const again = returned.ok
    ? submitReport(returned.value.record, { ...asOfficer('supervisingOfficer'), policy, catalogue })
    : returned
  expect(again.ok && again.value.record.referrals.length).toBe(1)
})

test('the clock of an escort overseas is not started by handing in, nor where the policy counts from the shift', () => {
  const started = (wanted: Readonly<Record<string, unknown>>, settings: Partial<typeof policy.settings> = {}) => {
    const context = {
      ...asOfficer('supervisingOfficer'),
      policy: { ...policy, settings: { ...policy.settings, ...settings } },
      catalogue,
    }
    const submitted = submitReport(aReport({ answers: completeAnswers(wanted) }), context)
    return submitted.ok && submitted.value.record.clock !== undefined
  }
  expect(started({})).toBe(true)
  expect(started({ setting: 'overseasEscort', phases: ['flight'] })).toBe(false)
  expect(started({}, { startElsewhere: 'shiftEnd' })).toBe(false)
  expect(started({ endedAt: { notKnown: 'notRecorded' } })).toBe(true)
})

test('only the questions that changed are in the event, and saving the same again does nothing', () => {
  const { report } = given(write)
  const context = asOfficer('supervisingOfficer')
  expect(saveAnswers(report, { answers: completeAnswers() }, context)).toMatchObject({
    ok: true,
    value: { events: [] },
  })
  const saved = saveAnswers(report, { answers: { ...completeAnswers(), location: 'Room 15' } }, context)
  expect(saved).toMatchObject({
    ok: true,
    value: { events: [{ personal: { changed: { location: 'Room 15' }, setAside: [] }, data: { removed: [] } }] },
  })
})

test('an answer whose question no longer applies is put aside, and comes back with the answer that it hung on', () => {
  const context = asOfficer('supervisingOfficer')
  const answers = completeAnswers({
    planned: 'planned',
    authorisedBy: 'Morgan Bell',
    authorisedAt: '2026-11-21T09:00:00Z',
    healthcareConsulted: 'no',
  })
  const saved = saveAnswers(aReport({ answers }), { answers: { ...answers, planned: 'spontaneous' } }, context)
  if (!saved.ok) throw new Error('refused')
  expect(incidentAnswers(saved.value.record).authorisedBy).toBeUndefined()
  expect(saved.value.record.setAside).toContainEqual({ path: ['authorisedBy'], value: 'Morgan Bell' })
  const back = saveAnswers(
    saved.value.record,
    { answers: { ...incidentAnswers(saved.value.record), planned: 'planned' } as never },
    context,
  )
  expect(back.ok && incidentAnswers(back.value.record).authorisedBy).toBe('Morgan Bell')
  expect(back.ok && back.value.record.setAside).toEqual([])
})

test('answers that were erased leave their mark, and a report can be written again', () => {
  const erased = { erased: true, on: '2026-11-22', basis: 'UK GDPR Article 17' }
  const report = aReport({ answers: erased, setAside: erased })
  expect(incidentAnswers(report)).toEqual({})
  const saved = saveAnswers(report, { answers: { planned: 'planned' } }, asOfficer('supervisingOfficer'))
  expect(saved.ok && saved.value.record.answers).toEqual({ planned: 'planned' })
  const { events } = given(write)
  const forgotten = events.map((event) =>
    event.type === 'AnswersSaved' ? { ...event, personal: { changed: erased, setAside: erased } } : event,
  ) as readonly ReportEvent[]
  expect(replayReport(forgotten)?.answers).toEqual(erased)
})

test('a report is closed once nothing is outstanding, and is told what is', () => {
  const { report } = given(...whole.slice(0, 5))
  expect(outstanding(report)).toEqual(['statements', 'internalReview'])
  const refused = closeReport(report, { ...asOfficer('reviewCoordinator'), catalogue, certifications })
  expect(refused.ok ? [] : refused.error.map(({ params }) => params['what'])).toEqual(['statements', 'internalReview'])
})

test('a report waits for the reviews that it was selected for, a panel where lines differ, and answers to the monitor', () => {
  const question = { questionId: 'question-1', at: '2026-11-22T09:00:00Z', by: 'monitor-1', question: 'Why?' }
  const reviews = [aReview({ line: 'monitor' }), aReview({ line: 'internal', finding: 'questions' })]
  const selection = {
    at: '2026-11-22T09:00:00Z',
    by: 'coordinator-1',
    why: 'sample',
    rulesVersion: '1',
    sampleId: 'sample-1',
  }
  expect(outstanding(aReport({ stage: 'monitored', reviews, selection, monitorQuestions: [question] }))).toEqual([
    'independentReview',
    'panel',
    'monitorQuestion',
  ])
})

test('a history that cannot be is not replayed', () => {
  const { events } = given(...whole)
  const [begun, ...rest] = events
  if (begun === undefined) throw new Error('no events')
  expect(() => replayReport([begun, begun])).toThrow('REPORT.HISTORY_CORRUPT')
  for (const event of rest) expect(() => applyReportEvent(undefined, event)).toThrow('REPORT.HISTORY_CORRUPT')
  for (const type of ['ReportSubmitted', 'ReportEndorsed', 'SentToMonitor', 'ReviewRecorded', 'ReportClosed']) {
    const event = events.find((each) => each.type === type)
    expect(() => event && applyReportEvent(aReport({ stage: 'withdrawn' }), event), type).toThrow(
      'REPORT.HISTORY_CORRUPT',
    )
  }
  const context = asOfficer('officer', 'officer-7')
  const added = {
    type: 'StatementAddedTo',
    version: 1,
    data: { officerId: 'officer-7' },
    personal: { text: 'x' },
    metadata: { at: context.now, by: context.actor },
  } as never
  expect(() => applyReportEvent(aReport({ statements: [aStatement()] }), added)).toThrow('REPORT.HISTORY_CORRUPT')
  const recused = {
    type: 'PanelMemberRecused',
    version: 1,
    data: { memberId: 'member-1', reason: 'other' },
    metadata: { at: context.now, by: context.actor },
  } as never
  expect(() => applyReportEvent(aReport({ stage: 'monitored' }), recused)).toThrow('REPORT.HISTORY_CORRUPT')
})

test('nobody begins a report but an officer who writes one', () => {
  expect(beginReport(input, asOfficer('providerManager'))).toHaveProblem('REPORT.ROLE_REQUIRED')
  const { actor, now } = asOfficer('supervisingOfficer')
  expect(beginReport(input, { now, actor: { ...actor, kind: 'system' } })).toHaveProblem('REPORT.PERSON_REQUIRED')
  const { caseId: _, placeId: __, ...least } = input
  expect(beginReport(least, asOfficer('supervisingOfficer'))).toMatchObject({ ok: true })
})

test('a certain review that nobody selected the incident for keeps a report open, and so does a landing not recorded', () => {
  const reviews = [aReview({ line: 'monitor' }), aReview({ line: 'internal' })]
  const prone = aReport({ stage: 'monitored', reviews, answers: completeAnswers({ minutesProne: 5 }) })
  expect(outstanding(prone)).toEqual([])
  expect(outstanding(prone, { catalogue, certifications })).toEqual(['selection'])
  expect(closeReport(prone, { ...asOfficer('reviewCoordinator'), catalogue, certifications })).toHaveProblem(
    'REPORT.STILL_OUTSTANDING',
  )
  const flown = aReport({
    stage: 'monitored',
    reviews,
    answers: completeAnswers({ setting: 'overseasEscort', phases: ['flight'] }),
  })
  expect(outstanding(flown)).toEqual(['landing'])
})
