import {
  applyCaseEvent,
  assignCase,
  bookAppointment,
  type Case,
  type CaseEvent,
  caseSchema,
  closeBarrier,
  closeCase,
  endReportingCondition,
  evidenceBarrier,
  openCase,
  openCaseInputSchema,
  raiseBarrier,
  recordAppointmentOutcome,
  recordCaseFacts,
  replayCase,
  setReportingCondition,
} from '@casework/cases'
import { aBarrier, aCase, anAppointment, aReportingCondition } from '@casework/cases/testing'
import { type Change, civilDate, known, notKnown, type Result } from '@casework/kernel'
import { aContext, anActor, lawfully } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const today = civilDate('2026-11-22')
const { conditionId } = aReportingCondition()
const { appointmentId } = anAppointment()
const { barrierId } = aBarrier()
const { evidence: _evidence, ...raised } = aBarrier()
const newBarrier = { ...raised, kind: 'travelDocument' } as const
const paper = { kind: 'courtRecord', dated: today, reference: 'EXAMPLE-7' } as const
const whole = () =>
  aCase({
    barriers: [aBarrier()],
    reportingConditions: [aReportingCondition()],
    appointments: [anAppointment({ on: '2026-11-20' })],
  })

type Verb = (caseRecord: Case) => Result<Change<Case, CaseEvent>>

/** Every verb with a case that it can change. */
const verbs: Record<string, [Case, Verb]> = {
  assignCase: [
    aCase(),
    (record) => assignCase(record, { assignedTo: 'officer-2' as never, team: 'team-1' as never }, aContext()),
  ],
  recordCaseFacts: [
    aCase(),
    (record) => recordCaseFacts(record, { travelDocumentAgreed: notKnown('notAsked') }, aContext()),
  ],
  raiseBarrier: [aCase(), (record) => raiseBarrier(record, newBarrier, aContext())],
  evidenceBarrier: [whole(), (record) => evidenceBarrier(record, { barrierId, evidence: paper }, aContext())],
  closeBarrier: [whole(), (record) => closeBarrier(record, { barrierId, on: today, reason: 'resolved' }, aContext())],
  setReportingCondition: [aCase(), (record) => setReportingCondition(record, aReportingCondition(), aContext())],
  endReportingCondition: [
    whole(),
    (record) => endReportingCondition(record, { conditionId, on: today, reason: 'leaveGranted' }, aContext()),
  ],
  bookAppointment: [aCase(), (record) => bookAppointment(record, anAppointment(), aContext())],
  recordAppointmentOutcome: [
    whole(),
    (record) =>
      recordAppointmentOutcome(
        record,
        { appointmentId, outcome: { kind: 'missed', on: civilDate('2026-11-20') }, note: 'She was in hospital' },
        aContext(),
      ),
  ],
  closeCase: [aCase(), (record) => closeCase(record, { on: today, outcome: 'leaveGranted' }, aContext())],
}

test.each(Object.entries(verbs))(
  '%s changes an open case by its event, and leaves what it was given untouched',
  (_name, [record, verb]) => {
    const result = lawfully(applyCaseEvent, record, (given) => verb(given as Case))
    expect(result).toMatchObject({ ok: true, value: { events: [{ version: 1 }] } })
    if (result.ok) expect(caseSchema.safeParse(result.value.record).success).toBe(true)
  },
)

test.each(Object.entries(verbs))('%s is refused on a closed case', (_name, [record, verb]) => {
  const closed: Case = { ...record, stage: 'closed', closure: { on: today, outcome: 'leaveGranted' } }
  expect(verb(closed)).toHaveProblem('CASE.CLOSED')
})

test('a case is opened about a person, for a team where there is one', () => {
  const input = openCaseInputSchema.parse({
    caseId: 'case-1',
    reference: 'EXAMPLE-1',
    customerId: 'person-1',
    openedOn: '2026-01-05',
    team: 'team-1',
  })
  expect(openCase(input, aContext()).value.record).toEqual({ ...aCase(), team: 'team-1', teamSource: 'officer' })
  const { team: _team, ...withoutTeam } = input
  expect(openCase(withoutTeam, aContext()).value.record).toEqual(aCase())
})

test('a case is given to somebody, once', () => {
  expect(assignCase(aCase(), {}, aContext())).toHaveProblem('CASE.ASSIGNEE_REQUIRED')
  const given = aCase({ assignedTo: 'officer-2' as never })
  expect(assignCase(given, { assignedTo: 'officer-2' as never }, aContext())).toMatchObject({ value: { events: [] } })
  expect(assignCase(given, { team: 'team-1' as never }, aContext())).toMatchObject({
    value: { record: { assignedTo: 'officer-2', team: 'team-1' } },
  })
  expect(assignCase(aCase(), { team: 'team-1' as never }, aContext())).toMatchObject({
    value: { events: [{ data: { team: 'team-1' } }] },
  })
})

