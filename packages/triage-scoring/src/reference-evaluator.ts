import type { CivilDate, Facts } from '@casework/kernel'
import { readFacts } from './internal/read-facts.ts'
import { traceScores } from './internal/score.ts'
import { scoresOf } from './internal/scores-of.ts'
import type { RuleSet } from './rule-set.ts'
import type { Evaluator, Scores } from './scores.ts'

/**
 * Works out scores rule by rule, as the rule set is written; what every other evaluator is measured against.
 *
 * @example
 * referenceEvaluator.name //=> 'reference'
 * referenceEvaluator.evaluate(exampleReportingRuleSet, {}, civilDate('2026-11-22')).axes.map(({ axis }) => axis)
 * //=> ['removability', 'harm', 'contact']
 * @public
 */
export const referenceEvaluator: Evaluator = {
  name: 'reference',
  evaluate(ruleSet: RuleSet, facts: Facts, asAt: CivilDate): Scores {
    return scoresOf(traceScores(ruleSet, readFacts(ruleSet, facts, asAt).answers))
  },
}
