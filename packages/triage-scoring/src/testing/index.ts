export { arbitraryFacts, arbitraryRuleSetWithFacts, valuesOf } from './arbitrary-facts.ts'
export { arbitraryRuleSet } from './arbitrary-rule-set.ts'
export { aDay, aRuleSet, because, knownFacts, ruleSetData } from './builders.ts'
export { type EvaluatorLawOptions, evaluatorLaws } from './evaluator-laws.ts'
