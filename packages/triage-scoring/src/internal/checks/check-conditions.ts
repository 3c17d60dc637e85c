import type { FactCondition } from '../../condition.ts'
import type { FactDeclaration, FactType } from '../../fact-declaration.ts'
import type { RuleSetData } from '../../rule-set.ts'
import { type Finding, finding } from './finding.ts'
import { leavesOf } from './reads.ts'

/** Conditions ask of a fact what its type can answer, about values within its domain, and of scores only after scoring. */
export function checkConditions(ruleSet: RuleSetData): readonly Finding[] {
  const declared = new Map(ruleSet.facts.map((fact) => [fact.key, fact]))
  return leavesOf(ruleSet).flatMap(({ leaf, place, rule, path }) => {
    if (!('fact' in leaf)) return place === 'purpose' ? [] : [finding('TRIAGE.STANDING_READ_TOO_EARLY', { rule }, path)]
    const type = declared.get(leaf.fact)?.type
    if (type === undefined) return []
    const params = { fact: leaf.fact, rule }
    if (!fits(leaf, type)) return [finding('TRIAGE.CONDITION_DOES_NOT_FIT', params, path)]
    return isWithin(leaf, type) ? [] : [finding('TRIAGE.VALUE_OUTSIDE_DOMAIN', params, path)]
  })
}

const questionsOfType: { readonly [Kind in FactType['kind']]: readonly string[] } = {
  boolean: ['is'],
  integer: ['equals', 'oneOf', 'atLeast', 'atMost', 'between'],
  code: ['equals', 'oneOf'],
  date: ['olderThanDays', 'exists'],
}

function fits(condition: FactCondition, type: FactType): boolean {
  const asked = Object.keys(condition).find((member) => member !== 'fact') ?? ''
  const wanted = type.kind === 'integer' ? 'number' : 'string'
  return questionsOfType[type.kind].includes(asked) && valuesOf(condition).every((value) => typeof value === wanted)
}

function valuesOf(condition: FactCondition): readonly (string | number)[] {
  if ('equals' in condition) return [condition.equals]
  return 'oneOf' in condition ? condition.oneOf : []
}

/** A value outside the domain would make a condition always or never hold. */
function isWithin(condition: FactCondition, type: FactType): boolean {
  if (type.kind === 'code') return valuesOf(condition).every((value) => type.codes.includes(String(value)))
  if (type.kind !== 'integer') return true
  const { min, max } = type
  if ('atLeast' in condition) return condition.atLeast > min && condition.atLeast <= max
  if ('atMost' in condition) return condition.atMost >= min && condition.atMost < max
  if ('between' in condition) return isSpanWithin(condition.between, min, max)
  return valuesOf(condition).every((value) => Number(value) >= min && Number(value) <= max)
}

function isSpanWithin({ from, to }: { readonly from: number; readonly to: number }, min: number, max: number): boolean {
  return from >= min && to <= max && from <= to && (from > min || to < max)
}

/** What a counterfactual would make of a fact is one of its own answers. */
export function checkChanges({ facts }: RuleSetData): readonly Finding[] {
  return facts.flatMap(({ key, type, change }, index) =>
    (change?.to ?? []).every((value) => isAnswer(value, type))
      ? []
      : [finding('TRIAGE.VALUE_OUTSIDE_DOMAIN', { fact: key, rule: 'change' }, ['facts', index, 'change', 'to'])],
  )
}

/** What the department does to a number only lowers or only raises it, and the rule set says which. */
export function checkDirections({ facts }: RuleSetData): readonly Finding[] {
  return facts.flatMap(({ key, type, change }, index) => {
    if (change === undefined) return []
    const isNeeded = change.by === 'departmentAction' && type.kind === 'integer'
    if (isNeeded === (change.direction !== undefined)) return []
    return [finding('TRIAGE.DIRECTION_DOES_NOT_FIT', { fact: key }, ['facts', index, 'change', 'direction'])]
  })
}

function isAnswer(value: boolean | number | string, type: FactDeclaration['type']): boolean {
  if (type.kind === 'boolean') return typeof value === 'boolean'
  if (type.kind === 'code') return typeof value === 'string' && type.codes.includes(value)
  return type.kind === 'integer' && typeof value === 'number' && value >= type.min && value <= type.max
}
