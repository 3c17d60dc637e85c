import type { ProblemPath } from '@casework/kernel'
import type { Amount, LookUpSide } from '../../amount.ts'
import type { FactType } from '../../fact-declaration.ts'
import type { RuleSetData } from '../../rule-set.ts'
import { readMoreThanOnce } from '../narrow.ts'
import { longestAge } from '../read-facts.ts'
import { type Finding, finding } from './finding.ts'
import { rulesOf } from './reads.ts'

type Span = { readonly from: number; readonly to: number }
type Types = ReadonlyMap<string, FactType>

/** Bands cover the range of their axis, once each; groups only cap what is added. */
export function checkBands({ axes }: RuleSetData): readonly Finding[] {
  return axes.flatMap(({ id, range, bands, groups, combine }, index) => [
    ...checkCover(bands, range.min, range.max, id, ['axes', index, 'bands']),
    ...(groups.length > 0 && combine !== 'sum'
      ? [finding('TRIAGE.GROUP_WITHOUT_SUM', { id }, ['axes', index, 'groups'])]
      : []),
  ])
}

/** Steps rise within the domain of their fact; look-ups give every answer exactly one slot, and every slot points. */
export function checkAmounts(ruleSet: RuleSetData): readonly Finding[] {
  const types: Types = new Map(ruleSet.facts.map(({ key, type }) => [key, type]))
  return rulesOf(ruleSet).flatMap(({ rule, path, gives }) =>
    gives === undefined ? [] : checkAmount(gives, types, rule, [...path, 'gives']),
  )
}

function checkAmount(amount: Amount, types: Types, rule: string, path: ProblemPath): readonly Finding[] {
  switch (amount.kind) {
    case 'points':
      return []
    case 'lookUp':
      return [
        ...checkSide(amount.row, types, rule, [...path, 'row']),
        ...checkSize(amount.points, amount.row, rule, path),
      ]
    case 'table':
      return [
        ...checkSide(amount.row, types, rule, [...path, 'row']),
        ...checkSide(amount.column, types, rule, [...path, 'column']),
        ...checkSize(amount.points, amount.row, rule, path),
        ...amount.points.flatMap((points) => checkSize(points, amount.column, rule, path)),
      ]
    default:
      return checkByNumber(amount, types, rule, path)
  }
}

function checkSize(
  points: readonly unknown[],
  { slots }: LookUpSide,
  rule: string,
  path: ProblemPath,
): readonly Finding[] {
  return points.length === slots.length ? [] : [finding('TRIAGE.TABLE_SIZE', { rule, expected: slots.length }, path)]
}

function checkByNumber(
  amount: Extract<Amount, { fact: string }>,
  types: Types,
  rule: string,
  path: ProblemPath,
): readonly Finding[] {
  const type = types.get(amount.fact)
  if (type === undefined) return []
  if (type.kind !== 'integer' && type.kind !== 'date')
    return [finding('TRIAGE.CONDITION_DOES_NOT_FIT', { fact: amount.fact, rule }, path)]
  if (amount.kind === 'ageing') return []
  // A date's first step starts above the lowest age, so that "no such date" gives what the lowest age does: nothing.
  const { min, max } = type.kind === 'integer' ? type : { min: 1 - longestAge, max: longestAge }
  const starts = amount.steps.map(({ from }) => from)
  const rising = starts.every((from, index) => index === 0 || from > (starts[index - 1] ?? from))
  const outside = starts.some((from) => from < min || from > max)
  return [
    ...(rising ? [] : [finding('TRIAGE.STEPS_OUT_OF_ORDER', { rule }, path)]),
    ...(outside ? [finding('TRIAGE.VALUE_OUTSIDE_DOMAIN', { fact: amount.fact, rule }, path)] : []),
  ]
}

function checkSide({ fact, slots }: LookUpSide, types: Types, rule: string, path: ProblemPath): readonly Finding[] {
  const type = types.get(fact)
  if (type === undefined) return []
  const spans = slots.flatMap((slot) => ('from' in slot ? [slot] : []))
  const codes = slots.flatMap((slot) => ('codes' in slot ? slot.codes : []))
  const answers = slots.flatMap((slot) => ('is' in slot ? [String(slot.is)] : []))
  const counted = {
    integer: spans.length,
    code: slots.length - spans.length - answers.length,
    boolean: answers.length,
    date: -1,
  }
  if (counted[type.kind] !== slots.length) return [finding('TRIAGE.CONDITION_DOES_NOT_FIT', { fact, rule }, path)]
  if (type.kind === 'integer') return checkCover(spans, type.min, type.max, rule, path)
  return type.kind === 'code'
    ? checkEach(codes, type.codes, rule, path)
    : checkEach(answers, ['false', 'true'], rule, path)
}

/** Every answer of a list has exactly one slot. */
function checkEach(
  given: readonly string[],
  wanted: readonly string[],
  rule: string,
  path: ProblemPath,
): readonly Finding[] {
  const left = wanted.filter((code) => !given.includes(code))
  const strange = given.filter((code) => !wanted.includes(code))
  return [
    ...left.map((code) => finding('TRIAGE.GAP', { rule, at: code }, path)),
    ...[...readMoreThanOnce(given)].map((code) => finding('TRIAGE.OVERLAP', { rule, at: code }, path)),
    ...strange.map((code) => finding('TRIAGE.NOT_DECLARED', { id: code }, path)),
  ]
}

/** Every number from `min` to `max` lies in exactly one span. */
function checkCover(
  spans: readonly Span[],
  min: number,
  max: number,
  rule: string,
  path: ProblemPath,
): readonly Finding[] {
  const found: Finding[] = []
  let next = min
  for (const { from, to } of spans.toSorted((one, other) => one.from - other.from)) {
    if (to < from) found.push(finding('TRIAGE.ENDS_REVERSED', { id: rule }, path))
    if (from > next) found.push(finding('TRIAGE.GAP', { rule, at: next }, path))
    if (from < next) found.push(finding('TRIAGE.OVERLAP', { rule, at: from }, path))
    next = Math.max(next, to + 1)
  }
  if (next <= max) found.push(finding('TRIAGE.GAP', { rule, at: next }, path))
  if (next > max + 1) found.push(finding('TRIAGE.OVERLAP', { rule, at: max + 1 }, path))
  return found
}
