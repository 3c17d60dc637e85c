import type { Amount } from '../amount.ts'
import type { Condition } from '../condition.ts'
import type { Answer, Answers } from './read-facts.ts'
import { someDay } from './read-facts.ts'
import { partsOf } from './representatives.ts'
import type { ScoredAxis } from './score-axis.ts'
import { truth } from './truth.ts'

/** Lists the facts that an amount reads, each as often as it reads it. */
export function factsOfAmount(amount: Amount): readonly string[] {
  switch (amount.kind) {
    case 'points':
      return []
    case 'lookUp':
      return [amount.row.fact]
    case 'table':
      return [amount.row.fact, amount.column.fact]
    default:
      return [amount.fact]
  }
}

/** Lists the facts that a condition reads, each as often as it reads it. */
export function factsOfCondition(condition: Condition | undefined): readonly string[] {
  if (condition === undefined) return []
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return factsOfCondition(condition.not)
  return partsOf(condition).flatMap(factsOfCondition)
}

/** Tells whether an answer leaves something open. */
export function isOpen(answer: Answer): boolean {
  return answer === undefined || answer === someDay
}

/** Lists the open facts on which a condition that is not known hangs, each as often as it is read. */
export function openFactsOf(condition: Condition | undefined, answers: Answers): readonly string[] {
  if (condition === undefined || truth(condition, answers) !== undefined) return []
  if ('fact' in condition) return [condition.fact]
  if ('not' in condition) return openFactsOf(condition.not, answers)
  return partsOf(condition).flatMap((part) => openFactsOf(part, answers))
}

/** Lists the open facts on which the score of an axis hangs, each as often as its rules read it. */
export function openFactsOfAxis(scored: ScoredAxis, answers: Answers): readonly string[] {
  const inRules = scored.contributions.flatMap(({ rule, applies, gives }) => {
    if (applies === false) return []
    const inAmount = gives.atLeast === gives.atMost ? [] : factsOfAmount(rule.gives)
    return [...openFactsOf(rule.when, answers), ...inAmount.filter((fact) => isOpen(answers.get(fact)))]
  })
  return [...inRules, ...scored.overrides.flatMap(({ rule }) => openFactsOf(rule.when, answers))]
}
