import type { CivilDate } from '@casework/kernel'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/incident-day.ts'
import type { UseOfForceReport } from '../report/report.ts'
import type { Certification } from './certification.ts'
import {
  causedPain,
  headInjured,
  heldProne,
  notCertified,
  notFilmed,
  notToPreventHarm,
  outOfApproval,
  overEquipment,
  overTechniques,
  prohibition,
  toRemoveChild,
  wasChild,
} from './rule-verdicts.ts'
import { allOf, answerIncludes, answerIs, anyOf, type Verdict } from './verdict.ts'

/** What the rules read besides the report. Without certifications it is not known who was certified. @public */
export type FlagContext = { readonly catalogue: ForceCatalogue; readonly certifications?: readonly Certification[] }

type Read = FlagContext & {
  readonly answers: IncidentAnswers
  readonly report: UseOfForceReport
  readonly on: CivilDate
}

/** What a rule asks for. @public */
export type RuleConsequence =
  /** An independent review, whatever a sample draws. */
  | 'certainReview'
  /** A referral to professional standards. */
  | 'professionalStandards'
  /** Every reviewer’s eye. */
  | 'attention'

type ReviewRule = {
  readonly id: string
  readonly version: string
  readonly words: string
  /** Where the rule comes from, in words for whoever reads a flag. */
  readonly source: string
  /** Where our reference of the domain has it. */
  readonly reference: string
  readonly consequences: readonly RuleConsequence[]
  readonly holds: (read: Read) => Verdict
}

const certain = ['certainReview'] as const

/** The version of the whole of the rules: it moves when any of them does. @public */
export const reviewRulesVersion = '1'

