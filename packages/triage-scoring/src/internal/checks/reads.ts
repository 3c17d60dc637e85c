import type { ProblemPath } from '@casework/kernel'
import type { Amount } from '../../amount.ts'
import type { Condition } from '../../condition.ts'
import type { RuleSetData } from '../../rule-set.ts'
import { partsOf } from '../representatives.ts'
import { factsOfAmount } from '../undetermined.ts'

/** Where a rule set reads things. */
type Place = 'scoring' | 'safeguard' | 'eligibility' | 'purpose'

/** One condition without parts, and where it stands. */
type PlacedLeaf = {
  readonly leaf: Condition
  readonly place: Place
  readonly rule: string
  readonly path: ProblemPath
}

/** One fact that is read, and where. */
export type PlacedRead = {
  readonly fact: string
  readonly place: Place
  readonly rule: string
  readonly path: ProblemPath
}

/** A rule's condition and amount, and where they stand. */
type PlacedRule = {
  readonly rule: string
  readonly place: Place
  readonly path: ProblemPath
  readonly when: Condition | undefined
  readonly gives: Amount | undefined
}

/** Lists every rule of a rule set. */
export function rulesOf({ axes, safeguards, legalEligibility, purposes }: RuleSetData): readonly PlacedRule[] {
  const placed = (place: Place, path: ProblemPath, rules: readonly { id: string; when?: Condition | undefined }[]) =>
    rules.map(({ id, when }, index) => ({ rule: id, place, path: [...path, index], when, gives: undefined }))
  const scoring = axes.flatMap(({ contributions, overrides }, axis) => [
    ...contributions.map(({ id, when, gives }, index): PlacedRule => {
      return { rule: id, place: 'scoring', path: ['axes', axis, 'contributions', index], when, gives }
    }),
    ...placed('scoring', ['axes', axis, 'overrides'], overrides),
  ])
  return [
    ...scoring,
    ...placed('safeguard', ['safeguards'], safeguards),
    ...placed('eligibility', ['legalEligibility'], legalEligibility),
    ...placed('purpose', ['purposes'], purposes),
  ]
}

/** Lists every condition without parts. */
export function leavesOf(ruleSet: RuleSetData): readonly PlacedLeaf[] {
  return rulesOf(ruleSet).flatMap(({ rule, place, path, when }) =>
    when === undefined ? [] : leavesWithin(when).map((leaf) => ({ leaf, place, rule, path: [...path, 'when'] })),
  )
}

/** Lists every reading of a fact. */
export function readsOf(ruleSet: RuleSetData): readonly PlacedRead[] {
  const inConditions = leavesOf(ruleSet).flatMap(({ leaf, ...where }) =>
    'fact' in leaf ? [{ fact: leaf.fact, ...where }] : [],
  )
  const inAmounts = rulesOf(ruleSet).flatMap(({ rule, place, path, gives }) =>
    gives === undefined ? [] : factsOfAmount(gives).map((fact) => ({ fact, place, rule, path: [...path, 'gives'] })),
  )
  return [...inConditions, ...inAmounts]
}

function leavesWithin(condition: Condition): readonly Condition[] {
  if ('not' in condition) return leavesWithin(condition.not)
  const parts = partsOf(condition)
  return parts.length === 0 ? [condition] : parts.flatMap(leavesWithin)
}
