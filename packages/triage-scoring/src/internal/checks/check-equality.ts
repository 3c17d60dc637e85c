import type { FactDeclaration } from '../../fact-declaration.ts'
import type { RuleSetData } from '../../rule-set.ts'
import { type Finding, finding } from './finding.ts'
import { type PlacedRead, readsOf } from './reads.ts'

/** Protected facts are read only by safeguards, nationality only for legal eligibility, likely proxies only when justified. */
export function checkEquality(ruleSet: RuleSetData): readonly Finding[] {
  const declared = new Map(ruleSet.facts.map((fact) => [fact.key, fact]))
  return readsOf(ruleSet).flatMap((read) => {
    const fact = declared.get(read.fact)
    return fact === undefined ? [] : wrongRead(ruleSet, fact, read)
  })
}

function wrongRead(ruleSet: RuleSetData, fact: FactDeclaration, { place, rule, path }: PlacedRead): readonly Finding[] {
  const params = { fact: fact.key, rule }
  if (isNationality(fact)) {
    if (place !== 'eligibility') return [finding('TRIAGE.NATIONALITY_OUTSIDE_ELIGIBILITY', params, path)]
    const authorised = ruleSet.legalEligibility.find(({ id }) => id === rule)?.authorisationReference !== undefined
    return authorised ? [] : [finding('TRIAGE.NATIONALITY_WITHOUT_AUTHORISATION', params, path)]
  }
  if (place === 'safeguard' || fact.characteristic === 'none') return []
  if (fact.characteristic !== 'likelyProxy') return [finding('TRIAGE.PROTECTED_FACT_OUTSIDE_SAFEGUARD', params, path)]
  return fact.proxy === undefined ? [finding('TRIAGE.PROXY_NOT_JUSTIFIED', params, path)] : []
}

/** A fact called nationality is nationality, whatever its declaration says. */
function isNationality({ key, isNationality: declared }: FactDeclaration): boolean {
  return declared === true || /nationalit|citizenship/i.test(key)
}

/** What no rule reads is not asked for (data minimisation). */
export function checkUse(ruleSet: RuleSetData): readonly Finding[] {
  const read = new Set(readsOf(ruleSet).map(({ fact }) => fact))
  return ruleSet.facts.flatMap(({ key }, index) =>
    read.has(key) ? [] : [finding('TRIAGE.FACT_NEVER_READ', { fact: key }, ['facts', index])],
  )
}

const ownOutcomes = /^(triage|recommend|enforcementPriority|carePriority|(previous|last)(Score|Band|Purpose))/i

/** What triage found is never an input to triage (domain.md §2.2: the feedback loop). */
export function checkOutcomes({ facts, axes }: RuleSetData): readonly Finding[] {
  const axisIds = new Set(axes.map(({ id }) => id))
  return facts.flatMap(({ key, origin }, index) =>
    origin === 'triageOutcome' || ownOutcomes.test(key) || axisIds.has(key)
      ? [finding('TRIAGE.OUTCOME_AS_INPUT', { fact: key }, ['facts', index])]
      : [],
  )
}

/** A counterfactual never varies a protected fact, a fact of a safeguard, or a right that a person has. */
export function checkCounterfactuals(ruleSet: RuleSetData): readonly Finding[] {
  const inSafeguards = new Set(readsOf(ruleSet).flatMap(({ place, fact }) => (place === 'safeguard' ? [fact] : [])))
  return ruleSet.facts.flatMap(({ key, characteristic, concernsARight, change }, index) => {
    if (change === undefined) return []
    const givesUpARight = concernsARight === true && change.by !== 'departmentAction'
    const forbidden = characteristic !== 'none' || inSafeguards.has(key) || givesUpARight
    return forbidden ? [finding('TRIAGE.COUNTERFACTUAL_NOT_ALLOWED', { fact: key }, ['facts', index, 'change'])] : []
  })
}

/** Safeguards only lower enforcement priority and only raise care priority, and each does something. */
export function checkSafeguards({ safeguards }: RuleSetData): readonly Finding[] {
  return safeguards.flatMap(({ id, enforcement, care }, index) => {
    const path = ['safeguards', index]
    const { lowerBy = 0, atMost } = enforcement
    const { raiseBy = 0, atLeast } = care
    const idle = lowerBy === 0 && atMost === undefined && raiseBy === 0 && atLeast === undefined
    return [
      ...(lowerBy < 0 ? [finding('TRIAGE.SAFEGUARD_RAISES_ENFORCEMENT', { id }, [...path, 'enforcement'])] : []),
      ...(raiseBy < 0 ? [finding('TRIAGE.SAFEGUARD_LOWERS_CARE', { id }, [...path, 'care'])] : []),
      ...(idle ? [finding('TRIAGE.SAFEGUARD_WITHOUT_EFFECT', { id }, path)] : []),
    ]
  })
}
