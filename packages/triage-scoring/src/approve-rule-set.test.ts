import type { ActorId } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import { type Approver, approveRuleSet, checkRuleSet, exampleReportingRuleSet, triage } from '@casework/triage-scoring'
import { aDay } from '@casework/triage-scoring/testing'
import { expect, test } from 'vitest'

const approver: Approver = { id: 'director-1' as ActorId, name: 'Zofia Nowak', role: 'Deputy director' }

test('a rule set that a named person approves leaves simulation', () => {
  const approved = approveRuleSet(frozen(exampleReportingRuleSet), approver, aDay)
  if (!approved.ok) throw new Error('refused')
  expect(approved.value.approval).toEqual({ by: approver, on: aDay })
  expect(checkRuleSet(approved.value).ok).toBe(true)
  expect(triage(approved.value, {}, aDay).simulation).toBe(false)
  expect(exampleReportingRuleSet.approval).toBeUndefined()
})

test('nobody approves what they wrote', () => {
  const author = { ...approver, id: exampleReportingRuleSet.author.id }
  expect(approveRuleSet(exampleReportingRuleSet, author, aDay)).toHaveProblem('TRIAGE.APPROVER_IS_AUTHOR')
})

test('an approver has a name and a role', () => {
  expect(approveRuleSet(exampleReportingRuleSet, { ...approver, name: ' ' }, aDay)).toHaveProblem(
    'TRIAGE.APPROVER_NOT_NAMED',
  )
  expect(approveRuleSet(exampleReportingRuleSet, { ...approver, role: '' }, aDay)).toHaveProblem(
    'TRIAGE.APPROVER_NOT_NAMED',
  )
})

test('an approved rule set is not approved again', () => {
  const approved = approveRuleSet(exampleReportingRuleSet, approver, aDay)
  if (!approved.ok) throw new Error('refused')
  expect(approveRuleSet(approved.value, approver, aDay)).toHaveProblem('TRIAGE.ALREADY_APPROVED')
})
