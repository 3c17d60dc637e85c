import type { Axis, Contribution, Override } from '../axis.ts'
import type { Bounds } from '../bounds.ts'
import { amountBounds, type FactTypes } from './amount-bounds.ts'
import type { Answers } from './read-facts.ts'
import { type Truth, truth } from './truth.ts'

/** What one rule did: whether it applies, and what it gives between nothing and its points. */
type ScoredContribution = {
  readonly rule: Contribution
  readonly applies: Truth
  /** The points if it applies. */
  readonly gives: Bounds
  /** The points, with nothing among them where it may not apply. */
  readonly bounds: Bounds
}
/** What one rule that sets the score did. */
type ScoredOverride = { readonly rule: Override; readonly applies: Truth }

/** One axis, scored step by step. */
export type ScoredAxis = {
  readonly contributions: readonly ScoredContribution[]
  /** What each capped group lost. */
  readonly capped: ReadonlyMap<string, Bounds>
  readonly combined: Bounds
  readonly overrides: readonly ScoredOverride[]
  /** After the rules that set the score, before the range. */
  readonly unclamped: Bounds
  readonly clamped: Bounds
}

const nothing: Bounds = { atLeast: 0, atMost: 0 }

/** Scores one axis by interval arithmetic, rule by rule. */
export function scoreAxis(axis: Axis, answers: Answers, types: FactTypes): ScoredAxis {
  const contributions = axis.contributions.map((rule) => scoreContribution(rule, answers, types))
  const capped = axis.combine === 'sum' ? whatCapsTake(axis, contributions) : new Map<string, Bounds>()
  const combined = combine(axis, contributions, capped)
  const overrides = axis.overrides.map((rule) => ({ rule, applies: truth(rule.when, answers) }))
  const unclamped = firstThatApplies(
    overrides.map(({ rule, applies }) => ({ applies, atLeast: rule.score, atMost: rule.score })),
    combined,
  )
  return { contributions, capped, combined, overrides, unclamped, clamped: within(axis.range, unclamped) }
}

function scoreContribution(rule: Contribution, answers: Answers, types: FactTypes): ScoredContribution {
  const applies = rule.when === undefined ? true : truth(rule.when, answers)
  if (applies === false) return { rule, applies, gives: nothing, bounds: nothing }
  const gives = amountBounds(rule.gives, answers, types)
  return { rule, applies, gives, bounds: applies ? gives : orNothing(gives) }
}

function whatCapsTake(axis: Axis, contributions: readonly ScoredContribution[]): ReadonlyMap<string, Bounds> {
  const taken = new Map<string, Bounds>()
  for (const { id, atMost } of axis.groups) {
    const total = sumOf(contributions.filter(({ rule }) => rule.group === id).map(({ bounds }) => bounds))
    const change = {
      atLeast: Math.min(atMost, total.atLeast) - total.atLeast,
      atMost: Math.min(atMost, total.atMost) - total.atMost,
    }
    if (change.atLeast !== 0 || change.atMost !== 0) taken.set(id, change)
  }
  return taken
}

function combine(
  axis: Axis,
  contributions: readonly ScoredContribution[],
  capped: ReadonlyMap<string, Bounds>,
): Bounds {
  if (axis.combine === 'sum') return sumOf([...contributions.map(({ bounds }) => bounds), ...capped.values()])
  const given = contributions.map(({ applies, gives }) => ({ applies, ...gives }))
  return axis.combine === 'max' ? highestThatApplies(given) : firstThatApplies(given, nothing)
}

type MayApply = Bounds & { readonly applies: Truth }

/** The highest of those that apply, or nothing where none does. */
function highestThatApplies(given: readonly MayApply[]): Bounds {
  const certain = given.filter(({ applies }) => applies === true)
  const possible = given.filter(({ applies }) => applies !== false)
  const none = certain.length === 0 ? [0] : []
  const lowest = certain.length === 0 ? Math.min(0, ...possible.map(({ atLeast }) => atLeast)) : -Infinity
  return {
    atLeast: Math.max(lowest, ...certain.map(({ atLeast }) => atLeast)),
    atMost: Math.max(...none, ...possible.map(({ atMost }) => atMost)),
  }
}

/** The first that applies, or what stands otherwise; those that may apply widen the bounds. */
function firstThatApplies(given: readonly MayApply[], otherwise: Bounds): Bounds {
  const reached: Bounds[] = []
  for (const one of given) {
    if (one.applies !== false) reached.push(one)
    if (one.applies === true) return hullOf(reached)
  }
  return hullOf([...reached, otherwise])
}

function orNothing({ atLeast, atMost }: Bounds): Bounds {
  return { atLeast: Math.min(0, atLeast), atMost: Math.max(0, atMost) }
}

/** Adds bounds end by end. */
export function sumOf(bounds: Iterable<Bounds>): Bounds {
  let [atLeast, atMost] = [0, 0]
  for (const one of bounds) {
    atLeast += one.atLeast
    atMost += one.atMost
  }
  return { atLeast, atMost }
}

/** The narrowest bounds that hold all of them. */
export function hullOf(bounds: readonly Bounds[]): Bounds {
  return {
    atLeast: Math.min(...bounds.map(({ atLeast }) => atLeast)),
    atMost: Math.max(...bounds.map(({ atMost }) => atMost)),
  }
}

/** Keeps bounds within a range. */
function within({ min, max }: { readonly min: number; readonly max: number }, bounds: Bounds): Bounds {
  const kept = (score: number) => Math.max(min, Math.min(max, score))
  return { atLeast: kept(bounds.atLeast), atMost: kept(bounds.atMost) }
}
