import type { Facts, FactValue } from '@casework/kernel'
import { type Bounds, type RuleSet, referenceEvaluator } from '@casework/triage-scoring'
import {
  aDay,
  arbitraryRuleSet,
  arbitraryRuleSetWithFacts,
  evaluatorLaws,
  knownFacts,
  valuesOf,
} from '@casework/triage-scoring/testing'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { type CompleteAnswers, oracleHolds, oracleOrdering, oracleScore } from './testing/two-valued-oracle.ts'

const withFacts = arbitraryRuleSetWithFacts(arbitraryRuleSet())
/** Machines that run other things at the same time are slow. */
vi.setConfig({ testTimeout: 60_000 })

const runs = { numRuns: 100 }

/** Every way to answer what is not known; undefined where there are too many to try. */
function completions(ruleSet: RuleSet, facts: Facts): readonly CompleteAnswers[] | undefined {
  const choices = ruleSet.facts.map((declaration) => {
    const given = facts[declaration.key]
    if (given?.known !== true) return [declaration.key, valuesOf(declaration)] as const
    if (given.value !== 'someDay') return [declaration.key, [given.value]] as const
    return [declaration.key, valuesOf(declaration).filter((value) => value !== 'none')] as const
  })
  if (choices.reduce((count, [, values]) => count * values.length, 1) > 600) return undefined
  return choices.reduce<readonly CompleteAnswers[]>(
    (all, [key, values]) => all.flatMap((one) => values.map((value: FactValue) => ({ ...one, [key]: value }))),
    [{}],
  )
}

const spanOf = (scores: readonly number[]): Bounds => ({ atLeast: Math.min(...scores), atMost: Math.max(...scores) })
const holdsWithin = (outer: Bounds, inner: Bounds) => outer.atLeast <= inner.atLeast && inner.atMost <= outer.atMost
const ends = ({ atLeast, atMost }: Bounds): Bounds => ({ atLeast, atMost })

test('every way things may turn out lies within the bounds, and tight bounds are reached', () => {
  let tried = 0
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const all = completions(ruleSet, facts)
      fc.pre(all !== undefined)
      tried++
      const scores = referenceEvaluator.evaluate(ruleSet, facts, aDay)
      for (const [index, axis] of ruleSet.axes.entries()) {
        const score = scores.axes[index]
        if (score === undefined) throw new Error('an axis without a score')
        const brute = all.map((answers) => oracleScore(axis, answers, aDay))
        const [clamped, unclamped] = [
          spanOf(brute.map((one) => one.clamped)),
          spanOf(brute.map((one) => one.unclamped)),
        ]
        expect(holdsWithin(score, clamped) && holdsWithin(score.unclamped, unclamped)).toBe(true)
        if (score.bound === 'tight') expect([ends(score), score.unclamped]).toEqual([clamped, unclamped])
      }
      for (const name of ['enforcement', 'care'] as const) {
        const brute = spanOf(all.map((answers) => oracleOrdering(ruleSet, name, answers, aDay)))
        expect(holdsWithin(scores[name].beforeSafeguards, brute)).toBe(true)
        if (scores[name].bound === 'tight') expect(scores[name].beforeSafeguards).toEqual(brute)
      }
    }),
    runs,
  )
  expect(tried).toBeGreaterThan(50)
})

test('a safeguard is met for sure, or not met for sure, only where every way things may turn out says so', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const all = completions(ruleSet, facts)
      fc.pre(all !== undefined)
      const { met, notAnswered } = referenceEvaluator.evaluate(ruleSet, facts, aDay).safeguards
      for (const { id, when } of ruleSet.safeguards) {
        const verdicts = new Set(all.map((answers) => oracleHolds(when, answers, aDay)))
        if (met.includes(id)) expect([...verdicts]).toEqual([true])
        else if (!notAnswered.includes(id)) expect([...verdicts]).toEqual([false])
      }
    }),
    runs,
  )
})

test('with everything known, the bounds close on the one score', () => {
  const complete = arbitraryRuleSet().chain((ruleSet) =>
    fc.record({
      ruleSet: fc.constant(ruleSet),
      answers: fc.record(Object.fromEntries(ruleSet.facts.map((one) => [one.key, fc.constantFrom(...valuesOf(one))]))),
    }),
  )
  fc.assert(
    fc.property(complete, ({ ruleSet, answers }) => {
      const { axes } = referenceEvaluator.evaluate(ruleSet, knownFacts(answers), aDay)
      for (const [index, axis] of ruleSet.axes.entries()) {
        const { clamped } = oracleScore(axis, answers, aDay)
        expect(axes[index]).toMatchObject({ atLeast: clamped, atMost: clamped, bound: 'tight' })
      }
    }),
    runs,
  )
})

test('not knowing never scores: forgetting a fact only widens the bounds, and brings back no safeguard’s absence', () => {
  const forgetful = withFacts.chain(({ ruleSet, facts }) =>
    fc.record({
      ruleSet: fc.constant(ruleSet),
      facts: fc.constant(facts),
      key: fc.constantFrom(...Object.keys(facts)),
    }),
  )
  fc.assert(
    fc.property(forgetful, ({ ruleSet, facts, key }) => {
      const knowing = referenceEvaluator.evaluate(ruleSet, facts, aDay)
      const { [key]: _, ...rest } = facts
      const forgetting = referenceEvaluator.evaluate(ruleSet, rest, aDay)
      for (const [index, score] of forgetting.axes.entries())
        expect(holdsWithin(score, knowing.axes[index] ?? score)).toBe(true)
      const stands = ({ met, notAnswered }: typeof knowing.safeguards) => [...met, ...notAnswered]
      expect(stands(forgetting.safeguards)).toEqual(expect.arrayContaining(stands(knowing.safeguards)))
    }),
    runs,
  )
})

test('the reference keeps the laws of evaluators, and one that is off by a point does not', () => {
  expect(() => evaluatorLaws(referenceEvaluator, { runs: 60, seed: 7 })).not.toThrow()
  const careless: typeof referenceEvaluator = {
    name: 'careless',
    evaluate(ruleSet, facts, asAt) {
      const scores = referenceEvaluator.evaluate(ruleSet, facts, asAt)
      return { ...scores, care: { ...scores.care, atMost: scores.care.atMost + 1 } }
    },
  }
  expect(() => evaluatorLaws(careless, { runs: 20 })).toThrow()
  const timeless: typeof referenceEvaluator = {
    name: 'timeless',
    evaluate(ruleSet, facts, asAt) {
      const dated = Object.entries(facts).map(([key, fact]) => [key, fact.known ? { ...fact, asAt } : fact])
      return referenceEvaluator.evaluate(ruleSet, Object.fromEntries(dated), asAt)
    },
  }
  expect(() => evaluatorLaws(timeless, { seed: 7 })).toThrow()
})
