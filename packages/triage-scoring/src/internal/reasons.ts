import type { Bounds } from '../bounds.ts'
import type { AlreadyDone, FactRead, Reason, ReasonKind } from '../reason.ts'
import type { RuleSetData } from '../rule-set.ts'
import type { Safeguard } from '../safeguard.ts'
import type { OrderingScore } from '../scores.ts'
import { applySafeguards, type OrderingName } from './apply-safeguards.ts'
import type { Reading } from './read-facts.ts'
import type { StandingSafeguard, TracedAxis } from './score.ts'
import { hullOf, sumOf } from './score-axis.ts'
import { factsOfAmount, factsOfCondition } from './undetermined.ts'

/** Finds facts as they were read, each once. */
export function factsRead(keys: readonly string[], reading: Reading): readonly FactRead[] {
  const found: FactRead[] = []
  for (const key of keys) {
    const fact = reading.facts.get(key)
    if (fact !== undefined && !found.includes(fact)) found.push(fact)
  }
  return found
}

/** Gives every reason for the score of an axis; their changes add up to it. */
export function axisReasons(traced: TracedAxis, reading: Reading): readonly Reason[] {
  const { axis, scored, score } = traced
  const combined = scored.contributions.flatMap(({ rule, applies, bounds }) => {
    if (isNothing(bounds)) return []
    const facts = factsRead([...factsOfCondition(rule.when), ...factsOfAmount(rule.gives)], reading)
    return [
      {
        kind: 'contribution',
        rule: rule.id,
        words: rule.words,
        change: bounds,
        certain: applies === true,
        facts,
      } as const,
    ]
  })
  const caps = axis.groups.flatMap(({ id, words }) => accounted('cap', id, words, scored.capped.get(id) ?? nothing))
  const given = sumOf([...combined, ...caps].map(({ change }) => change))
  const words = axis.combine === 'max' ? 'Only the highest counts' : 'Only the first that applies counts'
  return [
    ...combined,
    ...caps,
    ...accounted('combine', axis.id, words, difference(scored.combined, given)),
    ...overrideReasons(traced, reading),
    ...accounted('range', axis.id, 'The score stays within its range', difference(scored.clamped, scored.unclamped)),
    ...accounted('narrowed', axis.id, narrowedWords, difference(score, scored.clamped)),
  ]
}

const narrowedWords = 'What is not known was taken together'

function overrideReasons({ scored }: TracedAxis, reading: Reading): readonly Reason[] {
  let standing = scored.combined
  const reasons: Reason[] = []
  for (const { rule, applies } of scored.overrides.toReversed()) {
    if (applies === false) continue
    const set = { atLeast: rule.score, atMost: rule.score }
    const next = applies ? set : hullOf([set, standing])
    const facts = factsRead(factsOfCondition(rule.when), reading)
    const change = difference(next, standing)
    reasons.push({ kind: 'override', rule: rule.id, words: rule.words, change, certain: applies === true, facts })
    standing = next
  }
  return reasons.toReversed()
}

/** Gives every reason for the value of an ordering; their changes add up to it. */
export function orderingReasons(
  ruleSet: RuleSetData,
  name: OrderingName,
  score: OrderingScore,
  axes: readonly TracedAxis[],
  safeguards: readonly StandingSafeguard[],
  reading: Reading,
): readonly Reason[] {
  const fromAxes = ruleSet.orderings[name].flatMap(({ axis, weight }) => {
    return axes
      .filter((traced) => traced.axis.id === axis)
      .flatMap(({ axis: { title }, score: { atLeast, atMost } }) =>
        accounted('axis', axis, title, { atLeast: weight * atLeast, atMost: weight * atMost }),
      )
  })
  const apart = sumOf(fromAxes.map(({ change }) => change))
  return [
    ...fromAxes,
    ...accounted('narrowed', name, narrowedWords, difference(score.beforeSafeguards, apart)),
    ...safeguardReasons(name, score.beforeSafeguards, safeguards, reading),
  ]
}

function safeguardReasons(
  name: OrderingName,
  before: Bounds,
  standing: readonly StandingSafeguard[],
  reading: Reading,
): readonly Reason[] {
  const counted: Safeguard[] = []
  let value = before
  return standing.map(({ safeguard, met }) => {
    counted.push(safeguard)
    const next = applySafeguards(name, before, counted)
    const change = difference(next, value)
    value = next
    const { id, words, when } = safeguard
    const facts = factsRead(factsOfCondition(when), reading)
    const already = isNothing(change) ? alreadyDone(name, safeguard, value) : undefined
    const reason = { kind: 'safeguard', rule: id, words, change, certain: met === true, facts } as const
    return already === undefined ? reason : { ...reason, already }
  })
}

/** Why a safeguard changed nothing, unless it does not bear on the ordering at all. */
function alreadyDone(name: OrderingName, { enforcement, care }: Safeguard, value: Bounds): AlreadyDone | undefined {
  if (name === 'care') return care.atLeast === undefined ? undefined : 'highEnough'
  if ((enforcement.lowerBy ?? 0) === 0 && enforcement.atMost === undefined) return undefined
  return value.atMost <= 0 ? 'atTheLowest' : 'lowEnough'
}

const nothing: Bounds = { atLeast: 0, atMost: 0 }

function isNothing({ atLeast, atMost }: Bounds): boolean {
  return atLeast === 0 && atMost === 0
}

function accounted(kind: ReasonKind, rule: string, words: string, change: Bounds): readonly Reason[] {
  return isNothing(change) ? [] : [{ kind, rule, words, change, certain: change.atLeast === change.atMost, facts: [] }]
}

function difference(after: Bounds, before: Bounds): Bounds {
  return { atLeast: after.atLeast - before.atLeast, atMost: after.atMost - before.atMost }
}
