import { known, notKnown } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import {
  type Bounds,
  checkRuleSet,
  compareForCare,
  compareForEnforcement,
  type RuleSet,
  type RuleSetData,
  triage,
  whatWouldChange,
} from '@casework/triage-scoring'
import {
  aDay,
  arbitraryFacts,
  arbitraryRuleSet,
  arbitraryRuleSetWithFacts,
  valuesOf,
} from '@casework/triage-scoring/testing'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'

const withFacts = arbitraryRuleSetWithFacts(arbitraryRuleSet())
/** Machines that run other things at the same time are slow. */
vi.setConfig({ testTimeout: 60_000 })

const runs = { numRuns: 100 }

function checked(data: RuleSetData): RuleSet {
  const result = checkRuleSet(data)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}

const ends = ({ atLeast, atMost }: Bounds): Bounds => ({ atLeast, atMost })

test('the reasons of every score add up to it', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const { axes, enforcementPriority, carePriority } = triage(ruleSet, facts, aDay)
      for (const score of [...axes, enforcementPriority, carePriority]) {
        const total = score.reasons.reduce(
          ({ atLeast, atMost }, { change }) => ({ atLeast: atLeast + change.atLeast, atMost: atMost + change.atMost }),
          { atLeast: 0, atMost: 0 },
        )
        expect(total).toEqual(ends(score))
      }
    }),
    runs,
  )
})

test('the same arguments give the same answer, nothing given is changed, and the answer survives JSON', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const result = triage(frozen(ruleSet), frozen(facts), aDay)
      expect(triage(ruleSet, facts, aDay)).toEqual(result)
      expect(JSON.parse(JSON.stringify(result))).toEqual(result)
    }),
    runs,
  )
})

test('safeguards only lower enforcement priority and only raise care priority', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const { enforcementPriority: enforcement, carePriority: care } = triage(ruleSet, facts, aDay)
      expect(enforcement.atLeast).toBeLessThanOrEqual(enforcement.beforeSafeguards.atLeast)
      expect(enforcement.atMost).toBeLessThanOrEqual(enforcement.beforeSafeguards.atMost)
      expect(care.atLeast).toBeGreaterThanOrEqual(care.beforeSafeguards.atLeast)
      expect(care.atMost).toBeGreaterThanOrEqual(care.beforeSafeguards.atMost)
    }),
    runs,
  )
})

test('one safeguard more never raises enforcement priority and never lowers care priority', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const { facts: declared, safeguards, ...rest } = ruleSet
      const fewer = { ...rest, safeguards: safeguards.slice(0, 1) }
      const read = declared.filter(({ key }) => JSON.stringify(fewer).includes(`"fact":"${key}"`))
      const before = triage(checked({ ...fewer, facts: read }), facts, aDay)
      const after = triage(ruleSet, facts, aDay)
      expect(after.enforcementPriority.atMost).toBeLessThanOrEqual(before.enforcementPriority.atMost)
      expect(after.carePriority.atLeast).toBeGreaterThanOrEqual(before.carePriority.atLeast)
    }),
    runs,
  )
})

test('a protected fact changes nothing but through its safeguards', () => {
  const twice = withFacts.chain(({ ruleSet, facts }) => {
    const hidden = ruleSet.facts.filter(({ characteristic }) => characteristic !== 'none')
    const other = fc.record(
      Object.fromEntries(
        hidden.map((one) => [
          one.key,
          fc.constantFrom(...valuesOf(one)).map((value) => known(value, { source: 'person', asAt: aDay })),
        ]),
      ),
    )
    return fc.record({ ruleSet: fc.constant(ruleSet), facts: fc.constant(facts), other })
  })
  fc.assert(
    fc.property(twice, ({ ruleSet, facts, other }) => {
      const [one, another] = [triage(ruleSet, facts, aDay), triage(ruleSet, { ...facts, ...other }, aDay)]
      expect(another.axes).toEqual(one.axes)
      expect(another.enforcementPriority.beforeSafeguards).toEqual(one.enforcementPriority.beforeSafeguards)
      expect(another.carePriority.beforeSafeguards).toEqual(one.carePriority.beforeSafeguards)
    }),
    runs,
  )
})

test('the order in which rules and safeguards are written changes no score', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const turned = checked({
        ...ruleSet,
        facts: ruleSet.facts.toReversed(),
        safeguards: ruleSet.safeguards.toReversed(),
        axes: ruleSet.axes.map((axis) =>
          axis.combine === 'first' ? axis : { ...axis, contributions: axis.contributions.toReversed() },
        ),
      })
      const [one, other] = [triage(ruleSet, facts, aDay), triage(turned, facts, aDay)]
      expect(other.axes.map(ends)).toEqual(one.axes.map(ends))
      expect(ends(other.enforcementPriority)).toEqual(ends(one.enforcementPriority))
      expect(ends(other.carePriority)).toEqual(ends(one.carePriority))
      expect(other.purpose.purpose).toBe(one.purpose.purpose)
    }),
    runs,
  )
})

