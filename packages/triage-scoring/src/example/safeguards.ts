import type { Safeguard } from '../safeguard.ts'
import { ours } from './ours.ts'

/** The safeguards of the example, the most urgent first. */
export const exampleSafeguards: readonly Safeguard[] = [
  {
    id: 'selfHarm',
    words: 'There is concern about suicide or self-harm',
    ...ours('A life may be at stake: care comes before everything else (domain.md §1.7, Rule 35(2)).'),
    when: { fact: 'suicideOrSelfHarmConcern', is: true },
    enforcement: { atMost: 0 },
    care: { raiseBy: 150 },
  },
  {
    id: 'lawfulStatus',
    words: 'Lawful status is not disproved',
    ...ours('The Windrush lesson: people with every right to be here were treated as if they had none.'),
    when: { fact: 'lawfulStatusPossible', is: true },
    enforcement: { atMost: 0 },
    care: { raiseBy: 100 },
  },
  {
    id: 'child',
    words: 'The person is, or may be, a child',
    ...ours(
      'The duty to children of section 55 comes first; unaccompanied children should not normally report in person (domain.md §1.2, §1.7).',
    ),
    when: {
      any: [
        { fact: 'isUnder18', is: true },
        { fact: 'ageDisputed', is: true },
      ],
    },
    enforcement: { atMost: 0 },
    care: { raiseBy: 120 },
  },
  {
    id: 'pregnancy',
    words: 'The person is pregnant',
    ...ours('Detention in pregnancy is limited by statute (domain.md §1.7); priority must not lead towards it.'),
    when: { fact: 'isPregnant', is: true },
    enforcement: { atMost: 0 },
    care: { raiseBy: 80 },
  },
  {
    id: 'trafficking',
    words: 'A trafficking referral is open',
    ...ours('A referral is decided before anything else is (domain.md §1.5, nrmReferral).'),
    when: { fact: 'traffickingReferralOpen', is: true },
    enforcement: { atMost: 0 },
    care: { raiseBy: 80 },
  },
  {
    id: 'torture',
    words: 'There is an indicator of torture',
    ...ours('Victims of torture are among the adults at risk (domain.md §1.7).'),
    when: { fact: 'victimOfTortureIndicator', is: true },
    enforcement: { lowerBy: 200 },
    care: { raiseBy: 60 },
  },
  {
    id: 'adultAtRisk',
    words: 'The person is an adult at risk',
    ...ours('Any level of evidence counts, a self-declaration too (domain.md §1.7).'),
    when: { fact: 'adultAtRiskLevel', atLeast: 1 },
    enforcement: { lowerBy: 100 },
    care: { raiseBy: 40 },
  },
  {
    id: 'adultAtRiskWithEvidence',
    words: 'A professional says that the person is an adult at risk',
    ...ours('Levels 2 and 3 rest on professional or official evidence (domain.md §1.7).'),
    when: { fact: 'adultAtRiskLevel', atLeast: 2 },
    enforcement: { lowerBy: 150 },
    care: { raiseBy: 40 },
  },
  {
    id: 'health',
    words: 'The person has a serious health condition',
    ...ours('Serious physical and mental health conditions are indicators of risk (domain.md §1.7).'),
    when: { fact: 'seriousHealthCondition', is: true },
    enforcement: { lowerBy: 150 },
    care: { raiseBy: 60 },
  },
  {
    id: 'dependentChild',
    words: 'A child depends on the person',
    ...ours('Whatever happens to the person happens to the child (section 55).'),
    when: { fact: 'hasDependentChild', is: true },
    enforcement: { lowerBy: 150 },
    care: { raiseBy: 40 },
  },
]
