import { parseInput, problem, type Result, refused, succeeded } from '@casework/kernel'
import { checkChanges, checkConditions, checkDirections } from './internal/checks/check-conditions.ts'
import {
  checkCounterfactuals,
  checkEquality,
  checkOutcomes,
  checkSafeguards,
  checkUse,
} from './internal/checks/check-equality.ts'
import { checkApproval, checkDuplicates, checkEnds, checkReferences } from './internal/checks/check-names.ts'
import { checkReach } from './internal/checks/check-reach.ts'
import { checkAmounts, checkBands } from './internal/checks/check-tables.ts'
import type { Check } from './internal/checks/finding.ts'
import { isDeeperThan } from './internal/depth.ts'
import { type RuleSet, type RuleSetData, ruleSetSchema } from './rule-set.ts'
import type { CheckRuleSetProblemCode } from './rule-set-problems.ts'

/** Deep enough for conditions eight levels within each other; zod would run out of stack on data nested without end. */
const deepest = 32

const checks: readonly Check[] = [
  checkEnds,
  checkDuplicates,
  checkReferences,
  checkConditions,
  checkChanges,
  checkDirections,
  checkEquality,
  checkUse,
  checkOutcomes,
  checkCounterfactuals,
  checkSafeguards,
  checkBands,
  checkAmounts,
  checkReach,
  checkApproval,
]

/**
 * Checks that data are a rule set whose meaning holds together and keeps the rules on equality, safeguards and reasons.
 *
 * @remarks
 * Only `none` scores freely; a likely proxy needs a rationale and a disparity report; a protected fact is read only by a
 * safeguard; nationality only for legal eligibility with an authorisation; outcomes of triage are never inputs; every weight has
 * a rationale. Source: design.md, Triage; domain.md §2.2, §2.3, §2.5.
 *
 * @returns The rule set, or problems of its shape (`INPUT.…`, kernel text and date codes) and of its meaning (`TRIAGE.…`), each
 * with its path; `problems of meaning` are listed in the README.
 *
 * @example
 * checkRuleSet(exampleReportingRuleSet).ok //=> true
 * checkRuleSet({ ...exampleReportingRuleSet, effectiveTo: '1999-12-31' })
 * //=> { ok: false, error: [{ code: 'TRIAGE.ENDS_REVERSED', path: ['effectiveTo'], params: { id: 'effectiveTo' } }] }
 * @public
 */
export function checkRuleSet(data: unknown): Result<RuleSet, CheckRuleSetProblemCode> {
  if (isDeeperThan(data, deepest)) return problem('TRIAGE.RULE_SET_TOO_DEEP', { maximum: deepest })
  const parsed = parseInput<typeof ruleSetSchema, CheckRuleSetProblemCode>(ruleSetSchema, data)
  if (!parsed.ok) return parsed
  const ruleSet: RuleSetData = parsed.value
  const found = checks.flatMap((check) => check(ruleSet))
  return found.length === 0 ? succeeded(ruleSet as RuleSet) : refused(found)
}
