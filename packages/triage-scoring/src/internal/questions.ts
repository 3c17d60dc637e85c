import type { RuleSetData } from '../rule-set.ts'
import type { Question, RecommendedPurpose, Settles } from '../triage-result.ts'
import { bandsWithin } from './bands-within.ts'
import type { Reading } from './read-facts.ts'
import type { Trace } from './score.ts'
import { openFactsOf } from './undetermined.ts'

/** Lists the questions whose answers would settle a safeguard, a band or the purpose; safety questions first. */
export function questionsOf(
  ruleSet: RuleSetData,
  trace: Trace,
  purpose: RecommendedPurpose,
  reading: Reading,
): readonly Question[] {
  const settles = new Map<string, Settles[]>()
  const note = (facts: Iterable<string>, what: Settles) => {
    for (const fact of new Set(facts)) {
      const already = settles.get(fact)
      if (already === undefined) settles.set(fact, [what])
      else already.push(what)
    }
  }
  for (const { safeguard, met } of trace.safeguards)
    if (met !== true) note(openFactsOf(safeguard.when, reading.answers), { kind: 'safeguard', id: safeguard.id })
  for (const { axis, score, openFacts } of trace.axes)
    if (bandsWithin(axis, score).length > 1) note(openFacts, { kind: 'axis', id: axis.id })
  for (const { rule, dependsOn } of purpose.mightBe) note(dependsOn, { kind: 'purpose', id: rule })
  const asked = ruleSet.facts.flatMap(({ key, question, isSafetyQuestion }): readonly Question[] => {
    const what = settles.get(key)
    return what === undefined ? [] : [{ fact: key, question, isSafetyQuestion, settles: what }]
  })
  return [...asked.filter((one) => one.isSafetyQuestion), ...asked.filter((one) => !one.isSafetyQuestion)]
}
