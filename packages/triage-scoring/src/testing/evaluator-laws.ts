import { addDays } from '@casework/calendar'
import type { CivilDate, Facts } from '@casework/kernel'
import fc from 'fast-check'
import { referenceEvaluator } from '../reference-evaluator.ts'
import type { Evaluator } from '../scores.ts'
import { arbitraryRuleSetWithFacts } from './arbitrary-facts.ts'
import { arbitraryRuleSet } from './arbitrary-rule-set.ts'
import { aDay } from './builders.ts'

/** How thoroughly an evaluator is tried. @public */
export type EvaluatorLawOptions = { readonly runs?: number; readonly asAt?: CivilDate; readonly seed?: number }

/**
 * Holds an evaluator to the reference: the same scores, bit for bit, for any rule set and any facts, each time it is asked.
 *
 * @throws Error with the smallest rule set and facts found on which they differ.
 *
 * @example
 * evaluatorLaws(referenceEvaluator, { runs: 10 }) //=> undefined
 * @public
 */
export function evaluatorLaws(evaluator: Evaluator, options: EvaluatorLawOptions = {}): void {
  const { runs = 300, asAt = aDay, seed } = options
  const tried = arbitraryRuleSetWithFacts(arbitraryRuleSet(), asAt).chain(({ ruleSet, facts }) =>
    fc.record({ ruleSet: fc.constant(ruleSet), facts: someDatedAfter(facts, asAt) }),
  )
  const property = fc.property(tried, ({ ruleSet, facts }) => {
    const wanted = JSON.stringify(referenceEvaluator.evaluate(ruleSet, facts, asAt))
    const [first, again] = [evaluator.evaluate(ruleSet, facts, asAt), evaluator.evaluate(ruleSet, facts, asAt)]
    return JSON.stringify(first) === wanted && JSON.stringify(again) === wanted
  })
  fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) })
}

/** The same facts, of which a few are dated the day after and so count as not known. */
function someDatedAfter(facts: Facts, asAt: CivilDate): fc.Arbitrary<Facts> {
  return fc.subarray(Object.keys(facts), { maxLength: 2 }).map((late) =>
    Object.fromEntries(
      Object.entries(facts).map(([key, fact]) => {
        return [key, fact.known && late.includes(key) ? { ...fact, asAt: addDays(asAt, 1) } : fact]
      }),
    ),
  )
}
