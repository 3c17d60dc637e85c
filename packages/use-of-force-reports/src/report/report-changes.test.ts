import { instant } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  addToReport,
  answerContradiction,
  applyReportEvent,
  contradictions,
  defaultForcePolicy,
  editReport,
  explainLateness,
  possibleDuplicates,
  type UseOfForceReport,
  withdrawReport,
  withdrawReportInputSchema,
} from '@casework/use-of-force-reports'
import { aReport, asOfficer, completeAnswers } from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const coordinator = asOfficer('reviewCoordinator')
const editing = { ...coordinator, policy: defaultForcePolicy }
const held = (report: UseOfForceReport) => (act: (record: UseOfForceReport) => ReturnType<typeof editReport>) =>
  lawfully(applyReportEvent, report, (record) => act(record ?? report))

test('an edit keeps the old answer beside the new one, with reason and who', () => {
  const report = aReport({ stage: 'monitored', answers: completeAnswers() })
  const answers = { ...completeAnswers(), location: 'Room 15', leadUp: undefined } as never
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
  expect(edited.value.record.answers).not.toHaveProperty('leadUp')
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
    editReport(report, { answers: {}, reason: 'other', note: 'x' }, { ...editing, now: instant(now) })
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
    aReport({ id: 'report-4', answers, customerId: 'person-2' }),
    aReport({ id: 'report-5', answers, stage: 'withdrawn' }),
  ]
  expect(possibleDuplicates(report, others)).toEqual(['report-2'])
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
