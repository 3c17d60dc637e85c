import type { Amount, LookUpSide } from '../amount.ts'
import type { Condition, FactCondition } from '../condition.ts'
import type { RuleSetData } from '../rule-set.ts'
import type { Speak } from './phrases.ts'
import { partsOf } from './representatives.ts'

/** Says what a condition asks. */
export function conditionWords(condition: Condition, ruleSet: RuleSetData, speak: Speak): string {
  if ('fact' in condition) return factWords(condition, titleOf(ruleSet, condition.fact), speak)
  if ('not' in condition) return speak('not', { one: conditionWords(condition.not, ruleSet, speak) })
  if ('axis' in condition) return bandWords(condition.axis, condition.inBand, ruleSet, speak)
  if ('safeguard' in condition) {
    const title = ruleSet.safeguards.find(({ id }) => id === condition.safeguard)?.words ?? condition.safeguard
    return speak(condition.certainly ? 'safeguardMet' : 'safeguardStands', { title })
  }
  const joint = 'all' in condition ? 'and' : 'or'
  return partsOf(condition)
    .map((part) => bracketed(part, conditionWords(part, ruleSet, speak)))
    .reduce((one, other) => speak(joint, { one, other }))
}

/** Brackets several parts within others, so that "and" and "or" cannot be misread. */
function bracketed(part: Condition, words: string): string {
  return partsOf(part).length > 1 ? `(${words})` : words
}

function factWords(condition: FactCondition, title: string, speak: Speak): string {
  if ('is' in condition) return speak('is', { title, value: speak(condition.is ? 'yes' : 'no') })
  if ('equals' in condition) return speak('is', { title, value: condition.equals })
  if ('oneOf' in condition) return speak('isOneOf', { title, value: condition.oneOf.join(', ') })
  if ('atLeast' in condition) return speak('isAtLeast', { title, value: condition.atLeast })
  if ('atMost' in condition) return speak('isAtMost', { title, value: condition.atMost })
  if ('between' in condition) return speak('isBetween', { title, ...condition.between })
  if ('olderThanDays' in condition) return speak('isOlderThan', { title, value: condition.olderThanDays })
  return speak(condition.exists ? 'exists' : 'existsNot', { title })
}

function bandWords(id: string, inBand: readonly string[], { axes }: RuleSetData, speak: Speak): string {
  const axis = axes.find((one) => one.id === id)
  const titles = inBand.map((wanted) => axis?.bands.find((band) => band.id === wanted)?.title ?? wanted)
  return speak('isInBand', { title: axis?.title ?? id, value: titles.join(', ') })
}

/** Says how many points a rule gives. */
export function amountWords(amount: Amount, ruleSet: RuleSetData, speak: Speak): string {
  switch (amount.kind) {
    case 'points':
      return speak('givesPoints', { points: amount.points })
    case 'steps': {
      const steps = amount.steps.map(({ from, points }) => speak('stepGives', { from, points })).join('; ')
      return speak('givesSteps', { title: titleOf(ruleSet, amount.fact), steps })
    }
    case 'ageing': {
      const { points, every, cap } = amount
      return speak('givesAgeing', { points, every, cap, title: titleOf(ruleSet, amount.fact) })
    }
    case 'lookUp': {
      const slots = slotWords(amount.row, speak).map((slot, row) => slotGives(slot, amount.points[row], speak))
      return speak('givesLookUp', { title: titleOf(ruleSet, amount.row.fact), slots: slots.join('; ') })
    }
    case 'table': {
      const [title, other] = [titleOf(ruleSet, amount.row.fact), titleOf(ruleSet, amount.column.fact)]
      return speak('givesTable', { title, other, slots: tableWords(amount, speak).join('; ') })
    }
  }
}

function tableWords({ row, column, points }: Extract<Amount, { kind: 'table' }>, speak: Speak): readonly string[] {
  const columns = slotWords(column, speak)
  return slotWords(row, speak).flatMap((rowSlot, at) =>
    columns.map((columnSlot, across) => slotGives(`${rowSlot}, ${columnSlot}`, points[at]?.[across], speak)),
  )
}

function slotGives(slot: string, points: number | undefined, speak: Speak): string {
  return speak('slotGives', { slot, points: points ?? 0 })
}

function slotWords({ slots }: LookUpSide, speak: Speak): readonly string[] {
  return slots.map((slot) => {
    if ('is' in slot) return speak(slot.is ? 'yes' : 'no')
    if ('codes' in slot) return slot.codes.join(', ')
    return slot.from === slot.to ? String(slot.from) : speak('span', { from: slot.from, to: slot.to })
  })
}

function titleOf({ facts }: RuleSetData, key: string): string {
  return facts.find((fact) => fact.key === key)?.title ?? key
}
