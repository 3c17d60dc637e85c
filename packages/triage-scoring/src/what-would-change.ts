import { type CivilDate, type Facts, type FactValue, known } from '@casework/kernel'
import type { FactDeclaration } from './fact-declaration.ts'
import type { RuleSet } from './rule-set.ts'
import { triage } from './triage.ts'
import type { AxisResult, BandAnswer, RecommendedPurpose } from './triage-result.ts'

/** What the band of an axis was, and what it would become. @public */
export type ChangedBand = {
  readonly axis: string
  readonly title: string
  readonly before: BandAnswer
  readonly after: BandAnswer
}

/** One thing that could rightly change, and what would change with it. @public */
export type Counterfactual = {
  readonly fact: string
  readonly title: string
  /** Who would act: evidence to obtain, an error to correct, or something for the department to do. */
  readonly by: NonNullable<FactDeclaration['change']>['by']
  readonly words: string
  readonly to: FactValue
  readonly bands: readonly ChangedBand[]
  readonly purpose?: { readonly before: RecommendedPurpose['purpose']; readonly after: RecommendedPurpose['purpose'] }
}

/**
 * Finds what, changed by itself, would change a band or the purpose of the next appointment.
 *
 * @remarks
 * Only what the rule set declares as changeable is varied: evidence to obtain, errors to correct and actions for the department.
 * Never a protected fact, a fact of a safeguard, or a person giving up a right; `checkRuleSet` refuses a rule set that says otherwise.
 * Source: design.md, Triage.
 *
 * @example
 * const asAt = civilDate('2026-11-22')
 * const facts = { hadFirstReportingInterview: known(false, { source: 'officer', asAt }) }
 * const interview = whatWouldChange(exampleReportingRuleSet, facts, asAt).find(({ fact }) => fact === 'hadFirstReportingInterview')
 * interview?.purpose //=> { before: 'firstReportingInterview', after: 'noFurtherAction' }
 * @public
 */
export function whatWouldChange(ruleSet: RuleSet, facts: Facts, asAt: CivilDate): readonly Counterfactual[] {
  const before = triage(ruleSet, facts, asAt)
  return ruleSet.facts.flatMap(({ key, title, change }) => {
    if (change === undefined) return []
    return change.to
      .filter((value) => !isAlready(facts, key, value))
      .flatMap((to): readonly Counterfactual[] => {
        const changed = { ...facts, [key]: known(to, { source: 'derived', asAt }) }
        const after = triage(ruleSet, changed, asAt)
        const bands = changedBands(before.axes, after.axes)
        const purposes = { before: before.purpose.purpose, after: after.purpose.purpose }
        const differs = purposes.before !== purposes.after
        if (bands.length === 0 && !differs) return []
        const { by, words } = change
        return [{ fact: key, title, by, words, to, bands, ...(differs ? { purpose: purposes } : {}) }]
      })
  })
}

function isAlready(facts: Facts, key: string, value: FactValue): boolean {
  const given = Object.hasOwn(facts, key) ? facts[key] : undefined
  return given?.known === true && given.value === value
}

function changedBands(before: readonly AxisResult[], after: readonly AxisResult[]): readonly ChangedBand[] {
  return before.flatMap(({ axis, title, band }, index) => {
    const next = after[index]?.band ?? band
    return namesOf(band) === namesOf(next) ? [] : [{ axis, title, before: band, after: next }]
  })
}

function namesOf(answer: BandAnswer): string {
  return (answer.provisional ? answer.bands : [answer.band]).map(({ id }) => id).join(' ')
}
