import { instant } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  addToReport,
  answerContradiction,
  applyReportEvent,
  contradictions,
  defaultCatalogue,
  defaultForcePolicy,
  editReport,
  explainLateness,
  possibleDuplicates,
  reinstateReport,
  saveAnswers,
  type UseOfForceReport,
  withdrawReport,
  withdrawReportInputSchema,
} from '@casework/use-of-force-reports'
import { aReferral, aReport, asOfficer, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const coordinator = asOfficer('reviewCoordinator')
const editing = { ...coordinator, policy: defaultForcePolicy, catalogue: defaultCatalogue }
const held = (report: UseOfForceReport) => (act: (record: UseOfForceReport) => ReturnType<typeof editReport>) =>
  lawfully(applyReportEvent, report, (record) => act(record ?? report))

test('an edit keeps the old answer beside the new one, with reason and who', () => {
  const report = aReport({ stage: 'monitored', answers: completeAnswers() })
  const answers = completeAnswers({ location: 'Room 15', leadUp: { notKnown: 'notRecorded' } })
  const edited = held(report)((record) =>
    editReport(record, { answers, reason: 'newEvidence', note: 'The footage shows it.' }, editing),
  )
  if (!edited.ok) throw new Error('refused')
  const [edit] = edited.value.record.edits
  expect(edit).toMatchObject({
    reason: 'newEvidence',
    by: 'officer-1',
    questions: ['location', 'leadUp'],
    before: { location: 'Corridor B, outside room 14' },
  })
  expect(edited.value.record.answers).toMatchObject({ leadUp: { notKnown: 'notRecorded' } })
})

test('an officer whom an edit names is asked for a statement', () => {
  const staff = [
    ...(completeAnswers()['staff'] as readonly object[]),
    { entryId: 'staff-3', staffName: 'Lee Ray', officer: 'officer-9', part: 'present', cameraWorn: 'no' },
  ]
  const report = aReport({ stage: 'withMonitor', answers: completeAnswers() })
  const edited = editReport(
    report,
    { answers: { ...completeAnswers(), staff } as never, reason: 'officerAdded', note: 'Forgotten.' },
    editing,
  )
  expect(edited.ok && edited.value.record.statements.map(({ officerId }) => officerId)).toEqual([
    'officer-7',
    'officer-8',
    'officer-9',
  ])
})

test('nothing is written where nothing changed', () => {
  const report = aReport({ stage: 'withMonitor', answers: completeAnswers() })
  const same = editReport(report, { answers: completeAnswers(), reason: 'other', note: 'x' }, editing)
  expect(same.ok && same.value.events).toEqual([])
})

test('edits close with the window of the policy, and additions never do', () => {
  const report = aReport({ stage: 'monitored', answers: completeAnswers() })
  const edit = (now: string) =>
    editReport(
      report,
      { answers: completeAnswers({ location: 'Room 15' }), reason: 'other', note: 'x' },
      { ...editing, now: instant(now) },
    )
  expect(edit('2027-02-20T23:00:00Z').ok).toBe(true)
  expect(edit('2027-02-21T00:00:00Z')).toHaveProblem('REPORT.EDIT_WINDOW_CLOSED')
  expect(
    addToReport(
      aReport({ stage: 'closed' }),
      { text: 'Late.' },
      { ...coordinator, now: instant('2031-01-01T00:00:00Z') },
    ).ok,
  ).toBe(true)
})

test('a duplicate is linked to its original and stays on record', () => {
  const withdraw = (input: object) =>
    withdrawReport(
      aReport({ id: 'report-2' }),
      withdrawReportInputSchema.parse({ note: 'Begun twice.', ...input }),
      coordinator,
    )
  expect(withdraw({ reason: 'duplicate' })).toHaveProblem('REPORT.ORIGINAL_REQUIRED')
  expect(withdraw({ reason: 'duplicate', duplicateOf: 'report-2' })).toHaveProblem('REPORT.NOT_ITS_OWN_DUPLICATE')
  expect(withdraw({ reason: 'duplicate', duplicateOf: 'report-1' })).toMatchObject({
    ok: true,
    value: { record: { stage: 'withdrawn', duplicateOf: 'report-1' } },
  })
})

test('reports on the same person on the same day in London may be duplicates; a withdrawn one is none', () => {
  const answers = { startedAt: '2026-06-01T23:30:00Z' }
  const report = aReport({ id: 'report-1', answers })
  const others = [
    report,
    aReport({ id: 'report-2', answers: { startedAt: '2026-06-02T22:00:00Z' } }),
    aReport({ id: 'report-3', answers: { startedAt: '2026-06-01T22:00:00Z' } }),
    aReport({ id: 'report-6', answers: { startedAt: '2026-06-01T22:45:00Z' } }),
    aReport({ id: 'report-7' }),
    aReport({ id: 'report-4', answers, customerId: 'person-2' }),
    aReport({ id: 'report-5', answers, stage: 'withdrawn' }),
  ]
  expect(possibleDuplicates(report, others)).toEqual(['report-2', 'report-6'])
})

test('a better reason for lateness takes the place of the first', () => {
  const writer = asOfficer('supervisingOfficer')
  const first = explainLateness(aReport(), { reason: 'oversight' }, writer)
  const second = first.ok
    ? explainLateness(first.value.record, { reason: 'other', explanation: 'Power cut.' }, writer)
    : first
  expect(second.ok && second.value.record.lateness).toMatchObject({ reason: 'other', explanation: 'Power cut.' })
})

test('a contradiction is answered and then told as answered', () => {
  const report = aReport({ answers: { startedAt: '2026-11-21T10:00:00Z', endedAt: '2026-11-21T09:00:00Z' } })
  const answered = answerContradiction(
    report,
    { contradiction: 'endsBeforeItStarts', answer: 'A slip.' },
    asOfficer('supervisingOfficer'),
  )
  expect(answered.ok && contradictions(answered.value.record)).toMatchObject([
    { id: 'endsBeforeItStarts', answered: true },
  ])
  expect(
    answerContradiction(
      aReport(),
      { contradiction: 'endsBeforeItStarts', answer: 'x' },
      asOfficer('supervisingOfficer'),
    ),
  ).toHaveProblem('REPORT.NO_SUCH_CONTRADICTION')
})

test('an edit leaves a report complete and sound: it empties nothing, and invents neither option nor question', () => {
  const report = aReport({ stage: 'withMonitor', answers: completeAnswers() })
  const edit = (answers: object) =>
    editReport(report, { answers: answers as never, reason: 'other', note: 'x' }, editing)
  expect(edit({})).toHaveProblem('ANSWER.REQUIRED')
  expect(edit({ ...completeAnswers(), planned: 'banana' })).toHaveProblem('ANSWER.NOT_AN_OPTION')
  expect(edit({ ...completeAnswers(), evil: 'x' })).toHaveProblem('ANSWER.NO_SUCH_QUESTION')
  expect(saveAnswers(aReport(), { answers: { planned: 'banana' } }, asOfficer('supervisingOfficer'))).toHaveProblem(
    'ANSWER.NOT_AN_OPTION',
  )
})

test('a prohibited technique that an edit brings to light is referred to professional standards', () => {
  const [technique] = completeAnswers()['techniques'] as readonly object[]
  const answers = completeAnswers({ techniques: [{ ...technique, technique: 'handcuffsBehind', position: 'seated' }] })
  const edited = editReport(
    aReport({ stage: 'monitored', answers: completeAnswers() }),
    { answers, reason: 'newEvidence', note: 'Footage.' },
    editing,
  )
  expect(edited.ok && edited.value.events.map(({ type }) => type)).toEqual([
    'ReportEdited',
    'StatementRequested',
    'StatementRequested',
    'IncidentReferred',
  ])
})

test('an edit does not move the window for edits', () => {
  const counted = {
    on: '2026-08-25',
    setting: 'removalCentre',
    primaryReason: 'x',
    techniques: [],
    equipment: [],
    equipmentUsed: [],
  }
  const report = aReport({ stage: 'monitored', answers: completeAnswers(), counted })
  const edit = (now: string) =>
    editReport(
      report,
      { answers: completeAnswers({ location: 'x' }), reason: 'other', note: 'x' },
      { ...editing, now: instant(now) },
    )
  expect(edit('2026-11-25T00:00:00Z')).toHaveProblem('REPORT.EDIT_WINDOW_CLOSED')
  const inTime = edit('2026-11-24T12:00:00Z')
  expect(inTime.ok && inTime.value.record.counted?.on).toBe('2026-08-25')
})

test('an answered contradiction is open again once what it is about changes', () => {
  const writer = asOfficer('supervisingOfficer')
  const report = aReport({ answers: completeAnswers({ minutesProne: 5 }) })
  const answered = answerContradiction(report, { contradiction: 'minutesWithoutProne', answer: 'A slip.' }, writer)
  if (!answered.ok) throw new Error('refused')
  const elsewhere = saveAnswers(
    answered.value.record,
    { answers: completeAnswers({ minutesProne: 5, location: 'Room 15' }) },
    writer,
  )
  expect(elsewhere.ok && contradictions(elsewhere.value.record)).toMatchObject([{ answered: true }])
  const changed = saveAnswers(answered.value.record, { answers: completeAnswers({ minutesProne: 60 }) }, writer)
  expect(changed.ok && contradictions(changed.value.record)).toMatchObject([{ answered: false }])
})

test('what was referred to professional standards is not withdrawn, and a withdrawal is undone by somebody else', () => {
  const input = { reason: 'enteredInError', note: 'x' } as const
  expect(withdrawReport(aReport({ referrals: [aReferral()] }), input, coordinator)).toHaveProblem('REPORT.REFERRED')
  const withdrawn = withdrawReport(aReport({ stage: 'withMonitor' }), input, coordinator)
  if (!withdrawn.ok) throw new Error('refused')
  expect(withdrawn.value.record).toMatchObject({ stage: 'withdrawn', before: { stage: 'withMonitor' } })
  expect(withdrawn.value.record).not.toHaveProperty('sentAt')
  expect(reinstateReport(withdrawn.value.record, { reason: 'complaint' }, coordinator)).toHaveProblem(
    'REPORT.SOMEBODY_ELSE',
  )
  const again = held(withdrawn.value.record)(
    (record) => reinstateReport(record, { reason: 'complaint' }, asOfficer('contractMonitor', 'monitor-1')) as never,
  )
  expect(again.ok && again.value.record).toEqual(aReport({ stage: 'withMonitor' }))
})