test('a fact of a day to come is refused: nobody knows it yet', () => {
  const tomorrow = { source: 'officer', asAt: civilDate('2026-11-23') } as const
  expect(recordCaseFacts(aCase(), { travelDocumentAgreed: known(true, tomorrow) }, aContext())).toMatchObject({
    error: [{ code: 'CASE.DATE_IN_FUTURE', path: ['travelDocumentAgreed', 'asAt'] }],
  })
})

test('several other things may stand at the same time', () => {
  const caseRecord = aCase({ barriers: [aBarrier({ barrierId: 'another', kind: 'other' })] })
  expect(raiseBarrier(caseRecord, { ...newBarrier, kind: 'other' }, aContext()).ok).toBe(true)
})

test('no fact changes nothing', () => {
  expect(recordCaseFacts(aCase(), {}, aContext())).toMatchObject({ value: { events: [] } })
})

test('a second barrier of the same kind cannot be raised while the first stands', () => {
  const caseRecord = aCase({ barriers: [aBarrier({ barrierId: 'another' })] })
  expect(raiseBarrier(caseRecord, newBarrier, aContext())).toHaveProblem('CASE.BARRIER_ALREADY_OPEN')
  const closed = aCase({
    barriers: [aBarrier({ barrierId: 'another', closed: { on: '2026-04-01', reason: 'resolved' } })],
  })
  expect(raiseBarrier(closed, newBarrier, aContext()).ok).toBe(true)
})

test('a barrier has an id of its own, and does not stand from a day to come', () => {
  expect(raiseBarrier(whole(), { ...newBarrier, kind: 'pregnancy' }, aContext())).toHaveProblem('CASE.BARRIER_ID_TAKEN')
  expect(raiseBarrier(aCase(), { ...newBarrier, since: civilDate('2026-11-23') }, aContext())).toHaveProblem(
    'CASE.DATE_IN_FUTURE',
  )
})

test('only an open barrier is evidenced or closed, and not before it stood or after today', () => {
  const other = 'another' as typeof barrierId
  expect(evidenceBarrier(whole(), { barrierId: other, evidence: paper }, aContext())).toHaveProblem(
    'CASE.BARRIER_NOT_FOUND',
  )
  const close = { barrierId, on: today, reason: 'resolved' } as const
  expect(closeBarrier(whole(), { ...close, barrierId: other }, aContext())).toHaveProblem('CASE.BARRIER_NOT_FOUND')
  expect(closeBarrier(whole(), { ...close, on: civilDate('2026-02-28') }, aContext())).toHaveProblem(
    'CASE.ENDS_BEFORE_IT_BEGINS',
  )
  expect(closeBarrier(whole(), { ...close, on: civilDate('2026-11-23') }, aContext())).toHaveProblem(
    'CASE.DATE_IN_FUTURE',
  )
})

test('evidence is added to what was there, and to no other barrier', () => {
  const caseRecord = aCase({
    barriers: [aBarrier({ evidence: [paper] }), aBarrier({ barrierId: 'another', kind: 'pregnancy' })],
  })
  const result = evidenceBarrier(caseRecord, { barrierId, evidence: { ...paper, reference: 'EXAMPLE-8' } }, aContext())
  expect(result.ok && result.value.record.barriers.map(({ evidence }) => evidence.length)).toEqual([2, 0])
})

test('one reporting condition at a time: to vary it, it is ended and the next is set', () => {
  expect(setReportingCondition(whole(), aReportingCondition({ conditionId: 'next' }), aContext())).toHaveProblem(
    'CASE.CONDITION_ALREADY_IN_FORCE',
  )
  const end = { conditionId, on: today, reason: 'bailVaried' } as const
  const ended = endReportingCondition(whole(), end, aContext())
  if (!ended.ok) throw new Error('refused')
  const next = setReportingCondition(ended.value.record, aReportingCondition({ conditionId: 'next' }), aContext())
  expect(next.ok && next.value.record.reportingConditions.length).toBe(2)
  const last = next.ok
    ? endReportingCondition(next.value.record, { ...end, conditionId: 'next' as never }, aContext())
    : next
  expect(last.ok && last.value.record.reportingConditions.map((condition) => condition.ended?.reason)).toEqual([
    'bailVaried',
    'bailVaried',
  ])
})

test('a reporting condition ends where it is in force, and not before it began', () => {
  const end = { conditionId, on: civilDate('2026-01-04'), reason: 'leaveGranted' } as const
  expect(endReportingCondition(aCase(), end, aContext())).toHaveProblem('CASE.CONDITION_NOT_FOUND')
  expect(endReportingCondition(whole(), { ...end, conditionId: 'other' as never }, aContext())).toHaveProblem(
    'CASE.CONDITION_NOT_FOUND',
  )
  expect(endReportingCondition(whole(), end, aContext())).toHaveProblem('CASE.ENDS_BEFORE_IT_BEGINS')
})

