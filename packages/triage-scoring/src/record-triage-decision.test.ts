import { type ActorId, type CustomerId, civilDate, type Erased } from '@casework/kernel'
import { aContext, anActor, lawfully, replaysTo } from '@casework/kernel/testing'
import {
  applyTriageDecisionEvent,
  defaultTriageDecisionPolicy,
  exampleReportingRuleSet,
  parseRecordTriageDecisionInput,
  type RecordTriageDecisionInput,
  recordTriageDecision,
  replayTriageDecision,
  type TriageDecision,
  type TriageDecisionContext,
  type TriageDecisionId,
  triage,
  triageDecisionEventSchema,
  triageDecisionSchema,
} from '@casework/triage-scoring'
import { aDay, aRuleSet, knownFacts } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

const ruleSet = aRuleSet({
  approval: { by: { id: 'director-1' as ActorId, name: 'Zofia Nowak', role: 'Director' }, on: aDay },
})

const input: RecordTriageDecisionInput = {
  decisionId: 'decision-1' as TriageDecisionId,
  customerId: 'customer-1' as CustomerId,
  decision: 'accepted',
  reason: 'I read the file note of June; nothing has changed since.',
  evidenceOpened: ['file-note-12'],
}

function contextWith(wanted: Partial<TriageDecisionContext> = {}): TriageDecisionContext {
  const recommendation = triage(ruleSet, knownFacts({ isReady: true, isUnwell: false }), aDay)
  const context = aContext({ actor: anActor({ grade: 'EO' }) })
  return { ...context, ruleSet, recommendation, policy: defaultTriageDecisionPolicy, ...wanted }
}

const decide = (wanted: Partial<RecordTriageDecisionInput> = {}, context = contextWith()) =>
  recordTriageDecision({ ...input, ...wanted }, context)

test('a person accepts a recommendation, with a reason and the evidence they opened', () => {
  const result = lawfully(applyTriageDecisionEvent, undefined, () => decide())
  expect(result).toMatchObject({
    ok: true,
    value: {
      record: {
        stage: 'recorded',
        decision: 'accepted',
        purpose: 'plannedIntervention',
        recommendation: { ruleSet: { id: 'a-test', version: '1' }, purpose: 'plannedIntervention', rule: 'meet' },
        reason: input.reason,
        grade: 'EO',
        decidedBy: 'officer-1',
      },
    },
  })
})

test('the reason in words is kept apart, where it can be erased', () => {
  const result = decide()
  if (!result.ok) throw new Error('refused')
  const [event] = result.value.events
  expect(JSON.stringify(event?.data)).not.toContain(input.reason)
  expect(event?.personal).toEqual({ reason: input.reason })
  expect(event?.metadata.policyVersion).toBe(defaultTriageDecisionPolicy.version)
  expect(triageDecisionEventSchema.safeParse(event).success).toBe(true)
  expect(triageDecisionSchema.safeParse(result.value.record).success).toBe(true)
  expect(replaysTo(applyTriageDecisionEvent, result.value.events, result.value.record)).toBe(true)
  const erased: Erased = { erased: true, on: civilDate('2027-01-01'), basis: 'Article 17' }
  const later = result.value.events.map((one) => ({ ...one, personal: { reason: erased } }))
  expect(replayTriageDecision(later)).toEqual({ ...result.value.record, reason: erased } satisfies TriageDecision)
})

test('a system cannot decide about a person', () => {
  const context = contextWith({ actor: anActor({ kind: 'system', grade: 'EO' }) })
  expect(decide({}, context)).toHaveProblem('TRIAGE.SYSTEM_CANNOT_DECIDE')
})

test('the grade of who decides is known', () => {
  expect(decide({}, contextWith({ actor: anActor() }))).toHaveProblem('TRIAGE.GRADE_REQUIRED')
})

test('nothing is decided with a rule set that nobody approved, the example among them', () => {
  const recommendation = triage(exampleReportingRuleSet, {}, aDay)
  const context = contextWith({ ruleSet: exampleReportingRuleSet, recommendation })
  expect(decide({}, context)).toHaveProblem('TRIAGE.RULE_SET_NOT_APPROVED')
})

