import type { RuleSetData } from '../rule-set.ts'
import { ruleSetData } from './builders.ts'

export const [isReady, isUnwell] = ruleSetData().facts as [RuleSetData['facts'][number], RuleSetData['facts'][number]]
export const [readiness] = ruleSetData().axes as [RuleSetData['axes'][number]]
export const [ready] = readiness.contributions as [RuleSetData['axes'][number]['contributions'][number]]
export const [unwell] = ruleSetData().safeguards as [RuleSetData['safeguards'][number]]
export const [meet, leave] = ruleSetData().purposes as [
  RuleSetData['purposes'][number],
  RuleSetData['purposes'][number],
]

type Rule = Partial<RuleSetData['axes'][number]['contributions'][number]>

export const axisWith = (wanted: Partial<typeof readiness>) => ruleSetData({ axes: [{ ...readiness, ...wanted }] })
export const ruleWith = (wanted: Rule) => axisWith({ contributions: [{ ...ready, ...wanted }] })
export const factWith = (wanted: object) => ruleSetData({ facts: [{ ...isReady, ...wanted }, isUnwell] })
export const safeguardWith = (wanted: Partial<typeof unwell>) => ruleSetData({ safeguards: [{ ...unwell, ...wanted }] })

export const count = { ...isReady, key: 'count', type: { kind: 'integer', min: 0, max: 9 }, change: undefined } as const
export const since = { ...isReady, key: 'since', type: { kind: 'date' }, change: undefined } as const
export const colour = {
  ...isReady,
  key: 'colour',
  type: { kind: 'code', codes: ['red', 'blue'] },
  change: undefined,
} as const
export const nationality = { ...colour, key: 'nationality', characteristic: 'race', isNationality: true } as const

/** The small rule set with one more fact, and one more rule that reads it. */
export function reading(fact: RuleSetData['facts'][number], rule: Rule): RuleSetData {
  const contributions = [ready, { ...ready, id: 'another', ...rule }]
  return { ...axisWith({ contributions }), facts: [isReady, isUnwell, fact] }
}

type Slots = Extract<NonNullable<Rule['gives']>, { kind: 'lookUp' }>['row']['slots']

/** The small rule set with a look-up by a count from 0 to 9. */
export function byCount(slots: Slots, points: readonly number[]): RuleSetData {
  return reading(count, { gives: { kind: 'lookUp', row: { fact: 'count', slots }, points } })
}
