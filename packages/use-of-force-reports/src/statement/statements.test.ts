import { actorId, type Instant, instant } from '@casework/kernel'
import { lawfully } from '@casework/kernel/testing'
import {
  addToStatement,
  applyReportEvent,
  decideNotInvolved,
  defaultCatalogue,
  defaultForcePolicy,
  dueReminders,
  outstandingStatements,
  readStatementLink,
  recordAbsence,
  remindOfficer,
  requestStatement,
  sayNotInvolved,
  statementLink,
  statementOf,
  submitReport,
  submitStatement,
  type UseOfForceReport,
} from '@casework/use-of-force-reports'
import {
  aReport,
  aStatement,
  asOfficer,
  completeAnswers,
  statementAnswers,
} from '@casework/use-of-force-reports/testing'
import { expect, test } from 'vitest'

const officerId = actorId('officer-7')
const officer = asOfficer('officer', 'officer-7')
const manager = asOfficer('providerManager', 'manager-1')
const withStatement = (stage: 'requested' | 'saysNotInvolved' | 'submitted' | 'absent' | 'notInvolved') =>
  aReport({ statements: [aStatement({ stage }), aStatement({ officerId: 'officer-8' })] })
type Acted =
  | ReturnType<typeof submitStatement>
  | ReturnType<typeof decideNotInvolved>
  | ReturnType<typeof addToStatement>
const done = (report: UseOfForceReport, act: (record: UseOfForceReport) => Acted) => {
  const result = lawfully<UseOfForceReport, never, string>(
    applyReportEvent as never,
    report,
    (record) => act(record ?? report) as never,
  )
  if (!result.ok) throw new Error(result.error[0]?.code)
  return result.value.record
}

test('a statement is made under the officer’s own sign-in and by nobody for another', () => {
  const input = { officerId, answers: statementAnswers() }
  expect(submitStatement(withStatement('requested'), input, asOfficer('officer', 'officer-8'))).toHaveProblem(
    'STATEMENT.NOT_YOURS',
  )
  expect(
    addToStatement(withStatement('submitted'), { officerId, text: 'x' }, asOfficer('officer', 'officer-8')),
  ).toHaveProblem('STATEMENT.NOT_YOURS')
  expect(
    sayNotInvolved(withStatement('requested'), { officerId, reason: 'x' }, asOfficer('officer', 'officer-8')),
  ).toHaveProblem('STATEMENT.NOT_YOURS')
  const report = done(withStatement('requested'), (record) => submitStatement(record, input, officer))
  expect(statementOf(report, officerId)).toMatchObject({ stage: 'submitted', answers: { sawAndHeard: 'I saw it.' } })
  expect(statementOf(report, actorId('officer-8'))?.stage).toBe('requested')
})

test('a submitted statement does not change; what is remembered later is added with its date', () => {
  const report = withStatement('submitted')
  expect(submitStatement(report, { officerId, answers: {} }, officer)).toHaveProblem('STATEMENT.NOT_AWAITED')
  const added = done(report, (record) => addToStatement(record, { officerId, text: 'It was the left arm.' }, officer))
  expect(statementOf(added, officerId)).toMatchObject({
    answers: {},
    additions: [{ text: 'It was the left arm.', at: officer.now }],
  })
  expect(addToStatement(withStatement('requested'), { officerId, text: 'x' }, officer)).toHaveProblem(
    'STATEMENT.NOT_SUBMITTED',
  )
})

test('an officer is asked once', () => {
  expect(
    requestStatement(withStatement('requested'), { officerId }, { ...manager, policy: defaultForcePolicy }),
  ).toHaveProblem('STATEMENT.ALREADY_REQUESTED')
})

test('whoever says that they were not there is accounted for once somebody else has accepted it', () => {
  const said = done(withStatement('requested'), (record) =>
    sayNotInvolved(record, { officerId, reason: 'I was on leave.' }, officer),
  )
  expect(outstandingStatements(said).length).toBe(2)
  expect(sayNotInvolved(said, { officerId, reason: 'again' }, officer)).toHaveProblem('STATEMENT.NOT_AWAITED')
  expect(
    decideNotInvolved(said, { officerId, accepted: true }, asOfficer('providerManager', 'officer-7')),
  ).toHaveProblem('STATEMENT.NOT_ABOUT_YOURSELF')
  const accepted = done(said, (record) => decideNotInvolved(record, { officerId, accepted: true }, manager))
  expect(outstandingStatements(accepted).map((each) => each.officerId)).toEqual(['officer-8'])
  const refused = done(said, (record) => decideNotInvolved(record, { officerId, accepted: false }, manager))
  expect(statementOf(refused, officerId)).toMatchObject({ stage: 'requested', refusedAt: manager.now })
  expect(decideNotInvolved(refused, { officerId, accepted: true }, manager)).toHaveProblem(
    'STATEMENT.NOTHING_TO_DECIDE',
  )
})

test('an absence accounts for a statement, and one that comes later is still taken', () => {
  const absent = done(
    withStatement('requested'),
    (record) => recordAbsence(record, { officerId, reason: 'illness' }, manager) as Acted,
  )
  expect(outstandingStatements(absent).length).toBe(1)
  expect(
    done(absent, (record) => submitStatement(record, { officerId, answers: statementAnswers() }, officer)).statements[0]
      ?.stage,
  ).toBe('submitted')
  expect(recordAbsence(withStatement('submitted'), { officerId, reason: 'illness' }, manager)).toHaveProblem(
    'STATEMENT.NOT_AWAITED',
  )
})

