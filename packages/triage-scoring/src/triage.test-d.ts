import { civilDate } from '@casework/kernel'
import {
  compareForEnforcement,
  enforcementKey,
  type RuleSetData,
  recordTriageDecision,
  type TriageDecisionContext,
  type TriageResult,
  triage,
} from '@casework/triage-scoring'
import { test } from 'vitest'

declare const data: RuleSetData
declare const result: TriageResult
declare const context: TriageDecisionContext

test('a rule set that was not checked cannot be used', () => {
  // @ts-expect-error - only checkRuleSet and approveRuleSet make a RuleSet
  triage(data, {}, civilDate('2026-11-22'))
})

test('the two orderings cannot be mixed', () => {
  // @ts-expect-error - care priority is not enforcement priority
  enforcementKey(result.carePriority)
  // @ts-expect-error - a priority alone does not say by which rule set it was worked out
  compareForEnforcement(result.enforcementPriority, result.enforcementPriority)
})

test('a decision without a reason does not compile', () => {
  // @ts-expect-error - accepting needs a reason just as rejecting does
  recordTriageDecision({ decisionId: 'd', customerId: 'c', decision: 'accepted', evidenceOpened: [] }, context)
})

test('a condition cannot ask whether a fact is known', () => {
  // @ts-expect-error - not knowing never scores
  const purposes: RuleSetData['purposes'] = [{ ...data.purposes[0], when: { fact: 'isReady', known: false } }]
  return purposes
})
