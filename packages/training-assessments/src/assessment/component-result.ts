import type { Component } from './component.ts'
import type { ComponentMark } from './component-mark.ts'
import type { PassCondition } from './pass-condition.ts'

/** Whether something holds: unknown stays unknown. @public */
export type Holds = 'met' | 'notMet' | 'notKnown'

/** One condition with what it needs and what there was, in the unit of its kind. @public */
export type ConditionResult = {
  readonly condition: PassCondition
  readonly holds: Holds
  readonly got: number
  readonly of: number
  /** The criteria or groups that stand in its way. */
  readonly short: readonly string[]
}

/** One part of an assessment: whether it is passed, and why. @public */
export type ComponentResult = {
  readonly componentId: Component['id']
  readonly holds: Holds
  readonly marks?: number
  readonly outOf?: number
  readonly conditions: readonly ConditionResult[]
}

/**
 * Tells whether a part is passed, with each condition.
 *
 * @remarks
 * Whole numbers only: marks × 100 is compared with percent × marks there were, so that 79.9% fails 80%. A part without a mark is not known,
 * never failed, and marks that are no whole numbers are none. No share of nothing is reached. Source: domain.md §4.3, scoring rule (ours).
 *
 * @example
 * const component = componentSchema.parse({ kind: 'reportForm', id: 'form', title: 'Report', pass: [{ kind: 'percent', atLeast: 80 }] })
 * componentResult(component, { componentId: component.id, marks: 799, outOf: 1000, criteria: [] }).holds //=> 'notMet'
 * componentResult(component, { componentId: component.id, marks: 800, outOf: 1000, criteria: [] }).holds //=> 'met'
 * componentResult(component, undefined).holds //=> 'notKnown'
 * @public
 */
export function componentResult(component: Component, mark: ComponentMark | undefined): ComponentResult {
  const componentId = component.id
  if (mark === undefined || !isWhole(mark)) return { componentId, holds: 'notKnown', conditions: [] }
  const conditions = component.pass.map((condition) => conditionResult(condition, mark))
  const holds = conditions.every((each) => each.holds === 'met') ? 'met' : 'notMet'
  return { componentId, holds, marks: mark.marks, outOf: mark.outOf, conditions }
}

function isWhole({ marks, outOf, criteria }: ComponentMark): boolean {
  const are = (one: number, other: number) => Number.isSafeInteger(one) && Number.isSafeInteger(other)
  return are(marks, outOf) && criteria.every((each) => are(each.marks, each.outOf))
}

/** Compares a share with a percentage, in whole numbers. */
function reaches(marks: number, outOf: number, percent: number): boolean {
  return outOf > 0 && marks * 100 >= percent * outOf
}

function conditionResult(condition: PassCondition, mark: ComponentMark): ConditionResult {
  const { marks, outOf, criteria } = mark
  const told = (holds: boolean, got: number, of: number, short: readonly string[] = []): ConditionResult => ({
    condition,
    holds: holds ? 'met' : 'notMet',
    got,
    of,
    short,
  })
  switch (condition.kind) {
    case 'percent':
      return told(reaches(marks, outOf, condition.atLeast), marks, outOf)
    case 'marks':
      return told(marks >= condition.atLeast, marks, outOf)
    case 'met': {
      const met = criteria.filter((each) => each.met).length
      return told(met >= condition.atLeast, met, criteria.length)
    }
    case 'everyCritical': {
      const critical = criteria.filter((each) => each.critical)
      const short = critical.filter(({ met }) => !met).map(({ id }) => id)
      return told(short.length === 0, critical.length - short.length, critical.length, short)
    }
    case 'eachGroup': {
      const groups = [...byGroup(mark)]
      const short = groups.filter(([, sum]) => !reaches(sum.marks, sum.outOf, condition.atLeastPercent))
      return told(
        groups.length > 0 && short.length === 0,
        groups.length - short.length,
        groups.length,
        short.map(([group]) => group),
      )
    }
  }
}

type Sum = { readonly marks: number; readonly outOf: number }

/** The marks of each scenario or outcome. */
function byGroup({ criteria }: ComponentMark): ReadonlyMap<string, Sum> {
  const groups = new Map<string, Sum>()
  for (const { group, marks, outOf } of criteria) {
    if (group === undefined) continue
    const before = groups.get(group) ?? { marks: 0, outOf: 0 }
    groups.set(group, { marks: before.marks + marks, outOf: before.outOf + outOf })
  }
  return groups
}
