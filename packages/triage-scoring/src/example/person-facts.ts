import type { FactDeclaration } from '../fact-declaration.ts'

const yesOrNo = { kind: 'boolean' } as const
const safety = { origin: 'observed', isSafetyQuestion: true } as const

/** The facts that come from the person; only safeguards read them, a counterfactual varies none, and old reassurance counts as not known. */
export const examplePersonFacts: readonly FactDeclaration[] = [
  {
    ...safety,
    key: 'suicideOrSelfHarmConcern',
    title: 'There is concern about suicide or self-harm',
    type: yesOrNo,
    characteristic: 'disability',
    question: 'Ask how the person is, and whether anyone is worried that they may hurt themselves.',
    staleness: { maxAgeDays: 90, treatAs: 'unknownIfReassuring' },
  },
  {
    ...safety,
    key: 'lawfulStatusPossible',
    title: 'Lawful status is not disproved',
    type: yesOrNo,
    characteristic: 'none',
    question: 'Could the person be here lawfully? Look for evidence before asking them to prove it.',
  },
  {
    ...safety,
    key: 'isUnder18',
    title: 'The person is under 18',
    type: yesOrNo,
    characteristic: 'age',
    question: 'How old is the person, and what says so?',
  },
  {
    ...safety,
    key: 'ageDisputed',
    title: 'The person’s age is disputed',
    type: yesOrNo,
    characteristic: 'age',
    question: 'Does anyone dispute the person’s age?',
  },
  {
    ...safety,
    key: 'isPregnant',
    title: 'The person is pregnant',
    type: yesOrNo,
    characteristic: 'pregnancyAndMaternity',
    question: 'Ask, where it is appropriate and in private, whether the person is pregnant.',
    staleness: { maxAgeDays: 280, treatAs: 'unknown' },
  },
  {
    ...safety,
    key: 'traffickingReferralOpen',
    title: 'A trafficking referral is open',
    type: yesOrNo,
    characteristic: 'likelyProxy',
    question: 'Ask the competent authority whether a referral is open.',
  },
  {
    ...safety,
    key: 'victimOfTortureIndicator',
    title: 'There is an indicator of torture',
    type: yesOrNo,
    characteristic: 'likelyProxy',
    question: 'Has the person, or anyone treating them, said that they were tortured?',
  },
  {
    ...safety,
    key: 'adultAtRiskLevel',
    title: 'Adults at risk: level of evidence (0 where there is none)',
    type: { kind: 'integer', min: 0, max: 3 },
    characteristic: 'disability',
    question: 'Ask about needs and vulnerability, and note the level of evidence.',
    staleness: { maxAgeDays: 180, treatAs: 'unknownIfReassuring' },
  },
  {
    ...safety,
    key: 'seriousHealthCondition',
    title: 'The person has a serious health condition',
    type: yesOrNo,
    characteristic: 'disability',
    question: 'Ask about health and treatment.',
    staleness: { maxAgeDays: 180, treatAs: 'unknownIfReassuring' },
  },
  {
    ...safety,
    key: 'hasDependentChild',
    title: 'A child depends on the person',
    type: yesOrNo,
    characteristic: 'likelyProxy',
    question: 'Does a child depend on the person?',
  },
]
