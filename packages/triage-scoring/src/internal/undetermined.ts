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
export function factsOfCondition(condition: Condition | undefined, found: string[] = []): readonly string[] {
  if (condition === undefined) return found
  if ('fact' in condition) found.push(condition.fact)
  else if ('not' in condition) factsOfCondition(condition.not, found)
  else for (const part of partsOf(condition)) factsOfCondition(part, found)
  return found
}

/** Tells whether an answer leaves something open. */
export function isOpen(answer: Answer): boolean {
  return answer === undefined || answer === someDay
}

/** Lists the open facts on which a condition that is not known hangs, each as often as it is read. */
export function openFactsOf(
  condition: Condition | undefined,
  answers: Answers,
  found: string[] = [],
): readonly string[] {
  if (condition === undefined || truth(condition, answers) !== undefined) return found
  if ('fact' in condition) found.push(condition.fact)
  else if ('not' in condition) openFactsOf(condition.not, answers, found)
  else for (const part of partsOf(condition)) openFactsOf(part, answers, found)
  return found
}

/** Lists the open facts on which the score of an axis hangs, each as often as its rules read it. */
export function openFactsOfAxis({ contributions, overrides }: ScoredAxis, answers: Answers): readonly string[] {
  const found: string[] = []
  for (const { rule, applies, gives } of contributions) {
    if (applies === undefined) openFactsOf(rule.when, answers, found)
    if (applies !== false && gives.atLeast !== gives.atMost) openFactsOfAmount(rule.gives, answers, found)
  }
  for (const { rule, applies } of overrides) if (applies === undefined) openFactsOf(rule.when, answers, found)
  return found
}

function openFactsOfAmount(amount: Amount, answers: Answers, found: string[]): void {
  for (const fact of factsOfAmount(amount)) if (isOpen(answers.get(fact))) found.push(fact)
}