test('giving a rule more points never lowers a score', () => {
  fc.assert(
    fc.property(withFacts, fc.integer({ min: 1, max: 5 }), ({ ruleSet, facts }, more) => {
      const raised = checked({
        ...ruleSet,
        axes: ruleSet.axes.map((axis) => ({
          ...axis,
          contributions: axis.contributions.map((rule) =>
            rule.gives.kind === 'points'
              ? { ...rule, gives: { ...rule.gives, points: rule.gives.points + more } }
              : rule,
          ),
        })),
      })
      const [one, other] = [triage(ruleSet, facts, aDay), triage(raised, facts, aDay)]
      for (const [index, { atLeast, atMost }] of one.axes.entries()) {
        expect(other.axes[index]?.atMost).toBeGreaterThanOrEqual(atMost)
        if (ruleSet.axes[index]?.combine === 'sum') expect(other.axes[index]?.atLeast).toBeGreaterThanOrEqual(atLeast)
      }
    }),
    runs,
  )
})

test('both comparisons put people in one order: no circle, and the same both ways round', () => {
  const three = arbitraryRuleSet().chain((ruleSet) =>
    fc.tuple(arbitraryFacts(ruleSet), arbitraryFacts(ruleSet), arbitraryFacts(ruleSet)).map((all) => {
      return all.map((facts) => triage(ruleSet, facts, aDay)) as [
        ReturnType<typeof triage>,
        ReturnType<typeof triage>,
        ReturnType<typeof triage>,
      ]
    }),
  )
  fc.assert(
    fc.property(three, ([one, two, other]) => {
      for (const compare of [compareForEnforcement, compareForCare]) {
        expect(compare(one, two) + compare(two, one)).toBe(0)
        if (compare(one, two) <= 0 && compare(two, other) <= 0) expect(compare(one, other)).toBeLessThanOrEqual(0)
      }
    }),
    runs,
  )
})

test('whatever is not known, the questions cover every safeguard that is not answered, safety questions first', () => {
  fc.assert(
    fc.property(withFacts, ({ ruleSet, facts }) => {
      const { questions, safeguards, notKnown: unknowns } = triage(ruleSet, facts, aDay)
      const settled = questions.flatMap(({ settles }) =>
        settles.flatMap((one) => (one.kind === 'safeguard' ? [one.id] : [])),
      )
      expect(new Set(settled)).toEqual(new Set(safeguards.filter(({ met }) => met === 'unknown').map(({ id }) => id)))
      const safety = questions.map(({ isSafetyQuestion }) => isSafetyQuestion)
      expect(safety).toEqual(safety.toSorted((one, other) => Number(other) - Number(one)))
      expect(unknowns.every(({ fact }) => facts[fact]?.known !== true)).toBe(true)
    }),
    runs,
  )
})

test('answering every question leaves nothing provisional', () => {
  const answered = withFacts.chain(({ ruleSet, facts }) => {
    const asked = triage(ruleSet, facts, aDay).questions.map(({ fact }) => fact)
    const answers = Object.fromEntries(
      ruleSet.facts
        .filter(({ key }) => asked.includes(key))
        .map((one) => [
          one.key,
          fc.constantFrom(...valuesOf(one)).map((value) => known(value, { source: 'person', asAt: aDay })),
        ]),
    )
    return fc.record({ ruleSet: fc.constant(ruleSet), facts: fc.constant(facts), answers: fc.record(answers) })
  })
  fc.assert(
    fc.property(answered, ({ ruleSet, facts, answers }) => {
      const result = triage(ruleSet, { ...facts, ...answers }, aDay)
      expect(result.axes.filter(({ band }) => band.provisional)).toEqual([])
      expect(result.safeguards.filter(({ met }) => met === 'unknown')).toEqual([])
      expect(result.purpose.mightBe).toEqual([])
    }),
    runs,
  )
})

test('a counterfactual never varies a protected fact or one that a safeguard reads', () => {
  const changing = arbitraryRuleSet().map((ruleSet) =>
    checked({
      ...ruleSet,
      facts: ruleSet.facts.map((one) =>
        one.characteristic === 'none' && one.type.kind === 'boolean'
          ? { ...one, change: { by: 'errorToCorrect', words: 'It is put right', to: [true, false] } }
          : one,
      ),
    }),
  )
  fc.assert(
    fc.property(arbitraryRuleSetWithFacts(changing), ({ ruleSet, facts }) => {
      const varied = new Set(whatWouldChange(ruleSet, facts, aDay).map(({ fact }) => fact))
      for (const { key, characteristic } of ruleSet.facts)
        if (characteristic !== 'none') expect(varied.has(key)).toBe(false)
      for (const { fact, to } of whatWouldChange(ruleSet, facts, aDay))
        expect(facts[fact] ?? notKnown('notAsked')).not.toMatchObject({ known: true, value: to })
    }),
    runs,
  )
})