/** The rules that make a review certain. */
const rules = [
  {
    id: 'prohibitedTechnique',
    version: '1',
    words: 'A technique was used that nobody may use',
    source: 'Brook House Inquiry recommendation 14',
    reference: 'domain.md §3.1',
    consequences: ['certainReview', 'professionalStandards'],
    holds: ({ answers, catalogue, on }) => overTechniques(answers, (entry) => prohibition(entry, catalogue, on)),
  },
  {
    id: 'proneRestraint',
    version: '1',
    words: 'The person was held face down',
    source: 'HM Inspectorate of Prisons, overseas escort expectations',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers }) => heldProne(answers),
  },
  {
    id: 'painInducingTechnique',
    version: '1',
    words: 'A technique or equipment was used that causes pain',
    source: 'Independent Advisory Panel on Non-Compliance Management, 2014',
    reference: 'domain.md §3.1, §3.4',
    consequences: certain,
    holds: ({ answers, catalogue }) => causedPain(answers, catalogue),
  },
  {
    id: 'pressureOnNeckOrTorso',
    version: '1',
    words: 'There was pressure on the neck, chest, back or stomach',
    source: 'Brook House Inquiry: positional asphyxia',
    reference: 'domain.md §3.1',
    consequences: certain,
    holds: ({ answers }) => answerIs(answers.pressureOnNeckOrTorso, 'yes'),
  },
  {
    id: 'pregnancy',
    version: '1',
    words: 'The person was pregnant',
    source: 'our own rule on sampling',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers }) => answerIs(answers.pregnant, 'yes'),
  },
  {
    id: 'forceInPregnancy',
    version: '1',
    words: 'Force was used on a pregnant woman, other than to prevent harm',
    source: 'HM Inspectorate of Prisons, overseas escort expectations',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers }) => allOf(answerIs(answers.pregnant, 'yes'), notToPreventHarm(answers)),
  },
  {
    id: 'child',
    version: '1',
    words: 'The person was a child',
    source: 'section 55 Borders, Citizenship and Immigration Act 2009',
    reference: 'domain.md §1.7, §3.4',
    consequences: certain,
    holds: ({ answers, on }) => wasChild(answers, on),
  },
  {
    id: 'forceToRemoveChild',
    version: '1',
    words: 'Force was used on a child so that a removal could go ahead',
    source: 'section 55 Borders, Citizenship and Immigration Act 2009',
    reference: 'domain.md §1.7, §3.4',
    consequences: certain,
    holds: ({ answers, on }) => toRemoveChild(answers, on),
  },
  {
    id: 'childPresent',
    version: '1',
    words: 'A child was there',
    source: 'our own rule on sampling',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers }) => answerIs(answers.childrenPresent, 'yes'),
  },
  {
    id: 'headInjury',
    version: '1',
    words: 'Somebody was injured on the head',
    source: 'Supervisor’s use of force report form, 2024',
    reference: 'domain.md §3.3, §3.4',
    consequences: certain,
    holds: ({ answers }) => anyOf([answerIncludes(answers.warningSigns, 'headInjury'), headInjured(answers)]),
  },
  {
    id: 'unconsciousness',
    version: '1',
    words: 'The person was unconscious, even for a moment',
    source: 'Supervisor’s use of force report form, 2024',
    reference: 'domain.md §3.3, §3.4',
    consequences: certain,
    holds: ({ answers }) => answerIncludes(answers.warningSigns, 'unconscious'),
  },
  {
    id: 'injury',
    version: '1',
    words: 'Somebody was injured',
    source: 'our own rule on sampling',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers }) => answerIs(answers.injuriesSeen, 'yes'),
  },
  {
    id: 'noCameraRunning',
    version: '1',
    words: 'No camera ran during the whole of it',
    source: 'Home Office response to the Independent Advisory Panel, 2014; Brook House Inquiry',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers, report }) => notFilmed(report, answers),
  },
  {
    id: 'equipmentOutOfApproval',
    version: '1',
    words: 'Equipment was used that was not approved on the day',
    source: 'DSO 07/2016',
    reference: 'domain.md §3.1',
    consequences: certain,
    holds: ({ answers, catalogue, on }) => overEquipment(answers, ({ item }) => outOfApproval(item, catalogue, on)),
  },
  {
    id: 'techniqueNotCertified',
    version: '1',
    words: 'An officer used a technique without being certified for it on the day',
    source: 'Home Office response to the Independent Advisory Panel, 2014; section 154 Immigration and Asylum Act 1999',
    reference: 'domain.md §4.2',
    consequences: certain,
    holds: ({ answers, certifications, on }) =>
      overTechniques(answers, (entry) => notCertified(certifications, entry, on)),
  },
  {
    id: 'adultAtRisk',
    version: '1',
    words: 'An adult at risk level stood at the time',
    source: 'Adults at risk in immigration detention',
    reference: 'domain.md §1.7',
    consequences: certain,
    holds: ({ answers }) => answerIs(answers.adultAtRiskLevel, 'level1', 'level2', 'level3'),
  },
  {
    id: 'disabledPerson',
    version: '1',
    words: 'The person has a disability: what was done differently?',
    source: 'Equality Act 2010 section 20',
    reference: 'domain.md §3.4',
    consequences: ['attention'],
    holds: ({ answers }) => answerIs(answers.disabled, 'yes'),
  },
] as const satisfies readonly ReviewRule[]

/** The id of a rule. @public */
export type ReviewRuleId = (typeof rules)[number]['id']

/** A rule as people read it. @public */
export type DescribedRule = Omit<ReviewRule, 'holds' | 'id'> & { readonly id: ReviewRuleId }

/**
 * The rules that make a review certain, each with its words, source and version.
 * @public
 */
export const reviewRules: readonly DescribedRule[] = rules.map(({ holds: _, ...described }) => described)

/** The verdict of each rule on a report. */
export function verdicts(
  report: UseOfForceReport,
  context: FlagContext,
): readonly (DescribedRule & { verdict: Verdict })[] {
  const read: Read = { ...context, report, answers: incidentAnswers(report), on: incidentDay(report) }
  return rules.map(({ holds, ...described }) => ({ ...described, verdict: holds(read) }))
}
