import type { Condition } from '../condition.ts'
import type { PurposeRule } from '../rule-set.ts'
import { ours } from './ours.ts'

const stops = ['selfHarm', 'lawfulStatus', 'child', 'pregnancy', 'trafficking', 'torture', 'health']

/** None of the safeguards that stop enforcement is met, and none waits for an answer. */
const nothingStops: Condition = { not: { any: stops.map((safeguard) => ({ safeguard, certainly: false })) } }

const lawHasRunItsCourse: readonly Condition[] = [
  { fact: 'removalLiabilityEstablished', is: true },
  { fact: 'hasLegalBarrier', is: false },
  { fact: 'outstandingClaim', is: false },
]

/** What the next appointment is for: care first, then what is owed to the person, then casework. */
export const examplePurposes: readonly PurposeRule[] = [
  {
    id: 'referForSafety',
    words: 'Someone may come to harm, so the agency that can help is told',
    ...ours('A safeguarding indicator is referred or recorded (S4); these three are referred.'),
    purpose: 'safeguardingReferral',
    when: {
      any: [
        { safeguard: 'selfHarm', certainly: true },
        { safeguard: 'child', certainly: true },
        { safeguard: 'adultAtRiskWithEvidence', certainly: true },
      ],
    },
  },
  {
    id: 'interviewFirst',
    words: 'The first reporting interview was never held',
    ...ours('Safeguarding, medical needs and vulnerability are asked about at the first event (S4).'),
    purpose: 'firstReportingInterview',
    when: { fact: 'hadFirstReportingInterview', is: false },
  },
  {
    id: 'talkAboutReturn',
    words: 'The person asked about returning voluntarily',
    ...ours('Voluntary return is offered where it is most likely to work (S4): to someone who asks.'),
    purpose: 'voluntaryReturnConversation',
    when: { fact: 'voluntaryReturnInterest', is: true },
  },
  {
    id: 'askWhatChanged',
    words: 'Nobody has asked for six months what has changed',
    ...ours('The interval is not public; six months is a placeholder (domain.md §1.3).'),
    purpose: 'circumstancesInterview',
    when: { fact: 'daysSinceCircumstancesInterview', atLeast: 180 },
  },
  {
    id: 'gatherDocuments',
    words: 'Only papers for a travel document are missing',
    ...ours(
      'Reporting events may gather travel-document information (domain.md §1.3), once the law has run its course.',
    ),
    purpose: 'travelDocumentInterview',
    when: {
      all: [
        { fact: 'hasTravelDocumentBarrier', is: true },
        { fact: 'travelDocumentAgreed', is: false },
        ...lawHasRunItsCourse,
        nothingStops,
      ],
    },
  },
  {
    id: 'seeAnOfficer',
    words: 'Little or nothing stands in the way of removal, or the risk of harm to others is high',
    ...ours('The published strategy puts the highest risk of harm first (domain.md §1.2).'),
    purpose: 'plannedIntervention',
    when: {
      all: [
        {
          any: [
            { axis: 'removability', inBand: ['littleInTheWay'] },
            { axis: 'harm', inBand: ['high'] },
          ],
        },
        nothingStops,
      ],
    },
  },
  {
    id: 'reportThenGo',
    words: 'Nothing asks for more than reporting',
    ...ours('Where no rule applies for sure, nobody is kept longer than they need to be.'),
    purpose: 'noFurtherAction',
  },
]
