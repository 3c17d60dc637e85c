import { type CivilDate, problem, type Result, succeeded } from '@casework/kernel'
import type { Approver, RuleSet } from './rule-set.ts'

/**
 * Names who approves a rule set, so that decisions may be recorded with it.
 *
 * @remarks
 * Nobody approves what they wrote, and an approved rule set is not approved again: a change is a new version.
 * Source: design.md, Triage; domain.md §2.5 item 1.
 *
 * @returns A new rule set with its approval, or `TRIAGE.APPROVER_IS_AUTHOR` | `TRIAGE.ALREADY_APPROVED` | `TRIAGE.APPROVER_NOT_NAMED`.
 *
 * @example
 * const approver: Approver = { id: 'director-1' as ActorId, name: 'Zofia Lewandowska', role: 'Deputy director' }
 * const approved = approveRuleSet(exampleReportingRuleSet, approver, civilDate('2026-11-22'))
 * approved.ok && approved.value.approval?.by.role //=> 'Deputy director'
 * @public
 */
export function approveRuleSet(
  ruleSet: RuleSet,
  approver: Approver,
  on: CivilDate,
): Result<RuleSet, 'TRIAGE.APPROVER_IS_AUTHOR' | 'TRIAGE.ALREADY_APPROVED' | 'TRIAGE.APPROVER_NOT_NAMED'> {
  if (ruleSet.approval !== undefined) return problem('TRIAGE.ALREADY_APPROVED')
  if (approver.id === ruleSet.author.id) return problem('TRIAGE.APPROVER_IS_AUTHOR')
  if (approver.name.trim() === '' || approver.role.trim() === '') return problem('TRIAGE.APPROVER_NOT_NAMED')
  return succeeded({ ...ruleSet, approval: { by: approver, on } })
}
