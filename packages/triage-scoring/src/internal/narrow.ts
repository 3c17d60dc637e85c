import type { RuleSetData } from '../rule-set.ts'
import { type Answer, type Answers, noSuchDate, someDay } from './read-facts.ts'
import { representativesOf } from './representatives.ts'

type Settled = Exclude<Answer, undefined>

/** Finds the facts that are read more than once; the rest never depend on each other, and intervals serve them exactly. */
export function readMoreThanOnce(facts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>()
  const again = new Set<string>()
  for (const fact of facts) {
    if (seen.has(fact)) again.add(fact)
    seen.add(fact)
  }
  return again
}

/**
 * Lists every way to answer the facts given, or nothing where there are more than the rule set allows.
 */
export function completionsOf(
  ruleSet: RuleSetData,
  answers: Answers,
  facts: ReadonlySet<string>,
): readonly Answers[] | undefined {
  const choices = [...representativesOf(ruleSet, facts)].map(
    ([key, values]) => [key, open(answers.get(key), values)] as const,
  )
  const count = choices.reduce((product, [, values]) => product * values.length, 1)
  if (count > ruleSet.tightening.completions) return undefined
  return choices.reduce<readonly Answers[]>(
    (completions, [key, values]) =>
      completions.flatMap((completion) => values.map((value) => new Map([...completion, [key, value]]))),
    [answers],
  )
}

/** The answers still open: a date that exists is not "no such date". */
function open(answer: Answer, values: readonly Settled[]): readonly Settled[] {
  return answer === someDay ? values.filter((value) => value !== noSuchDate) : values
}
