import fc from 'fast-check'
import { checkRuleSet } from '../check-rule-set.ts'
import type { Condition } from '../condition.ts'
import type { FactDeclaration } from '../fact-declaration.ts'
import type { RuleSet, RuleSetData } from '../rule-set.ts'
import { because, ruleSetData } from './builders.ts'

const declared = (
  key: string,
  type: FactDeclaration['type'],
  characteristic: FactDeclaration['characteristic'] = 'none',
): FactDeclaration => ({
  key,
  title: `The fact ${key}`,
  type,
  characteristic,
  origin: 'observed',
  question: `What of ${key}?`,
  isSafetyQuestion: characteristic !== 'none',
})

const pool: readonly FactDeclaration[] = [
  declared('yesOne', { kind: 'boolean' }),
  declared('yesTwo', { kind: 'boolean' }),
  declared('yesThree', { kind: 'boolean' }),
  declared('numberOne', { kind: 'integer', min: 0, max: 4 }),
  declared('numberTwo', { kind: 'integer', min: -2, max: 3 }),
  declared('codeOne', { kind: 'code', codes: ['x', 'y', 'z'] }),
  declared('dateOne', { kind: 'date' }),
  declared('ofAge', { kind: 'boolean' }, 'age'),
  declared('ofHealth', { kind: 'integer', min: 0, max: 2 }, 'disability'),
]

const scoredLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constantFrom('yesOne', 'yesTwo', 'yesThree'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('numberOne'), atLeast: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ fact: fc.constant('numberTwo'), atMost: fc.integer({ min: -2, max: 2 }) }),
  fc.record({ fact: fc.constant('numberOne'), between: fc.constant({ from: 1, to: 3 }) }),
  fc.record({ fact: fc.constantFrom('numberOne', 'numberTwo'), equals: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ fact: fc.constant('codeOne'), oneOf: fc.constantFrom(['x'], ['x', 'z']) }),
  fc.record({ fact: fc.constant('codeOne'), equals: fc.constantFrom('y', 'z') }),
  fc.record({ fact: fc.constant('dateOne'), olderThanDays: fc.integer({ min: 0, max: 3 }) }),
  fc.record({ fact: fc.constant('dateOne'), exists: fc.boolean() }),
)

const protectedLeaf: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ fact: fc.constant('ofAge'), is: fc.boolean() }),
  fc.record({ fact: fc.constant('ofHealth'), atLeast: fc.integer({ min: 1, max: 2 }) }),
)

function arbitraryCondition(leaf: fc.Arbitrary<Condition>): fc.Arbitrary<Condition> {
  const parts = (part: fc.Arbitrary<Condition>) => fc.array(part, { minLength: 1, maxLength: 3 })
  const inner = fc.oneof(
    leaf,
    parts(leaf).map((any) => ({ any })),
    leaf.map((not) => ({ not })),
  )
  return fc.oneof(
    leaf,
    parts(inner).map((all) => ({ all })),
    parts(inner).map((any) => ({ any })),
  )
}

const points = fc.integer({ min: -6, max: 9 })
const pointsFor = (count: number) => fc.array(points, { minLength: count, maxLength: count })
const yesOrNo = { slots: [{ is: false }, { is: true }] }
const spans = {
  slots: [
    { from: 0, to: 1 },
    { from: 2, to: 4 },
  ],
}

const amount = fc.oneof(
  points.map((given) => ({ kind: 'points' as const, points: given })),
  fc.tuple(fc.constantFrom('numberOne', 'dateOne'), points, points).map(([fact, one, two]) => {
    return {
      kind: 'steps' as const,
      fact,
      steps: [
        { from: 1, points: one },
        { from: 3, points: two },
      ],
    }
  }),
  fc.record({
    kind: fc.constant('ageing' as const),
    fact: fc.constantFrom('numberOne', 'dateOne'),
    every: fc.integer({ min: 1, max: 2 }),
    points: fc.integer({ min: 1, max: 3 }),
    cap: fc.integer({ min: 2, max: 6 }),
  }),
  pointsFor(2).map((given) => ({ kind: 'lookUp' as const, row: { fact: 'numberOne', ...spans }, points: given })),
  fc.tuple(pointsFor(2), pointsFor(2)).map((given) => {
    const [row, column] = [
      { fact: 'yesThree', ...yesOrNo },
      { fact: 'numberOne', ...spans },
    ]
    return { kind: 'table' as const, row, column, points: given }
  }),
)