test('reminders fall due by the hours of the policy, one for however many were missed, and rest once made', () => {
  const report = aReport({
    statements: [aStatement({ requestedAt: '2026-11-20T09:00:00Z', dueAt: '2026-11-23T09:00:00Z' })],
  })
  const due = (at: string, of: UseOfForceReport = report) => dueReminders(of, instant(at), defaultForcePolicy)
  expect(due('2026-11-21T08:59:59Z')).toEqual([])
  expect(due('2026-11-22T10:00:00Z')).toEqual([
    { officerId, dueSince: '2026-11-22T09:00:00Z' as Instant, overdue: false },
  ])
  expect(due('2026-11-23T09:00:00Z')).toMatchObject([{ overdue: true }])
  const reminded = done(
    report,
    (record) => remindOfficer(record, { officerId }, { ...manager, now: instant('2026-11-22T10:00:00Z') }) as Acted,
  )
  const atOnce = done(
    report,
    (record) => remindOfficer(record, { officerId }, { ...manager, now: instant('2026-11-22T09:00:00Z') }) as Acted,
  )
  expect(due('2026-11-22T10:00:00Z', atOnce)).toEqual([])
  expect(due('2026-11-23T08:59:59Z', reminded)).toEqual([])
  expect(due('2026-11-23T09:00:00Z', reminded).length).toBe(1)
  expect(due('2026-11-23T09:00:00Z', withStatement('saysNotInvolved')).map((each) => each.officerId)).toEqual([
    'officer-8',
  ])
  expect(remindOfficer(withStatement('submitted'), { officerId }, manager)).toHaveProblem('STATEMENT.NOT_AWAITED')
})

test('whoever gave care or interpreted owes no statement, and whose part is not known does', () => {
  const staff = [
    { entryId: 'a', staffName: 'A', officer: 'nurse-1', part: 'healthcare', cameraWorn: 'no' },
    { entryId: 'b', staffName: 'B', officer: 'officer-9', part: { notKnown: 'notRecorded' }, cameraWorn: 'no' },
    { entryId: 'c', staffName: 'C', officer: 'officer-9', part: 'usedForce', cameraWorn: 'no' },
  ]
  const context = { ...asOfficer('supervisingOfficer'), policy: defaultForcePolicy, catalogue: defaultCatalogue }
  const submitted = submitReport(aReport({ answers: completeAnswers({ staff }) }), context)
  expect(submitted.ok && submitted.value.record.statements.map((each) => each.officerId)).toEqual([
    'officer-9',
    'officer-7',
  ])
})

test('a link that was forged, cut, stretched or has ended lets nobody in', () => {
  const sign = (text: string) => `signed-${text.length}`
  const verify = (text: string, signature: string) => sign(text) === signature
  const link = { reportId: aReport().id, officerId, until: instant('2026-11-25T09:00:00Z') }
  const text = statementLink(link, sign)
  const now = instant('2026-11-22T09:00:00Z')
  expect(readStatementLink(text, verify, now)).toEqual({ ok: true, value: link })
  const precise = { ...link, until: instant('2026-11-25T09:00:00.123Z') }
  expect(readStatementLink(statementLink(precise, sign), verify, now)).toEqual({ ok: true, value: precise })
  expect(readStatementLink(text, verify, link.until).ok).toBe(true)
  expect(readStatementLink(text, verify, instant('2026-11-25T09:00:01Z'))).toHaveProblem('LINK.EXPIRED')
  for (const wrong of [
    '',
    'a.b.c',
    `${text}.x`,
    text.replace('officer-7', 'officer-77'),
    text.replace('2026-11-25', '2099-13-45'),
    'x'.repeat(1000),
    text.replace('report-1', '../x'),
  ])
    expect(readStatementLink(wrong, verify, now), wrong.slice(0, 40)).toHaveProblem('LINK.NOT_VALID')
})

test('a statement without a word is not taken, so that nobody locks themselves out', () => {
  const submit = (answers: object) =>
    submitStatement(withStatement('requested'), { officerId, answers: answers as never }, officer)
  expect(submit({})).toHaveProblem('ANSWER.REQUIRED')
  expect(submit({ ...statementAnswers(), evil: 'x' })).toHaveProblem('ANSWER.NO_SUCH_QUESTION')
})

test('nobody excuses themselves, and only a statement that is awaited is reminded of or excused', () => {
  expect(
    recordAbsence(
      withStatement('requested'),
      { officerId, reason: 'illness' },
      asOfficer('providerManager', 'officer-7'),
    ),
  ).toHaveProblem('STATEMENT.NOT_ABOUT_YOURSELF')
  for (const stage of ['saysNotInvolved', 'notInvolved', 'absent'] as const) {
    expect(recordAbsence(withStatement(stage), { officerId, reason: 'illness' }, manager), stage).toHaveProblem(
      'STATEMENT.NOT_AWAITED',
    )
    expect(remindOfficer(withStatement(stage), { officerId }, manager), stage).toHaveProblem('STATEMENT.NOT_AWAITED')
  }
})

test('a link that is no text is not valid', () => {
  expect(readStatementLink(['a', 'b'] as never, () => true, instant('2026-11-22T09:00:00Z'))).toHaveProblem(
    'LINK.NOT_VALID',
  )
})