test('nothing is decided with a rule set that was not in force on the day', () => {
  const recommendation = triage(ruleSet, {}, civilDate('2026-11-21'))
  expect(decide({}, contextWith({ recommendation }))).toHaveProblem('TRIAGE.RULE_SET_NOT_IN_FORCE')
})

test('the rule set is the one that the recommendation was worked out with', () => {
  const recommendation = triage(aRuleSet({ version: '2' }), {}, aDay)
  expect(decide({}, contextWith({ recommendation }))).toHaveProblem('TRIAGE.RULE_SET_NOT_THE_ONE_USED')
  expect(decide({}, contextWith({ recommendation: triage(exampleReportingRuleSet, {}, aDay) }))).toHaveProblem(
    'TRIAGE.RULE_SET_NOT_THE_ONE_USED',
  )
})

test.each(['accepted', 'rejected', 'otherPurpose'] as const)('%s or not, a reason is asked for alike', (decision) => {
  expect(decide({ decision, reason: '  agreed           ' })).toHaveProblem('TRIAGE.REASON_REQUIRED')
})

test('somebody who opened no evidence decides nothing', () => {
  expect(decide({ evidenceOpened: [] })).toHaveProblem('TRIAGE.EVIDENCE_NOT_OPENED')
})

test('a rejected recommendation says why as a code too, and leads to nothing more than reporting', () => {
  expect(decide({ decision: 'rejected' })).toHaveProblem('TRIAGE.OVERRIDE_CODE_REQUIRED')
  expect(decide({ decision: 'rejected', overrideCode: 'because' })).toHaveProblem('TRIAGE.OVERRIDE_CODE_REQUIRED')
  expect(decide({ decision: 'rejected', overrideCode: 'newInformation' })).toMatchObject({
    value: { record: { purpose: 'noFurtherAction', overrideCode: 'newInformation' } },
  })
})

test('another purpose is another one than was recommended', () => {
  const other = { decision: 'otherPurpose', overrideCode: 'safeguarding' } as const
  expect(decide(other)).toHaveProblem('TRIAGE.OTHER_PURPOSE_REQUIRED')
  expect(decide({ ...other, otherPurpose: 'plannedIntervention' })).toHaveProblem('TRIAGE.OTHER_PURPOSE_REQUIRED')
  expect(decide({ ...other, otherPurpose: 'circumstancesInterview' })).toMatchObject({
    value: { record: { purpose: 'circumstancesInterview' } },
  })
})

test('an accepted recommendation has neither another purpose nor an override code', () => {
  expect(decide({ otherPurpose: 'circumstancesInterview' })).toHaveProblem('TRIAGE.OTHER_PURPOSE_NOT_EXPECTED')
  expect(decide({ overrideCode: 'newInformation' })).toHaveProblem('TRIAGE.OVERRIDE_CODE_NOT_EXPECTED')
})

test('a policy without override codes asks for none', () => {
  const policy = {
    ...defaultTriageDecisionPolicy,
    settings: { ...defaultTriageDecisionPolicy.settings, overrideCodes: [] },
  }
  expect(decide({ decision: 'rejected' }, contextWith({ policy })).ok).toBe(true)
})

test('the policy version that a context already names is kept', () => {
  const result = decide({}, contextWith({ policyVersion: 'desk-3' }))
  expect(result.ok && result.value.events[0]?.metadata.policyVersion).toBe('desk-3')
})

test('what is entered is read with every problem and its place', () => {
  expect(parseRecordTriageDecisionInput(input)).toEqual({ ok: true, value: input })
  expect(parseRecordTriageDecisionInput({ ...input, decision: 'maybe' })).toHaveProblem('INPUT.NOT_IN_LIST')
  expect(parseRecordTriageDecisionInput({ ...input, reason: '\u202ehidden' })).toHaveProblem('TEXT.DIRECTION_CONTROL')
})
