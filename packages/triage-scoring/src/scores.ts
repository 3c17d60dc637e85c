import type { CivilDate, Facts } from '@casework/kernel'
import type { Bounds } from './bounds.ts'
import type { RuleSet } from './rule-set.ts'

/**
 * Whether bounds are as narrow as what is known allows, or only sure to hold the answer.
 *
 * @remarks `loose` where more completions of unknown facts would have to be tried than the rule set allows. Source: docs/decisions/0020-interval-scores.md.
 * @public
 */
export type Bound = 'tight' | 'loose'

/**
 * The score of one axis.
 * @public
 */
export type AxisScore = Bounds & {
  readonly axis: string
  readonly bound: Bound
  /** Before the range of the axis is applied: two scores at the top of the range can still be told apart. */
  readonly unclamped: Bounds
}

/**
 * The value of one ordering, after its safeguards.
 * @public
 */
export type OrderingScore = Bounds & {
  readonly bound: Bound
  readonly unclamped: Bounds
  /** What it would be without any safeguard. */
  readonly beforeSafeguards: Bounds
}

/**
 * What an evaluator works out, as numbers only; reasons are worked out when someone asks.
 * @public
 */
export type Scores = {
  readonly axes: readonly AxisScore[]
  /** The ids of the safeguards that are met, and of those that count as met because their facts are not known. */
  readonly safeguards: { readonly met: readonly string[]; readonly notAnswered: readonly string[] }
  readonly enforcement: OrderingScore
  readonly care: OrderingScore
}

/**
 * Something that works out scores; every evaluator gives the same scores as the reference, bit for bit.
 *
 * @remarks `evaluatorLaws` in `@casework/triage-scoring/testing` holds an evaluator to that.
 * @public
 */
export type Evaluator = {
  readonly name: string
  readonly evaluate: (ruleSet: RuleSet, facts: Facts, asAt: CivilDate) => Scores
}
