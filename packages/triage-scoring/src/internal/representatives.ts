import type { Amount, LookUpSide } from '../amount.ts'
import type { Condition, FactCondition } from '../condition.ts'
import type { FactDeclaration } from '../fact-declaration.ts'
import type { RuleSetData } from '../rule-set.ts'
import { type Answer, longestAge, noSuchDate } from './read-facts.ts'

/**
 * For each fact, one answer from every span of answers that no rule tells apart; trying them is trying every answer.
 */
type Representatives = ReadonlyMap<string, readonly Exclude<Answer, undefined>[]>

/** Finds the representatives of the facts that are asked for. */
export function representativesOf(ruleSet: RuleSetData, wanted: ReadonlySet<string>): Representatives {
  const cuts = new Map<string, Set<number>>([...wanted].map((key) => [key, new Set<number>()]))
  for (const condition of conditionsOf(ruleSet)) cutByCondition(condition, cuts)
  for (const axis of ruleSet.axes) for (const { gives } of axis.contributions) cutByAmount(gives, cuts)
  const declared = ruleSet.facts.filter(({ key }) => wanted.has(key))
  return new Map(
    declared.map((declaration) => [declaration.key, answersOf(declaration, cuts.get(declaration.key) ?? [])]),
  )
}

/** Every condition of a rule set. */
function conditionsOf(ruleSet: RuleSetData): readonly Condition[] {
  const rules = [
    ...ruleSet.axes.flatMap((axis) => [...axis.contributions, ...axis.overrides]),
    ...ruleSet.safeguards,
    ...ruleSet.legalEligibility,
    ...ruleSet.purposes,
  ]
  return rules.flatMap(({ when }) => (when === undefined ? [] : [when]))
}

function answersOf({ type }: FactDeclaration, cuts: Iterable<number>): readonly Exclude<Answer, undefined>[] {
  if (type.kind === 'boolean') return [false, true]
  if (type.kind === 'code') return type.codes
  const { min, max } = type.kind === 'integer' ? type : { min: -longestAge, max: longestAge }
  const starts = [...new Set([min, ...cuts])]
    .filter((cut) => cut >= min && cut <= max)
    .sort((one, other) => one - other)
  return type.kind === 'date' ? [noSuchDate, ...starts] : starts
}

function cutByCondition(condition: Condition, cuts: ReadonlyMap<string, Set<number>>): void {
  if ('fact' in condition) {
    for (const cut of cutsOf(condition)) cuts.get(condition.fact)?.add(cut)
  } else if ('not' in condition) cutByCondition(condition.not, cuts)
  else for (const part of partsOf(condition)) cutByCondition(part, cuts)
}

/** The parts of a condition made of several. */
export function partsOf(condition: Condition): readonly Condition[] {
  if ('all' in condition) return condition.all
  return 'any' in condition ? condition.any : []
}

/** The numbers at which a condition may change its answer: each is the first of a new span. */
function cutsOf(condition: FactCondition): readonly number[] {
  if ('atLeast' in condition) return [condition.atLeast]
  if ('atMost' in condition) return [condition.atMost + 1]
  if ('olderThanDays' in condition) return [condition.olderThanDays + 1]
  if ('between' in condition) return [condition.between.from, condition.between.to + 1]
  const values = 'oneOf' in condition ? condition.oneOf : 'equals' in condition ? [condition.equals] : []
  return values.flatMap((value) => (typeof value === 'number' ? [value, value + 1] : []))
}

function cutByAmount(amount: Amount, cuts: ReadonlyMap<string, Set<number>>): void {
  if (amount.kind === 'lookUp') cutBySide(amount.row, cuts)
  if (amount.kind === 'table') for (const side of [amount.row, amount.column]) cutBySide(side, cuts)
  if (amount.kind === 'steps') for (const { from } of amount.steps) cuts.get(amount.fact)?.add(from)
  if (amount.kind !== 'ageing') return
  const spans = Math.ceil(amount.cap / amount.points)
  for (let span = 1; span <= spans; span++) cuts.get(amount.fact)?.add(span * amount.every)
}

function cutBySide({ fact, slots }: LookUpSide, cuts: ReadonlyMap<string, Set<number>>): void {
  for (const slot of slots) if ('from' in slot) cuts.get(fact)?.add(slot.from)
}
