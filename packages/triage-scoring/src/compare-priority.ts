import { DomainError } from '@casework/kernel'
import type { OrderingScore } from './scores.ts'
import type { TriageResult } from './triage-result.ts'

type ForEnforcement = Pick<TriageResult, 'ruleSet' | 'enforcementPriority'>
type ForCare = Pick<TriageResult, 'ruleSet' | 'carePriority'>

/**
 * Compares two people for sorting by enforcement priority, highest first.
 *
 * @remarks
 * Only what is surely so counts first (`atLeast`), then what would count without the range of each axis, then what may be so;
 * by the upper bound alone most people would tie at the top of a range. Ours; source: docs/decisions/0020-interval-scores.md.
 *
 * @throws DomainError `TRIAGE.RULE_SETS_DIFFER` where the two were worked out by different rule sets or versions.
 *
 * @example
 * const result = triage(exampleReportingRuleSet, {}, civilDate('2026-11-22'))
 * compareForEnforcement(result, result) //=> 0
 * @public
 */
export function compareForEnforcement(one: ForEnforcement, other: ForEnforcement): number {
  refuseDifferentRuleSets(one, other)
  return highestFirst(enforcementKey(one.enforcementPriority), enforcementKey(other.enforcementPriority))
}

/**
 * Compares two people for sorting by care priority, highest first.
 *
 * @remarks What may be needed counts first (`atMost`, before the range of each axis), because care errs on the side of the person; then what is surely so.
 *
 * @throws DomainError `TRIAGE.RULE_SETS_DIFFER` where the two were worked out by different rule sets or versions.
 *
 * @example
 * const result = triage(exampleReportingRuleSet, {}, civilDate('2026-11-22'))
 * compareForCare(result, result) //=> 0
 * @public
 */
export function compareForCare(one: ForCare, other: ForCare): number {
  refuseDifferentRuleSets(one, other)
  return highestFirst(careKey(one.carePriority), careKey(other.carePriority))
}

/**
 * Gives the numbers by which enforcement priority sorts, highest first, one after the other; store them beside a work-list.
 *
 * @example
 * enforcementKey(triage(exampleReportingRuleSet, {}, civilDate('2026-11-22')).enforcementPriority).length //=> 4
 * @public
 */
export function enforcementKey(
  priority: TriageResult['enforcementPriority'],
): readonly [number, number, number, number] {
  const { atLeast, atMost, unclamped } = priority satisfies OrderingScore
  return [atLeast, unclamped.atLeast, atMost, unclamped.atMost]
}

/**
 * Gives the numbers by which care priority sorts, highest first, one after the other; store them beside a work-list.
 *
 * @example
 * careKey(triage(exampleReportingRuleSet, {}, civilDate('2026-11-22')).carePriority).length //=> 4
 * @public
 */
export function careKey(priority: TriageResult['carePriority']): readonly [number, number, number, number] {
  const { atLeast, atMost, unclamped } = priority satisfies OrderingScore
  return [unclamped.atMost, atMost, unclamped.atLeast, atLeast]
}

function highestFirst(one: readonly number[], other: readonly number[]): number {
  const difference = one.map((value, index) => (other[index] ?? value) - value).find((gap) => gap !== 0)
  return Math.sign(difference ?? 0)
}

function refuseDifferentRuleSets(one: Pick<TriageResult, 'ruleSet'>, other: Pick<TriageResult, 'ruleSet'>): void {
  if (one.ruleSet.id === other.ruleSet.id && one.ruleSet.version === other.ruleSet.version) return
  throw new DomainError('TRIAGE.RULE_SETS_DIFFER', { one: one.ruleSet.version, other: other.ruleSet.version })
}
