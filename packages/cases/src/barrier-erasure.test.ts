import {
  type BarrierKind,
  barrierDurations,
  barrierKinds,
  type Case,
  caseEventSchema,
  caseFacts,
  caseSchema,
  evidenceBarrier,
  evidenceBarrierInputSchema,
  raiseBarrier,
  raiseBarrierInputSchema,
  removability,
  replayCase,
} from '@casework/cases'
import { aBarrier, aCase } from '@casework/cases/testing'
import { civilDate, known } from '@casework/kernel'
import { aContext } from '@casework/kernel/testing'
import { expect, test } from 'vitest'

const today = civilDate('2026-11-22')
const erased = { erased: true, on: today, basis: 'UK GDPR Article 17' } as const
const told = { source: 'officer', asAt: today } as const
const aBarrierOf = (kind: BarrierKind) =>
  raiseBarrierInputSchema.parse({ barrierId: 'barrier-1', kind, since: '2026-03-01', source: 'officer' })
const openWith = (barriers: Case['barriers']) =>
  aCase({ barriers, facts: { removalLiabilityEstablished: known(true, told), barriersReviewedOn: known(today, told) } })
const withoutKind = aBarrier({ kind: erased })

test.each(barrierKinds)(
  'what kind of barrier %s is stands where it can be erased, and nowhere else in the history',
  (kind) => {
    const raised = raiseBarrier(aCase(), aBarrierOf(kind), aContext())
    if (!raised.ok) throw new Error('refused')
    const [event] = raised.value.events
    expect(event).toMatchObject({ type: 'BarrierRaised', personal: { kind } })
    expect(Object.values((event?.data ?? {}) as object)).not.toContain(kind)
  },
)

test('what evidence of a barrier is, stands where it can be erased: a medical report tells of health', () => {
  const evidence = { kind: 'medicalReport', dated: '2026-04-01', reference: 'CLINIC-7' }
  const input = evidenceBarrierInputSchema.parse({ barrierId: 'barrier-1', evidence })
  const evidenced = evidenceBarrier(aCase({ barriers: [aBarrier()] }), input, aContext())
  if (!evidenced.ok) throw new Error('refused')
  expect(evidenced.value.record.barriers[0]?.evidence).toEqual([evidence])
  expect(evidenced.value.events).toMatchObject([{ data: { barrierId: 'barrier-1' }, personal: { evidence } }])
  expect(JSON.stringify(evidenced.value.events[0]?.data)).not.toMatch(/medicalReport|CLINIC/)
})

test('a problem about a barrier does not say which kind it is', () => {
  const before = aCase({ barriers: [aBarrier({ kind: 'pregnancy' })] })
  const again = raiseBarrier(before, { ...aBarrierOf('pregnancy'), barrierId: 'barrier-2' as never }, aContext())
  expect(again).toHaveProblem('CASE.BARRIER_ALREADY_OPEN')
  expect(JSON.stringify(again)).not.toContain('pregnancy')
})

test('a history whose kinds of barrier were erased replays, with a note in the place of each', () => {
  const raised = raiseBarrier(aCase(), aBarrierOf('mentalHealth'), aContext())
  if (!raised.ok) throw new Error('refused')
  const opened = {
    type: 'CaseOpened',
    version: 1,
    data: { caseId: 'case-1', reference: 'EXAMPLE-1', customerId: 'person-1', openedOn: '2026-01-05' },
    metadata: raised.value.events[0]?.metadata,
  }
  const history = [opened, ...raised.value.events.map((event) => ({ ...event, personal: { kind: erased } }))]
  const record = replayCase(history.map((event) => caseEventSchema.parse(event)))
  expect(record?.barriers).toMatchObject([{ barrierId: 'barrier-1', since: '2026-03-01', kind: erased }])
  expect(caseSchema.safeParse(record).success).toBe(true)
})

test('a barrier whose kind was erased still counts, and for as long as it stood', () => {
  const { openCount, longestOpenDays } = barrierDurations(openWith([withoutKind]), civilDate('2026-03-31'))
  expect([openCount, longestOpenDays]).toEqual([1, 30])
})

test('whether a barrier whose kind was erased is a legal one is not known, and never “no”', () => {
  const facts = caseFacts(openWith([withoutKind]), today)
  expect(facts['openBarrierCount']).toMatchObject({ value: 1 })
  for (const key of ['hasTravelDocumentBarrier', 'hasLegalBarrier', 'outstandingClaim'])
    expect(facts[key]).toEqual({ known: false, reason: 'erased' })
  const appeal = aBarrier({ barrierId: 'b', kind: 'appealPending' })
  expect(caseFacts(openWith([withoutKind, appeal]), today)['hasLegalBarrier']).toMatchObject({ value: true })
})

test('how far removal is possible is not known where the kind of a barrier was erased, unless another stands in the way', () => {
  expect(removability(openWith([withoutKind]))).toBe('unknown')
  expect(removability(openWith([withoutKind, aBarrier({ barrierId: 'b' })]))).toBe('unknown')
  const appeal = aBarrier({ barrierId: 'b', kind: 'appealPending' })
  expect(removability(openWith([withoutKind, appeal]))).toBe('barrierPresent')
})

test('a barrier whose kind was erased does not stand in the way of raising one', () => {
  const raised = raiseBarrier(
    openWith([withoutKind]),
    { ...aBarrierOf('mentalHealth'), barrierId: 'b' as never },
    aContext(),
  )
  expect(raised.ok).toBe(true)
})
