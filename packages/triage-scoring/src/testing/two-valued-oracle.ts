import { daysBetween } from '@casework/calendar'
import type { CivilDate, FactValue } from '@casework/kernel'
import type { Amount } from '../amount.ts'
import type { Axis } from '../axis.ts'
import type { Condition, FactCondition } from '../condition.ts'
import type { RuleSet } from '../rule-set.ts'

/** Every fact answered. */
export type CompleteAnswers = Readonly<Record<string, FactValue>>

/** Both scores of an axis when everything is known: a plain function of plain values, with no interval and no third value. */
export function oracleScore(
  axis: Axis,
  answers: CompleteAnswers,
  asAt: CivilDate,
): { clamped: number; unclamped: number } {
  const numbers = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, comparable(value, asAt)]))
  const set = axis.overrides.find(({ when }) => holds(when, numbers))
  const unclamped = set === undefined ? points(axis, numbers) : set.score
  return { unclamped, clamped: Math.min(axis.range.max, Math.max(axis.range.min, unclamped)) }
}

/** Whether a safeguard or a rule holds when everything is known. */
export function oracleHolds(when: Condition, answers: CompleteAnswers, asAt: CivilDate): boolean {
  return holds(when, Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, comparable(value, asAt)])))
}

/** The value of an ordering before its safeguards when everything is known. */
export function oracleOrdering(
  ruleSet: RuleSet,
  name: 'enforcement' | 'care',
  answers: CompleteAnswers,
  asAt: CivilDate,
) {
  let total = 0
  for (const { axis, weight } of ruleSet.orderings[name])
    for (const one of ruleSet.axes) if (one.id === axis) total += weight * oracleScore(one, answers, asAt).clamped
  return total
}

type Plain = Readonly<Record<string, boolean | number | string>>

function comparable(value: FactValue, asAt: CivilDate): boolean | number | string {
  if (typeof value === 'string' && value.length === 10 && value[4] === '-') return daysBetween(value as CivilDate, asAt)
  return value as boolean | number | string
}

function points(axis: Axis, facts: Plain): number {
  const hits = axis.contributions.filter(({ when }) => when === undefined || holds(when, facts))
  const given = hits.map(({ gives, group }) => ({ group, worth: worth(gives, facts) }))
  if (axis.combine === 'first') return given[0]?.worth ?? 0
  if (axis.combine === 'max') return given.length === 0 ? 0 : Math.max(...given.map((one) => one.worth))
  return addedUp(axis, given)
}

function addedUp(
  axis: Axis,
  given: readonly { readonly group?: string | undefined; readonly worth: number }[],
): number {
  let total = 0
  for (const { group, worth: one } of given) if (group === undefined) total += one
  for (const { id, atMost } of axis.groups) {
    let inGroup = 0
    for (const { group, worth: one } of given) if (group === id) inGroup += one
    total += Math.min(inGroup, atMost)
  }
  return total
}

function worth(amount: Amount, facts: Plain): number {
  if (amount.kind === 'points') return amount.points
  if (amount.kind === 'lookUp') return amount.points[slot(amount.row, facts)] ?? Number.NaN
  if (amount.kind === 'table') return amount.points[slot(amount.row, facts)]?.[slot(amount.column, facts)] ?? Number.NaN
  const number = facts[amount.fact]
  if (typeof number !== 'number') return 0
  return amount.kind === 'steps' ? stepReached(amount, number) : aged(amount, number)
}

function stepReached({ steps }: Extract<Amount, { kind: 'steps' }>, number: number): number {
  let reached = 0
  for (const step of steps) if (number >= step.from) reached = step.points
  return reached
}

function aged(amount: Extract<Amount, { kind: 'ageing' }>, number: number): number {
  let [total, spans] = [0, number]
  while (spans >= amount.every && total < amount.cap) {
    total += amount.points
    spans -= amount.every
  }
  return Math.min(total, amount.cap)
}

function slot(side: Extract<Amount, { kind: 'lookUp' }>['row'], facts: Plain): number {
  const answer = facts[side.fact]
  for (const [index, one] of side.slots.entries()) {
    if ('is' in one && one.is === answer) return index
    if ('codes' in one && one.codes.some((code) => code === answer)) return index
    if ('from' in one && typeof answer === 'number' && answer >= one.from && answer <= one.to) return index
  }
  return Number.NaN
}

function holds(condition: Condition, facts: Plain): boolean {
  if ('all' in condition) return !condition.all.some((part) => !holds(part, facts))
  if ('any' in condition) return condition.any.some((part) => holds(part, facts))
  if ('not' in condition) return !holds(condition.not, facts)
  if (!('fact' in condition)) throw new Error('the oracle reads facts only')
  const answer = facts[condition.fact]
  return typeof answer === 'number' ? numberHolds(condition, answer) : wordHolds(condition, answer)
}

function numberHolds(condition: FactCondition, answer: number): boolean {
  if ('equals' in condition) return answer === condition.equals
  if ('oneOf' in condition) return condition.oneOf.some((one) => one === answer)
  if ('exists' in condition) return condition.exists
  if ('atLeast' in condition) return !(answer < condition.atLeast)
  if ('atMost' in condition) return !(answer > condition.atMost)
  if ('between' in condition) return !(answer < condition.between.from || answer > condition.between.to)
  return 'olderThanDays' in condition && answer >= condition.olderThanDays + 1
}

/** Yes or no, a code, or that there is no such date. */
function wordHolds(condition: FactCondition, answer: boolean | string | undefined): boolean {
  if ('is' in condition) return answer === condition.is
  if ('equals' in condition) return answer === condition.equals
  if ('oneOf' in condition) return condition.oneOf.some((one) => one === answer)
  return 'exists' in condition && !condition.exists
}
