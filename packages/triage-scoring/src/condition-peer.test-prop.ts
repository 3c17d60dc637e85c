import { daysBetween } from '@casework/calendar'
import type { CivilDate, FactValue } from '@casework/kernel'
import { type Condition, referenceEvaluator } from '@casework/triage-scoring'
import { aDay, arbitraryRuleSet, knownFacts, valuesOf } from '@casework/triage-scoring/testing'
import fc from 'fast-check'
import { Engine, type TopLevelCondition } from 'json-rules-engine'
import { expect, test, vi } from 'vitest'

vi.setConfig({ testTimeout: 60_000 })

type PeerCondition = TopLevelCondition | { readonly fact: string; readonly operator: string; readonly value: unknown }

/** The same condition in the words of an engine that others wrote. */
function translated(condition: Condition): PeerCondition {
  if ('all' in condition) return { all: condition.all.map(translated) } as TopLevelCondition
  if ('any' in condition) return { any: condition.any.map(translated) } as TopLevelCondition
  if ('not' in condition) return { not: translated(condition.not) } as TopLevelCondition
  if (!('fact' in condition)) throw new Error('only facts are compared')
  const asks = (operator: string, value: unknown) => ({ fact: condition.fact, operator, value })
  if ('is' in condition) return asks('equal', condition.is)
  if ('equals' in condition) return asks('equal', condition.equals)
  if ('oneOf' in condition) return asks('in', condition.oneOf)
  if ('exists' in condition) return asks(condition.exists ? 'notEqual' : 'equal', 'none')
  if ('atLeast' in condition) return asks('greaterThanInclusive', condition.atLeast)
  if ('atMost' in condition) return asks('lessThanInclusive', condition.atMost)
  if ('olderThanDays' in condition) return asks('greaterThan', condition.olderThanDays)
  const { from, to } = condition.between
  return { all: [asks('greaterThanInclusive', from), asks('lessThanInclusive', to)] } as TopLevelCondition
}

function comparable(value: FactValue): FactValue {
  return typeof value === 'string' && value.includes('-') ? daysBetween(value as CivilDate, aDay) : value
}

async function peerSays(condition: Condition, answers: Readonly<Record<string, FactValue>>): Promise<boolean> {
  const conditions = { all: [translated(condition)] } as TopLevelCondition
  const engine = new Engine([{ event: { type: 'holds' }, conditions }])
  const facts = Object.fromEntries(Object.entries(answers).map(([key, value]) => [key, comparable(value)]))
  return (await engine.run(facts)).events.length > 0
}

test('with everything known, a condition holds where an engine that others wrote says that it does', async () => {
  const answered = arbitraryRuleSet().chain((ruleSet) =>
    fc.record({
      ruleSet: fc.constant(ruleSet),
      answers: fc.record(Object.fromEntries(ruleSet.facts.map((one) => [one.key, fc.constantFrom(...valuesOf(one))]))),
    }),
  )
  await fc.assert(
    fc.asyncProperty(answered, async ({ ruleSet, answers }) => {
      const { met, notAnswered } = referenceEvaluator.evaluate(ruleSet, knownFacts(answers), aDay).safeguards
      expect(notAnswered).toEqual([])
      for (const { id, when } of ruleSet.safeguards) expect(met.includes(id)).toBe(await peerSays(when, answers))
      for (const axis of ruleSet.axes) {
        const [rule] = axis.contributions
        const alone = { ...axis, combine: 'sum' as const, groups: [], overrides: [], contributions: [rule] }
        const marked = {
          ...alone,
          contributions: [{ ...rule, group: undefined, gives: { kind: 'points', points: 1 } }],
        }
        const scored = referenceEvaluator.evaluate({ ...ruleSet, axes: [marked] } as never, knownFacts(answers), aDay)
        const holds = rule?.when === undefined || (await peerSays(rule.when, answers))
        expect(scored.axes[0]?.atLeast).toBe(holds ? 1 : 0)
      }
    }),
    { numRuns: 100 },
  )
})
