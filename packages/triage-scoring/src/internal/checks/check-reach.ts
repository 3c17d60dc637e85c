import type { Condition } from '../../condition.ts'
import type { RuleSetData } from '../../rule-set.ts'
import type { Answers } from '../read-facts.ts'
import { partsOf, representativesOf } from '../representatives.ts'
import { truth } from '../truth.ts'
import { factsOfCondition } from '../undetermined.ts'
import { type Finding, finding } from './finding.ts'
import { rulesOf } from './reads.ts'

/** Completions tried before a condition is taken to be reachable. */
const mostTried = 20_000

/** Every rule can apply to someone. */
export function checkReach(ruleSet: RuleSetData): readonly Finding[] {
  const never = rulesOf(ruleSet).flatMap(({ rule, path, when }) =>
    when !== undefined && !canHold(ruleSet, when) ? [finding('TRIAGE.RULE_UNREACHABLE', { rule }, path)] : [],
  )
  const first = ruleSet.axes.flatMap(({ combine, contributions }, axis) =>
    combine === 'first' ? behind(contributions).map((index) => ['axes', axis, 'contributions', index] as const) : [],
  )
  const shadowed = [...first, ...behind(ruleSet.purposes).map((index) => ['purposes', index] as const)]
  return [
    ...never,
    ...shadowed.map((path) => finding('TRIAGE.RULE_UNREACHABLE', { rule: path.join('.') }, path)),
    ...lastPurpose(ruleSet),
  ]
}

function lastPurpose({ purposes, legalEligibility }: RuleSetData): readonly Finding[] {
  const last = purposes.at(-1)
  const always = last?.when === undefined && legalEligibility.every(({ purpose }) => purpose !== last?.purpose)
  return always ? [] : [finding('TRIAGE.LAST_PURPOSE_CONDITIONAL', {}, ['purposes', purposes.length - 1])]
}

/** Finds the rules that come after one that always applies. */
function behind(rules: readonly { readonly when?: Condition | undefined }[]): readonly number[] {
  const always = rules.findIndex(({ when }) => when === undefined)
  return always === -1 ? [] : rules.flatMap((_, index) => (index > always ? [index] : []))
}

function canHold(ruleSet: RuleSetData, condition: Condition): boolean {
  if (readsStanding(condition)) return true
  const choices = [...representativesOf(ruleSet, new Set(factsOfCondition(condition)))]
  if (choices.reduce((count, [, values]) => count * values.length, 1) > mostTried) return true
  const tryAll = (answers: Answers, at: number): boolean => {
    const choice = choices[at]
    if (choice === undefined) return truth(condition, answers) !== false
    const [key, values] = choice
    return values.some((value) => tryAll(new Map([...answers, [key, value]]), at + 1))
  }
  return tryAll(new Map(), 0)
}

function readsStanding(condition: Condition): boolean {
  if ('not' in condition) return readsStanding(condition.not)
  return 'axis' in condition || 'safeguard' in condition || partsOf(condition).some(readsStanding)
}
