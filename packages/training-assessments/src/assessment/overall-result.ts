import type { ComponentResult, Holds } from './component-result.ts'
import type { OverallRule } from './overall-rule.ts'

/** One rule of an assessment with what there was of it. @public */
export type RuleResult = {
  readonly rule: OverallRule
  readonly holds: Holds
  /** Parts passed, parts that fell short, or hundredths of a per cent of the weighted share, by the kind of the rule. */
  readonly got?: number
  /** The parts that stand in its way. */
  readonly short: readonly string[]
}

/** Tells whether a rule holds of the parts, as far as their marks are known. */
export function ruleResult(rule: OverallRule, parts: readonly ComponentResult[]): RuleResult {
  switch (rule.kind) {
    case 'allComponents':
      return passedEnough(rule, parts, parts.length, [])
    case 'nComponents':
      return passedEnough(rule, parts, rule.atLeast, rule.including)
    case 'compensated':
      return compensated(rule, parts)
    case 'weighted':
      return weighted(rule, parts)
  }
}

const withState = (parts: readonly ComponentResult[], state: Holds) =>
  parts.filter(({ holds }) => holds === state).map(({ componentId }) => componentId)

function passedEnough(
  rule: OverallRule,
  parts: readonly ComponentResult[],
  atLeast: number,
  including: readonly string[],
): RuleResult {
  const [passed, failed] = [withState(parts, 'met'), withState(parts, 'notMet')]
  const short = atLeast === parts.length ? failed : failed.filter((id) => including.includes(id))
  const out = failed.length > parts.length - atLeast || failed.some((id) => including.includes(id))
  const enough = passed.length >= atLeast && including.every((id) => passed.some((one) => one === id))
  return { rule, holds: out ? 'notMet' : enough ? 'met' : 'notKnown', got: passed.length, short }
}

/** Parts that fall short are made up for only as far as the rule says, and never from under its floor. */
function compensated(
  rule: Extract<OverallRule, { kind: 'compensated' }>,
  parts: readonly ComponentResult[],
): RuleResult {
  const failed = parts.filter(({ holds }) => holds === 'notMet')
  const underFloor = failed.filter(({ marks = 0, outOf = 0 }) => marks * 100 < rule.floorPercent * outOf)
  const short = failed.length > rule.mostShort ? failed : underFloor
  const open = withState(parts, 'notKnown').length
  const holds = short.length > 0 ? 'notMet' : open > 0 ? 'notKnown' : 'met'
  return { rule, holds, got: failed.length, short: short.map(({ componentId }) => componentId) }
}

/** Shares are fractions of whole numbers, and added as such. */
function weighted(rule: Extract<OverallRule, { kind: 'weighted' }>, parts: readonly ComponentResult[]): RuleResult {
  const shares = rule.weights.map(({ componentId, weight }) => {
    const part = parts.find((each) => each.componentId === componentId)
    return { componentId, weight: BigInt(weight), marks: part?.marks, outOf: part?.outOf }
  })
  const known = shares.flatMap(({ componentId, weight, marks, outOf }) =>
    marks === undefined || outOf === undefined
      ? []
      : [{ componentId, weight, marks: BigInt(marks), outOf: BigInt(Math.max(1, outOf)) }],
  )
  if (known.length < shares.length) return { rule, holds: 'notKnown', short: [] }
  const kept = [...known]
    .sort((one, other) => Number(one.marks * other.outOf - other.marks * one.outOf))
    .slice(rule.dropLowest)
  const common = kept.reduce((product, { outOf }) => product * outOf, 1n)
  const sum = kept.reduce((total, { weight, marks, outOf }) => total + weight * marks * (common / outOf), 0n)
  const whole = kept.reduce((total, { weight }) => total + weight, 0n) * common
  return {
    rule,
    holds: reachesRounded(sum, whole, rule) ? 'met' : 'notMet',
    got: Number((sum * 10_000n) / whole),
    short: [],
  }
}

function reachesRounded(
  sum: bigint,
  whole: bigint,
  { rounding, atLeastPercent }: Extract<OverallRule, { kind: 'weighted' }>,
): boolean {
  const percent = BigInt(atLeastPercent)
  if (rounding === 'halfUp') return (sum * 200n + whole) / (whole * 2n) >= percent
  return rounding === 'down' ? (sum * 100n) / whole >= percent : sum * 100n >= percent * whole
}
