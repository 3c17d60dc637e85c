import type { Axis } from '../axis.ts'
import type { Bounds } from '../bounds.ts'
import type { FactType } from '../fact-declaration.ts'
import type { RuleSetData } from '../rule-set.ts'
import type { Safeguard } from '../safeguard.ts'
import type { AxisScore, Bound, OrderingScore } from '../scores.ts'
import type { FactTypes } from './amount-bounds.ts'
import { applySafeguards, type OrderingName } from './apply-safeguards.ts'
import { completionsOf, readMoreThanOnce } from './narrow.ts'
import type { Answers } from './read-facts.ts'
import { hullOf, type ScoredAxis, scoreAxis, sumOf } from './score-axis.ts'
import { type Truth, truth } from './truth.ts'
import { openFactsOfAxis } from './undetermined.ts'

/** One axis with its rules, its bounds and the open facts they hang on. */
export type TracedAxis = {
  readonly axis: Axis
  readonly scored: ScoredAxis
  readonly openFacts: readonly string[]
  readonly score: AxisScore
}

/** A safeguard that is met, or that counts as met because its facts are not known. */
export type StandingSafeguard = { readonly safeguard: Safeguard; readonly met: Truth }

/** Everything scoring works out. */
export type Trace = {
  readonly axes: readonly TracedAxis[]
  readonly safeguards: readonly StandingSafeguard[]
  readonly enforcement: OrderingScore
  readonly care: OrderingScore
}

/** Scores every axis and both orderings, and keeps what the reasons need. */
export function traceScores(ruleSet: RuleSetData, answers: Answers): Trace {
  const types: FactTypes = new Map<string, FactType>(ruleSet.facts.map(({ key, type }) => [key, type]))
  const axes = ruleSet.axes.map((axis) => traceAxis(ruleSet, axis, answers, types))
  const safeguards = ruleSet.safeguards
    .map((safeguard): StandingSafeguard => ({ safeguard, met: truth(safeguard.when, answers) }))
    .filter(({ met }) => met !== false)
  const ordering = (name: OrderingName) =>
    afterSafeguards(name, scoreOrdering(ruleSet, name, axes, answers, types), safeguards)
  return { axes, safeguards, enforcement: ordering('enforcement'), care: ordering('care') }
}

function traceAxis(ruleSet: RuleSetData, axis: Axis, answers: Answers, types: FactTypes): TracedAxis {
  const scored = scoreAxis(axis, answers, types)
  const openFacts = openFactsOfAxis(scored, answers)
  const { bound, bounds } = narrowed(ruleSet, answers, openFacts, [scored.clamped, scored.unclamped], (completion) => {
    const { clamped, unclamped } = scoreAxis(axis, completion, types)
    return [clamped, unclamped]
  })
  const [clamped = scored.clamped, unclamped = scored.unclamped] = bounds
  return { axis, scored, openFacts, score: { axis: axis.id, ...clamped, bound, unclamped } }
}

type BeforeSafeguards = { readonly bound: Bound; readonly clamped: Bounds; readonly unclamped: Bounds }

function scoreOrdering(
  ruleSet: RuleSetData,
  name: OrderingName,
  axes: readonly TracedAxis[],
  answers: Answers,
  types: FactTypes,
): BeforeSafeguards {
  const weighed = ruleSet.orderings[name].flatMap(({ axis, weight }) =>
    axes.filter(({ score }) => score.axis === axis).map((traced) => ({ traced, weight })),
  )
  const total = (boundsOf: (traced: TracedAxis) => Bounds) =>
    sumOf(weighed.map(({ traced, weight }) => times(weight, boundsOf(traced))))
  const apart = [total(({ score }) => score), total(({ score }) => score.unclamped)]
  const openFacts = weighed.flatMap(({ traced }) => traced.openFacts)
  const { bound, bounds } = narrowed(ruleSet, answers, openFacts, apart, (completion) => {
    const scored = weighed.map(({ traced, weight }) => ({ weight, ...scoreAxis(traced.axis, completion, types) }))
    return [
      sumOf(scored.map(({ weight, clamped }) => times(weight, clamped))),
      sumOf(scored.map(({ weight, unclamped }) => times(weight, unclamped))),
    ]
  })
  const [clamped = { atLeast: 0, atMost: 0 }, unclamped = clamped] = bounds
  return { bound, clamped, unclamped }
}

/** Narrows bounds by trying every answer to the open facts that are read more than once, where there are not too many. */
function narrowed(
  ruleSet: RuleSetData,
  answers: Answers,
  openFacts: readonly string[],
  bounds: readonly Bounds[],
  scoreWith: (completion: Answers) => readonly Bounds[],
): { readonly bound: Bound; readonly bounds: readonly Bounds[] } {
  const repeated = readMoreThanOnce(openFacts)
  if (repeated.size === 0) return { bound: 'tight', bounds }
  const completions = completionsOf(ruleSet, answers, repeated)
  if (completions === undefined) return { bound: 'loose', bounds }
  const tried = completions.map(scoreWith)
  return {
    bound: 'tight',
    bounds: bounds.map((given, index) => hullOf(tried.map((completion) => completion[index] ?? given))),
  }
}

function afterSafeguards(
  name: OrderingName,
  { bound, clamped, unclamped }: BeforeSafeguards,
  standing: readonly StandingSafeguard[],
): OrderingScore {
  const safeguards = standing.map(({ safeguard }) => safeguard)
  return {
    ...applySafeguards(name, clamped, safeguards),
    bound,
    unclamped: applySafeguards(name, unclamped, safeguards),
    beforeSafeguards: clamped,
  }
}

function times(weight: number, { atLeast, atMost }: Bounds): Bounds {
  return { atLeast: weight * atLeast, atMost: weight * atMost }
}