test('a day in the past is taken for a slip, unless it already happened', () => {
  const past = anAppointment({ on: '2026-11-21' })
  expect(bookAppointment(aCase(), past, aContext())).toHaveProblem('CASE.DATE_IN_PAST')
  const carriedOver = bookAppointment(aCase(), { ...past, alreadyHappened: true }, aContext())
  expect(carriedOver.ok && carriedOver.value.record.appointments).toEqual([past])
})

test('nobody has missed an appointment before its day, but a person may come or be excused earlier', () => {
  const caseRecord = aCase({ appointments: [anAppointment({ on: '2026-11-30' })] })
  const record = (outcome: object) =>
    recordAppointmentOutcome(caseRecord, { appointmentId, outcome: outcome as never }, aContext())
  expect(record({ kind: 'missed', on: today })).toHaveProblem('CASE.APPOINTMENT_NOT_YET_DUE')
  expect(record({ kind: 'cancelledByUs', on: today }).ok).toBe(true)
  expect(record({ kind: 'attended', on: today, results: ['noFurtherAction'] }).ok).toBe(true)
})

test('why a person could not come stands apart, where it can be erased', () => {
  const outcome = { kind: 'excused', on: today, reason: 'illness' } as const
  const result = recordAppointmentOutcome(whole(), { appointmentId, outcome }, aContext())
  if (!result.ok) throw new Error('refused')
  expect(result.value.events).toMatchObject([
    { data: { outcome: { kind: 'excused' } }, personal: { excuse: 'illness' } },
  ])
  expect(JSON.stringify(result.value.events[0]?.data)).not.toContain('illness')
  expect(result.value.record.appointments[0]?.outcome).toEqual(outcome)
  const [event] = result.value.events
  expect(() => applyCaseEvent(whole(), { ...event, personal: {} } as never)).toThrow('CASE.HISTORY_CORRUPT')
})

test('an appointment is booked once', () => {
  expect(bookAppointment(whole(), anAppointment(), aContext())).toHaveProblem('CASE.APPOINTMENT_ALREADY_BOOKED')
})

test('what came of an appointment is recorded once, but a miss may be excused later', () => {
  const day = civilDate('2026-11-20')
  const record = (caseRecord: Case, kind: string, on = day) =>
    recordAppointmentOutcome(
      caseRecord,
      { appointmentId, outcome: { kind, on, reason: 'illness', results: ['noFurtherAction'] } as never },
      aContext(),
    )
  const missed = aCase({
    appointments: [
      anAppointment({ on: day, outcome: { kind: 'missed', on: day } }),
      anAppointment({ appointmentId: 'other' }),
    ],
  })
  expect(record(missed, 'excused').ok).toBe(true)
  expect(record(missed, 'attended')).toHaveProblem('CASE.APPOINTMENT_OUTCOME_KNOWN')
  expect(record(aCase(), 'missed')).toHaveProblem('CASE.APPOINTMENT_NOT_FOUND')
  expect(record(whole(), 'missed', civilDate('2026-11-23'))).toHaveProblem('CASE.DATE_IN_FUTURE')
})

test('nobody is left with a duty to report on a closed case', () => {
  expect(closeCase(whole(), { on: today, outcome: 'leaveGranted' }, aContext())).toHaveProblem(
    'CASE.CONDITION_STILL_IN_FORCE',
  )
})

test('a case is closed by a person, on a day between its opening and today', () => {
  const close = { on: today, outcome: 'other' } as const
  expect(closeCase(aCase(), close, aContext({ actor: anActor({ kind: 'system' }) }))).toHaveProblem(
    'CASE.PERSON_MUST_DECIDE',
  )
  expect(closeCase(aCase(), { ...close, on: civilDate('2026-01-04') }, aContext())).toHaveProblem(
    'CASE.ENDS_BEFORE_IT_BEGINS',
  )
  expect(closeCase(aCase(), { ...close, on: civilDate('2026-11-23') }, aContext())).toHaveProblem('CASE.DATE_IN_FUTURE')
})

test('a history that does not begin by opening the case is corrupt, and so is one that opens it twice', () => {
  const opened = openCase(
    { caseId: 'case-1' as never, reference: 'EXAMPLE-1', customerId: 'person-1' as never, openedOn: today },
    aContext(),
  ).value.events[0] as CaseEvent
  expect(() => replayCase([opened, opened])).toThrow('CASE.HISTORY_CORRUPT')
  expect(() => replayCase([{ ...opened, type: 'CaseClosed' } as never])).toThrow('CASE.HISTORY_CORRUPT')
  expect(replayCase([opened])).toMatchObject({ stage: 'open' })
})