const combine = fc.constantFrom('sum' as const, 'sum' as const, 'max' as const, 'first' as const)

function arbitraryAxis(id: string): fc.Arbitrary<RuleSetData['axes'][number]> {
  const contribution = fc.record({ when: arbitraryCondition(scoredLeaf), gives: amount, grouped: fc.boolean() })
  const override = fc.record({ when: arbitraryCondition(scoredLeaf), score: fc.integer({ min: -3, max: 12 }) })
  return fc
    .record({
      combine,
      contributions: fc.array(contribution, { minLength: 1, maxLength: 5 }),
      overrides: fc.array(override, { maxLength: 2 }),
      cap: fc.integer({ min: 0, max: 8 }),
    })
    .map(({ combine: how, contributions, overrides, cap }) => ({
      id,
      title: id,
      words: id,
      ...because,
      combine: how,
      range: { min: 0, max: 10 },
      groups: how === 'sum' ? [{ id: `${id}Group`, words: 'a group', ...because, atMost: cap }] : [],
      contributions: contributions.map(({ when, gives, grouped }, index) => ({
        id: `${id}Rule${index}`,
        words: `rule ${index}`,
        ...because,
        when,
        gives,
        ...(grouped && how === 'sum' ? { group: `${id}Group` } : {}),
      })),
      overrides: overrides.map((one, index) => ({
        id: `${id}Override${index}`,
        words: 'an override',
        ...because,
        ...one,
      })),
      bands: [
        { id: 'low', title: 'Low', from: 0, to: 4 },
        { id: 'high', title: 'High', from: 5, to: 10 },
      ],
    }))
}

const effect = fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined })

const safeguards = fc.array(
  fc.record({
    when: arbitraryCondition(protectedLeaf),
    lowerBy: effect,
    atMost: effect,
    raiseBy: fc.integer({ min: 1, max: 9 }),
    atLeast: effect,
  }),
  { minLength: 1, maxLength: 3 },
)

const present = <Value extends object>(value: Value) =>
  Object.fromEntries(Object.entries(value).filter(([, held]) => held !== undefined))

/**
 * Any small rule set that passes its checks: two axes of every kind of rule, safeguards on protected facts, two orderings.
 * @public
 */
export function arbitraryRuleSet(): fc.Arbitrary<RuleSet> {
  return fc
    .record({
      axes: fc.tuple(arbitraryAxis('alpha'), arbitraryAxis('beta')),
      safeguards,
      weights: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 })),
      completions: fc.constantFrom(1, 24, 4096),
    })
    .map(({ axes, safeguards: found, weights, completions }) => {
      const orderings = axes.map(({ id }, index) => ({ axis: id, weight: weights[index] ?? 1, ...because }))
      const data = ruleSetData({
        axes,
        safeguards: found.map(({ when, lowerBy, atMost, raiseBy, atLeast }, index) => ({
          id: `safeguard${index}`,
          words: `safeguard ${index}`,
          ...because,
          when,
          enforcement: present({ lowerBy, atMost }),
          care: present({ raiseBy, atLeast }),
        })),
        orderings: { enforcement: orderings, care: orderings.slice(0, 1) },
        purposes: [
          {
            id: 'meet',
            words: 'The first is surely high',
            ...because,
            purpose: 'plannedIntervention',
            when: {
              all: [{ axis: 'alpha', inBand: ['high'] }, { not: { safeguard: 'safeguard0', certainly: false } }],
            },
          },
          { id: 'leave', words: 'Nothing more is asked', ...because, purpose: 'noFurtherAction' },
        ],
        tightening: { ...because, completions },
      })
      return checkRuleSet({
        ...data,
        facts: pool.filter(({ key }) => JSON.stringify(data).includes(`"fact":"${key}"`)),
      })
    })
    .filter((checked) => checked.ok)
    .map((checked) => (checked as { readonly value: RuleSet }).value)
}
