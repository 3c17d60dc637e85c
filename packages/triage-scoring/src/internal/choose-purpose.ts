import { DomainError } from '@casework/kernel'
import type { Condition } from '../condition.ts'
import type { PurposeRule, RuleSetData } from '../rule-set.ts'
import type { PossiblePurpose, RecommendedPurpose } from '../triage-result.ts'
import { bandsWithin } from './bands-within.ts'
import type { Reading } from './read-facts.ts'
import { factsRead } from './reasons.ts'
import { partsOf } from './representatives.ts'
import type { Trace, TracedAxis } from './score.ts'
import { type Standing, type Truth, truth } from './truth.ts'
import { factsOfCondition, isOpen } from './undetermined.ts'

/** Chooses what the next appointment is for: the first rule that surely applies; what is not known chooses nothing. */
export function choosePurpose(ruleSet: RuleSetData, trace: Trace, reading: Reading): RecommendedPurpose {
  const standing: Standing = {
    bands: new Map(trace.axes.map(({ axis, score }) => [axis.id, bandsWithin(axis, score).map(({ id }) => id)])),
    safeguards: new Map([
      ...ruleSet.safeguards.map(({ id }) => [id, false] as const),
      ...trace.safeguards.map(({ safeguard, met }) => [safeguard.id, met] as const),
    ]),
  }
  const mightBe: PossiblePurpose[] = []
  for (const rule of ruleSet.purposes) {
    const conditions = conditionsFor(ruleSet, rule)
    const applies = together(conditions.map((condition) => truth(condition, reading.answers, standing)))
    if (applies === false) continue
    const { purpose, id, words } = rule
    const facts = conditions.flatMap((condition) => factsBehind(condition, ruleSet, trace))
    if (applies) return { purpose, rule: id, words, facts: factsRead(facts, reading), mightBe }
    const dependsOn = [...new Set(facts)].filter((fact) => isOpen(reading.answers.get(fact)))
    mightBe.push({ purpose, rule: id, words, dependsOn })
  }
  throw new DomainError('TRIAGE.RULE_SET_NOT_CHECKED', { ruleSet: ruleSet.id, version: ruleSet.version })
}

/** A rule's own condition, and those of the law on who may be offered its purpose. */
function conditionsFor(ruleSet: RuleSetData, { purpose, when }: PurposeRule): readonly Condition[] {
  const legal = ruleSet.legalEligibility.filter((rule) => rule.purpose === purpose).map((rule) => rule.when)
  return when === undefined ? legal : [when, ...legal]
}

function together(parts: readonly Truth[]): Truth {
  if (parts.includes(false)) return false
  return parts.includes(undefined) ? undefined : true
}

/** The facts behind a condition: those it reads, those of the safeguards it asks about, and the open facts of the axes. */
function factsBehind(condition: Condition, ruleSet: RuleSetData, trace: Trace): readonly string[] {
  if ('not' in condition) return factsBehind(condition.not, ruleSet, trace)
  if ('axis' in condition) return axisOf(trace, condition.axis)?.openFacts ?? []
  if ('safeguard' in condition)
    return factsOfCondition(ruleSet.safeguards.find(({ id }) => id === condition.safeguard)?.when)
  if ('fact' in condition) return [condition.fact]
  return partsOf(condition).flatMap((part) => factsBehind(part, ruleSet, trace))
}

function axisOf(trace: Trace, id: string): TracedAxis | undefined {
  return trace.axes.find(({ axis }) => axis.id === id)
}
