import {
  careKey,
  compareForCare,
  compareForEnforcement,
  enforcementKey,
  exampleReportingRuleSet,
  triage,
} from '@casework/triage-scoring'
import { aDay, aRuleSet, knownFacts } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

const ruleSet = aRuleSet()
const well = triage(ruleSet, knownFacts({ isReady: true, isUnwell: false }), aDay)
const unwell = triage(ruleSet, knownFacts({ isReady: true, isUnwell: true }), aDay)
const unknown = triage(ruleSet, knownFacts({ isUnwell: false }), aDay)

test('who is unwell comes later for enforcement and earlier for care', () => {
  expect([unwell, well].toSorted(compareForEnforcement)).toEqual([well, unwell])
  expect([well, unwell].toSorted(compareForCare)).toEqual([unwell, well])
})

test('for enforcement only what is surely so comes first; for care what may be so does', () => {
  const never = triage(ruleSet, knownFacts({ isReady: false, isUnwell: false }), aDay)
  expect(compareForEnforcement(well, unknown)).toBe(-1)
  expect(compareForEnforcement(unknown, never)).toBe(-1)
  expect(compareForCare(unknown, never)).toBe(-1)
  expect(compareForCare(unknown, well)).toBe(1)
})

test('the keys sort as the comparisons do', () => {
  expect(enforcementKey(well.enforcementPriority)).toEqual([7, 7, 7, 7])
  expect(careKey(unwell.carePriority)).toEqual([12, 12, 12, 12])
  expect(enforcementKey(unknown.enforcementPriority)).toEqual([0, 0, 7, 7])
})

test('people worked out by different rule sets are not compared', () => {
  const other = triage(exampleReportingRuleSet, {}, aDay)
  const newer = triage(aRuleSet({ version: '2' }), {}, aDay)
  expect(() => compareForEnforcement(well, other)).toThrow('TRIAGE.RULE_SETS_DIFFER')
  expect(() => compareForCare(well, newer)).toThrow('TRIAGE.RULE_SETS_DIFFER')
})
