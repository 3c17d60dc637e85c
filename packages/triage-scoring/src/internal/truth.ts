import type { Condition, FactCondition } from '../condition.ts'
import { type Answer, type Answers, noSuchDate, someDay } from './read-facts.ts'

/** True, false, or `undefined` where it is not known (Kleene's three values). */
export type Truth = boolean | undefined

/** What scoring found, for the rules that choose a purpose. */
export type Standing = {
  readonly bands: ReadonlyMap<string, readonly string[]>
  readonly safeguards: ReadonlyMap<string, Truth>
}

const nothingScored: Standing = { bands: new Map(), safeguards: new Map() }

/** Tells whether a condition holds. */
export function truth(condition: Condition, answers: Answers, standing: Standing = nothingScored): Truth {
  if ('fact' in condition) return factTruth(condition, answers.get(condition.fact))
  if ('all' in condition) return together(condition.all, false, answers, standing)
  if ('any' in condition) return together(condition.any, true, answers, standing)
  if ('not' in condition) return opposite(truth(condition.not, answers, standing))
  if ('axis' in condition) return bandTruth(condition.inBand, standing.bands.get(condition.axis) ?? [])
  const met = standing.safeguards.get(condition.safeguard)
  return met === undefined && !condition.certainly ? true : met
}

/** All of them (settled by one that is false) or any of them (settled by one that is true). */
function together(parts: readonly Condition[], settling: boolean, answers: Answers, standing: Standing): Truth {
  let whole: Truth = !settling
  for (const part of parts) {
    const one = truth(part, answers, standing)
    if (one === settling) return settling
    if (one === undefined) whole = undefined
  }
  return whole
}

function opposite(value: Truth): Truth {
  return value === undefined ? undefined : !value
}

function bandTruth(wanted: readonly string[], possible: readonly string[]): Truth {
  const fitting = possible.filter((band) => wanted.includes(band)).length
  if (fitting === 0) return false
  return fitting === possible.length ? true : undefined
}

function factTruth(condition: FactCondition, answer: Answer): Truth {
  if (answer === undefined) return undefined
  if ('is' in condition) return answer === condition.is
  if ('equals' in condition) return answer === condition.equals
  if ('oneOf' in condition) return condition.oneOf.includes(answer as number | string)
  if ('exists' in condition) return (answer !== noSuchDate) === condition.exists
  if ('olderThanDays' in condition)
    return answer === someDay ? undefined : answer !== noSuchDate && Number(answer) > condition.olderThanDays
  return numberTruth(condition, Number(answer))
}

function numberTruth(condition: FactCondition, number: number): Truth {
  if ('atLeast' in condition) return number >= condition.atLeast
  if ('atMost' in condition) return number <= condition.atMost
  return 'between' in condition && number >= condition.between.from && number <= condition.between.to
}
