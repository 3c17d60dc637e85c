import { type ActorId, type CivilDate, compareCivilDates } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import type { Equipment, ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/edit-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type Certification, isCertified } from './certification.ts'
import { entriesOf, isProhibited, saysWhich } from './techniques-used.ts'
import { allOf, answerIncludes, answerIs, anyOf, decided, type Verdict } from './verdict.ts'

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
export const rules = [
  {
    id: 'prohibitedTechnique',
    version: '1',
    words: 'A technique was used that nobody may use',
    source: 'Brook House Inquiry recommendation 14',
    reference: 'domain.md §3.1',
    consequences: ['certainReview', 'professionalStandards'],
    holds: ({ answers, catalogue, on }) =>
      overTechniques(answers, ({ technique }) => prohibition(technique, catalogue, on)),
  },
  {
    id: 'proneRestraint',
    version: '1',
    words: 'The person was held face down',
    source: 'HM Inspectorate of Prisons, overseas escort expectations',
    reference: 'domain.md §3.4',
    consequences: certain,
    holds: ({ answers }) =>
      anyOf([overTechniques(answers, ({ position }) => answerIs(position, 'prone')), wasProne(answers)]),
  },
  {
    id: 'painInducingTechnique',
    version: '1',
    words: 'A technique or equipment was used that causes pain',
    source: 'Independent Advisory Panel on Non-Compliance Management, 2014',
    reference: 'domain.md §3.1, §3.4',
    consequences: certain,
    holds: ({ answers, catalogue }) =>
      anyOf([
        overTechniques(answers, ({ technique }) => flagged(technique, catalogue.techniques, 'painInducing')),
        ...entriesOf(answers, 'equipment').map(({ item }) => flagged(item, catalogue.equipment, 'painInducing')),
      ]),
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
    id: 'forceToRemoveChild',
    version: '1',
    words: 'Force was used on a child so that a removal could go ahead',
    source: 'section 55 Borders, Citizenship and Immigration Act 2009',
    reference: 'domain.md §1.7, §3.4',
    consequences: certain,
    holds: ({ answers }) =>
      allOf(answerIs(answers.childAtTheTime, 'yes'), answerIs(answers.forceToEffectRemoval, 'yes')),
  },
  {
    id: 'childPresent',
    version: '1',
    words: 'A child was there',
    source: 'our own rule on sampling',
    reference: 'domain.md §3.4 (sampling), ours',
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
    holds: ({ answers }) => anyOf([answerIncludes(answers.warningSigns, 'headInjury'), injuredAt(answers, headPlaces)]),
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
    reference: 'domain.md §3.4 (sampling), ours',
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
    holds: ({ answers }) => answerIs(answers.cameraRunning, 'no'),
  },
  {
    id: 'equipmentOutOfApproval',
    version: '1',
    words: 'Equipment was used that was not approved on the day',
    source: 'DSO 07/2016',
    reference: 'domain.md §3.1',
    consequences: certain,
    holds: ({ answers, catalogue, on }) =>
      anyOf(entriesOf(answers, 'equipment').map(({ item }) => outOfApproval(item, catalogue, on))),
  },
  {
    id: 'techniqueNotCertified',
    version: '1',
    words: 'An officer used a technique without being certified for it on the day',
    source: 'Home Office response to the Independent Advisory Panel, 2014; section 154 Immigration and Asylum Act 1999',
    reference: 'domain.md §4.2',
    consequences: certain,
    holds: ({ answers, certifications, on }) =>
      overTechniques(answers, ({ technique, usedBy }) => notCertified(certifications, usedBy, technique, on)),
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
    reference: 'domain.md §3.4 (handling plans)',
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

type TechniqueEntry = ReturnType<typeof entriesOf<'techniques'>>[number]

/** Over all techniques; unknown where it is not said which, or whether any. */
function overTechniques(answers: IncidentAnswers, holds: (entry: TechniqueEntry) => Verdict): Verdict {
  return saysWhich(answers, 'techniques') ? anyOf(entriesOf(answers, 'techniques').map(holds)) : 'unknown'
}

function prohibition(technique: unknown, { techniques }: ForceCatalogue, on: CivilDate): Verdict {
  const found = techniques.find(({ id }) => id === technique)
  return found === undefined || technique === 'other' ? 'unknown' : decided(isProhibited(found, on))
}

function flagged<Key extends string>(
  id: unknown,
  catalogue: readonly ({ readonly id: string } & { readonly [Name in Key]: boolean })[],
  key: Key,
): Verdict {
  const found = catalogue.find((each) => each.id === id)
  return found === undefined || id === 'other' ? 'unknown' : decided(found[key])
}

function wasProne({ minutesProne }: IncidentAnswers): Verdict {
  return typeof minutesProne === 'number' ? decided(minutesProne > 0) : 'unknown'
}

const harm = ['preventSelfHarm', 'preventInjuryThirdParty']

/** Whether no reason was to prevent harm; unknown reasons leave it unknown. */
function notToPreventHarm({ reasons }: IncidentAnswers): Verdict {
  const prevented = answerIncludes(reasons, ...harm)
  if (prevented === 'unknown') return 'unknown'
  return decided(prevented === 'notMet')
}

const headPlaces: readonly string[] = ['head', 'face', 'eyeLeft', 'eyeRight', 'mouth']

function injuredAt(answers: IncidentAnswers, places: readonly string[]): Verdict {
  if (answers.injuriesSeen === 'no') return 'notMet'
  const injuries = entriesOf(answers, 'injuries')
  return injuries.length === 0 ? 'unknown' : anyOf(injuries.map(({ place }) => answerIs(place, ...places)))
}

function outOfApproval(item: unknown, { equipment }: ForceCatalogue, on: CivilDate): Verdict {
  const approval = equipment.find(({ id }) => id === item)?.approval
  return approval === undefined ? 'unknown' : decided(!isApproved(approval, on))
}

/** Tells whether a day lies within an approval. */
export function isApproved({ from, to }: NonNullable<Equipment['approval']>, on: CivilDate): boolean {
  return (
    (from === undefined || compareCivilDates(from, on) <= 0) && (to === undefined || compareCivilDates(on, to) <= 0)
  )
}

function notCertified(
  certifications: readonly Certification[] | undefined,
  officer: TechniqueEntry['usedBy'],
  technique: TechniqueEntry['technique'],
  on: CivilDate,
): Verdict {
  if (certifications === undefined || officer === undefined || technique === undefined) return 'unknown'
  if (isNotKnown(officer) || isNotKnown(technique) || technique === 'other') return 'unknown'
  return decided(!isCertified(certifications, officer as ActorId, technique, on))
}
