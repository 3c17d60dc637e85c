import type { Problem, ProblemParams, ProblemPath } from '@casework/kernel'
import type { RuleSetData } from '../../rule-set.ts'
import type { RuleSetProblemCode } from '../../rule-set-problems.ts'

/** One thing found wrong with a rule set. */
export type Finding = Problem<RuleSetProblemCode>

/** Looks at one aspect of a rule set. */
export type Check = (ruleSet: RuleSetData) => readonly Finding[]

/** Writes down what was found, and where. */
export function finding(code: RuleSetProblemCode, params: ProblemParams, path: ProblemPath): Finding {
  return { code, path, params }
}
