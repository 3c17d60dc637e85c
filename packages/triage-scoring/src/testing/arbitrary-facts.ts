import { addDays } from '@casework/calendar'
import { type CivilDate, type Facts, type FactValue, type Known, known, notKnown } from '@casework/kernel'
import fc from 'fast-check'
import type { FactDeclaration } from '../fact-declaration.ts'
import type { RuleSet } from '../rule-set.ts'
import { aDay } from './builders.ts'

/** Ages of dates that are tried: some days before and after. */
const ages = [-1, 0, 1, 2, 3, 4, 5, 6, 12]

/**
 * Every value that a fact can hold, for facts whose domain is small; dates by a few ages and "none".
 * @public
 */
export function valuesOf({ type }: FactDeclaration, asAt: CivilDate = aDay): readonly FactValue[] {
  if (type.kind === 'boolean') return [false, true]
  if (type.kind === 'code') return type.codes
  if (type.kind === 'date') return ['none', ...ages.map((age) => addDays(asAt, -age))]
  return Array.from({ length: type.max - type.min + 1 }, (_, index) => type.min + index)
}

/** Any facts of a rule set: each known, not known, or, where it is a date, some day. @public */
export function arbitraryFacts(ruleSet: RuleSet, asAt: CivilDate = aDay): fc.Arbitrary<Facts> {
  const provenance = { source: 'document', asAt } as const
  const one = (declaration: FactDeclaration): fc.Arbitrary<Known<FactValue>> =>
    fc.oneof(
      {
        weight: 2,
        arbitrary: fc.constantFrom(...valuesOf(declaration, asAt)).map((value) => known(value, provenance)),
      },
      { weight: 2, arbitrary: fc.constant(notKnown('notAsked')) },
      { weight: declaration.type.kind === 'date' ? 1 : 0, arbitrary: fc.constant(known('someDay', provenance)) },
    )
  return fc.record(Object.fromEntries(ruleSet.facts.map((declaration) => [declaration.key, one(declaration)])))
}

/** Any rule set with facts of its own. @public */
export function arbitraryRuleSetWithFacts(
  ruleSets: fc.Arbitrary<RuleSet>,
  asAt: CivilDate = aDay,
): fc.Arbitrary<{ readonly ruleSet: RuleSet; readonly facts: Facts }> {
  return ruleSets.chain((ruleSet) => fc.record({ ruleSet: fc.constant(ruleSet), facts: arbitraryFacts(ruleSet, asAt) }))
}
