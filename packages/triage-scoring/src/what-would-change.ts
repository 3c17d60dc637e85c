import { type CivilDate, type Facts, type FactValue, known } from '@casework/kernel'
import type { FactDeclaration } from './fact-declaration.ts'
import { type Answer, readFacts } from './internal/read-facts.ts'
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
 * What is not known has no error to correct and nothing that the department can be sure to improve: it is varied only as evidence to
 * obtain. A number moves only in the direction declared, and answers that lead to the same result come out once, as the smallest change.
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
  const reading = readFacts(ruleSet, facts, asAt)
  return ruleSet.facts.flatMap((declaration) => {
    const { key, title, change } = declaration
    if (change === undefined) return []
    const answer = reading.answers.get(key)
    const found = changesToTry(declaration, change, answer).flatMap((to): readonly Counterfactual[] => {
      const after = triage(ruleSet, { ...facts, [key]: known(to, { source: 'derived', asAt }) }, asAt)
      const bands = changedBands(before.axes, after.axes)
      const purposes = { before: before.purpose.purpose, after: after.purpose.purpose }
      const differs = purposes.before !== purposes.after
      if (bands.length === 0 && !differs) return []
      const { by, words } = change
      return [{ fact: key, title, by, words, to, bands, ...(differs ? { purpose: purposes } : {}) }]
    })
    return oncePerResult(found)
  })
}

type Change = NonNullable<FactDeclaration['change']>

/** The answers that could rightly take the place of the one there is, the smallest change first. */
function changesToTry({ type }: FactDeclaration, change: Change, answer: Answer): readonly FactValue[] {
  if (answer === undefined) return change.by === 'evidenceToObtain' ? change.to : []
  const place = (value: FactValue) => (type.kind === 'code' ? type.codes.indexOf(String(value)) : Number(value))
  const distance = (value: FactValue) => Math.abs(place(value) - place(answer))
  return change.to
    .filter((value) => value !== answer && isInDirection(change.direction, Number(value), Number(answer)))
    .toSorted((one, other) => distance(one) - distance(other))
}

function isInDirection(direction: Change['direction'], value: number, answer: number): boolean {
  if (direction === undefined) return true
  return direction === 'lower' ? value < answer : value > answer
}

/** Keeps the first of those that lead to the same bands and purpose. */
function oncePerResult(found: readonly Counterfactual[]): readonly Counterfactual[] {
  const results = new Set<string>()
  return found.filter(({ bands, purpose }) => {
    const result = JSON.stringify([bands, purpose])
    return !results.has(result) && results.add(result)
  })
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
