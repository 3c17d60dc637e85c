import type { Formatters, Language } from '@casework/kernel'
import type { Axis } from './axis.ts'
import type { Condition } from './condition.ts'
import { amountWords, conditionWords } from './internal/condition-words.ts'
import { isReviewed, type Speak, speaker } from './internal/phrases.ts'
import type { RuleSet } from './rule-set.ts'
import type { Safeguard } from './safeguard.ts'

/** One rule in plain words, with why it is so where it weighs something. @public */
export type ExplainedRule = {
  readonly text: string
  readonly rationale?: string
  readonly basis?: 'stated' | 'assumed' | 'ours'
}

/** One part of a rule set in plain words. @public */
export type ExplainedSection = {
  readonly heading: string
  readonly introduction: readonly string[]
  readonly rules: readonly ExplainedRule[]
}

/** A rule set in plain words, for a page that anybody may read. @public */
export type ExplainedRuleSet = {
  readonly title: string
  readonly language: Language
  readonly reviewed: boolean
  readonly sections: readonly ExplainedSection[]
}

/**
 * Tells a whole rule set in plain words: every rule, weight, band and safeguard, each with its rationale.
 *
 * @remarks What the rule set itself says is in the language it was written in; the words around it are in the language asked for.
 *
 * @param formatters - How to write dates (`date`); as in the record where left out.
 *
 * @example
 * const explained = explainRuleSet(exampleReportingRuleSet, 'en')
 * explained.title //=> 'EXAMPLE: people who report'
 * explained.sections.map(({ heading }) => heading)
 * //=> ['About this rule set', 'Removability', 'Risk of harm to others', 'Contact and progress', 'Safeguards',
 * //=>   'The order for enforcement', 'The order for care', 'What the next appointment is for', 'What is read about a person']
 * @public
 */
export function explainRuleSet(ruleSet: RuleSet, language: Language, formatters: Formatters = {}): ExplainedRuleSet {
  const speak = speaker(language, formatters)
  const sections = [
    about(ruleSet, speak),
    ...ruleSet.axes.map((axis) => axisSection(axis, ruleSet, speak)),
    safeguardsSection(ruleSet, speak),
    orderingSection('enforcement', ruleSet, speak),
    orderingSection('care', ruleSet, speak),
    purposesSection(ruleSet, speak),
    factsSection(ruleSet, speak),
  ]
  return { title: ruleSet.title, language, reviewed: isReviewed(language), sections }
}

function about(
  { version, effectiveFrom, author, approval, isExample, rationale, basis }: RuleSet,
  speak: Speak,
): ExplainedSection {
  const approved =
    approval === undefined
      ? speak('notApproved')
      : speak('approvedBy', { name: approval.by.name, role: approval.by.role, on: approval.on })
  const introduction = [
    ...(isExample ? [speak('isExample')] : []),
    approved,
    speak('versionFrom', { version, from: effectiveFrom }),
    speak('writtenBy', { name: author.name }),
  ]
  return { heading: speak('headingAbout'), introduction, rules: [{ text: rationale, basis }] }
}

const combined = { sum: 'combineSum', max: 'combineMax', first: 'combineFirst' } as const

function axisSection(axis: Axis, ruleSet: RuleSet, speak: Speak): ExplainedSection {
  const introduction = [`${axis.words}.`, speak(combined[axis.combine], axis.range), `${axis.rationale}`]
  return {
    heading: axis.title,
    introduction,
    rules: [
      ...axis.contributions.map(({ words, when, gives, rationale, basis }) => {
        const condition = whenWords(when, ruleSet, speak)
        return {
          text: speak('ruleGives', { words, condition, gives: amountWords(gives, ruleSet, speak) }),
          rationale,
          basis,
        }
      }),
      ...axis.groups.map(({ words, rationale, basis }) => ({ text: speak('capIs', { words }), rationale, basis })),
      ...axis.overrides.map(({ words, when, score, rationale, basis }) => {
        return {
          text: speak('setsScore', { words, condition: whenWords(when, ruleSet, speak), score }),
          rationale,
          basis,
        }
      }),
      ...axis.bands.map(({ title, from, to }) => ({ text: speak('bandIs', { title, from, to }) })),
    ],
  }
}

function safeguardsSection(ruleSet: RuleSet, speak: Speak): ExplainedSection {
  const rules = ruleSet.safeguards.map((safeguard) => {
    const { words, when, rationale, basis } = safeguard
    const effects = effectsOf(safeguard, speak).join('; ')
    return {
      text: speak('safeguardDoes', { words, condition: whenWords(when, ruleSet, speak), effects }),
      rationale,
      basis,
    }
  })
  return { heading: speak('headingSafeguards'), introduction: [speak('untilAnswered')], rules }
}

function effectsOf({ enforcement, care }: Safeguard, speak: Speak): readonly string[] {
  const effects = [
    ['lowersBy', enforcement.lowerBy],
    ['holdsAt', enforcement.atMost],
    ['raisesBy', care.raiseBy],
    ['raisesTo', care.atLeast],
  ] as const
  return effects.flatMap(([phrase, points]) => (points === undefined ? [] : [speak(phrase, { points })]))
}

function orderingSection(name: 'enforcement' | 'care', ruleSet: RuleSet, speak: Speak): ExplainedSection {
  const rules = ruleSet.orderings[name].map(({ axis, weight, rationale, basis }) => {
    const title = ruleSet.axes.find(({ id }) => id === axis)?.title ?? axis
    return { text: speak('weighs', { title, weight }), rationale, basis }
  })
  const forCare = name === 'care'
  const introduction = [speak(forCare ? 'careOnlyRaise' : 'enforcementOnlyLower')]
  return { heading: speak(forCare ? 'headingCare' : 'headingEnforcement'), introduction, rules }
}

function purposesSection(ruleSet: RuleSet, speak: Speak): ExplainedSection {
  const rules = [...ruleSet.legalEligibility, ...ruleSet.purposes].map(({ purpose, words, when, rationale, basis }) => {
    return {
      text: speak('purposeWhen', { purpose: speak(purpose), words, condition: whenWords(when, ruleSet, speak) }),
      rationale,
      basis,
    }
  })
  return { heading: speak('headingPurposes'), introduction: [speak('firstSure')], rules }
}

function factsSection({ facts }: RuleSet, speak: Speak): ExplainedSection {
  const rules = facts.map(({ title, characteristic, proxy }) => {
    const isPlain = characteristic === 'none' || proxy !== undefined
    return { text: speak(isPlain ? 'factPlain' : 'factProtected', { title }) }
  })
  return { heading: speak('headingFacts'), introduction: [speak('nothingElse')], rules }
}

function whenWords(when: Condition | undefined, ruleSet: RuleSet, speak: Speak): string {
  return when === undefined ? speak('always') : speak('whenever', { condition: conditionWords(when, ruleSet, speak) })
}
