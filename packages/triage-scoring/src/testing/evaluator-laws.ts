import type { CivilDate } from '@casework/kernel'
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
  const property = fc.property(arbitraryRuleSetWithFacts(arbitraryRuleSet(), asAt), ({ ruleSet, facts }) => {
    const wanted = JSON.stringify(referenceEvaluator.evaluate(ruleSet, facts, asAt))
    const [first, again] = [evaluator.evaluate(ruleSet, facts, asAt), evaluator.evaluate(ruleSet, facts, asAt)]
    return JSON.stringify(first) === wanted && JSON.stringify(again) === wanted
  })
  fc.assert(property, { numRuns: runs, ...(seed === undefined ? {} : { seed }) })
}
