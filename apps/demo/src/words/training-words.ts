import type {
  appealGrounds,
  CertificationInDoubt,
  CertificationStatus,
  ComplianceState,
  ComponentKind,
  certificationReasons,
  DecisionTask,
  ItemFlag,
  irregularityKinds,
  LearnerSitting,
  MarkingStep,
  notKeptReasons,
  PathwayCriterion,
  Reliability,
  SupportAlert,
  SupportKind,
  TaskPermission,
} from '@casework/training-assessments'
import { framework, pathway } from '../training/catalogue.ts'

/** What the codes of training are called on the pages. */
const words = {
  componentKind: {
    writtenExam: 'Written exam',
    checklist: 'Practical',
    scenarios: 'Scenarios',
    reportForm: 'Report form',
    portfolio: 'Portfolio',
    attendance: 'Attendance',
  } satisfies Record<ComponentKind, string>,
  sittingStage: {
    open: 'Going on',
    handedIn: 'Handed in, waits for its result',
    released: 'Result released',
    absent: 'Absent',
    void: 'Does not count',
  } satisfies Record<LearnerSitting['stage'], string>,
  outcome: { passed: 'Passed', failed: 'Not passed', notKnown: 'Not finished yet' },
  markingStep: {
    key: 'Marked by its key',
    firstMark: 'First mark',
    secondMark: 'Second mark',
    moderation: 'Two marks that differ',
    release: 'Release',
  } satisfies Record<MarkingStep, string>,
  appealGround: {
    markingError: 'An answer was marked wrongly',
    procedure: 'The rules of the assessment were not kept',
    adjustmentMissing: 'An adjustment that I was promised was missing',
    conflict: 'Whoever marked it was too close to it',
    other: 'Something else',
  } satisfies Record<(typeof appealGrounds)[number], string>,
  appealOutcome: { upheld: 'Upheld: the part can be sat again', dismissed: 'Dismissed' },
  irregularity: {
    helpNotAllowed: 'Help that was not allowed',
    materialNotAllowed: 'Material that was not allowed',
    impersonation: 'Somebody else sat it',
    disturbance: 'There was a disturbance',
    equipmentFailed: 'Something did not work',
    paperLeaked: 'The paper was known before',
    clockDisputed: 'The time was not right',
    other: 'Something else',
  } satisfies Record<(typeof irregularityKinds)[number], string>,
  irregularityFinding: { stands: 'The sitting stands', void: 'The sitting does not count' },
  decisionKind: { appeal: 'Appeal', irregularity: 'Something about a sitting' } satisfies Record<
    DecisionTask['kind'],
    string
  >,
  certificationState: {
    current: 'Certified',
    refresherDue: 'Refresher due',
    lapsed: 'Lapsed',
    suspended: 'Suspended',
    revoked: 'Revoked',
    notYet: 'Not yet in force',
  } satisfies Record<CertificationStatus['state'], string>,
  certificationReason: {
    allegation: 'An allegation',
    performance: 'How the work is done',
    conduct: 'Conduct',
    medical: 'Health',
    trainingOverdue: 'Training is overdue',
    leftService: 'Left the service',
    other: 'Something else',
  } satisfies Record<(typeof certificationReasons)[number], string>,
  reviewOutcome: { noAction: 'Nothing further', suspend: 'Suspend', revoke: 'Revoke' },
  doubt: {
    irregularityOpen: 'Something about the assessment waits for a decision',
    noLongerPassed: 'The pass that it stands on no longer holds',
    notKnown: 'The pass that it stands on is not on record here',
  } satisfies Record<CertificationInDoubt['why'], string>,
  certifiedFunction: { escort: 'Escort', escortAndCustodial: 'Escort and custodial' },
  compliance: {
    current: 'Up to date',
    lapsingSoon: 'Lapses soon',
    lapsed: 'Lapsed',
    never: 'Not done',
    exempt: 'Exempt',
    notKnown: 'Not known',
  } satisfies Record<ComplianceState, string>,
  itemFlag: {
    tooEasy: 'Nearly everybody has it right',
    tooHard: 'Hardly anybody has it right',
    tellsTooLittle: 'Strong and weak learners do alike',
    distractorUnused: 'An option that hardly anybody chooses',
    distractorDrawsTheStrong: 'A wrong option draws the strong',
  } satisfies Record<ItemFlag, string>,
  reliabilityUnknown: {
    papersDiffer:
      'Each learner has a paper of their own, so the usual figure for how reliable a paper is (alpha) cannot be worked out',
    tooFew: 'Too few scripts to say how reliable the paper is',
    noSpread: 'Every total is the same, so alpha cannot be told',
  } satisfies Record<Extract<Reliability, { known: false }>['why'], string>,
  support: {
    clinicalSupervision: 'Clinical supervision',
    stressWorkshop: 'Stress workshop',
    protectedTime: 'Protected time for development',
    rosteredBreak: 'Rostered break',
  } satisfies Record<SupportKind, string>,
  notKept: {
    workload: 'Too much work',
    illness: 'Illness',
    supervisorAway: 'The supervisor was away',
    cancelledByPerson: 'Called off by the person',
    other: 'Something else',
  } satisfies Record<(typeof notKeptReasons)[number], string>,
  supportAlert: {
    notKept: 'was not kept and not made up for',
    notRecorded: 'was planned, and nobody says whether it was kept',
    overdue: 'is overdue',
  } satisfies Record<SupportAlert['why'], string>,
  permissionGround: {
    noAdvice: 'it is no advice',
    authorised: 'authorised for it',
    supervised: 'under recorded supervision',
  } satisfies Record<Extract<TaskPermission, { permitted: true }>['ground'], string>,
  permissionRefused: {
    unknownTask: 'the pathway does not know this task',
    recordEnded: 'the record has ended',
    otherPathway: 'on another version of the pathway',
    stageNotReached: 'from a later stage',
    notAuthorised: 'needs authorisation, or supervision by somebody who has it',
  } satisfies Record<Extract<TaskPermission, { permitted: false }>['why'], string>,
  task: {
    welcome: 'Welcome people',
    signpost: 'Tell people who can help',
    bookAppointment: 'Book appointments',
    changeOfAddress: 'Tell the Home Office of a new address',
    varyBailConditions: 'Ask for other bail conditions',
    simpleApplication: 'A straightforward immigration application',
    helpWithQuestionnaire: 'Help with an asylum questionnaire',
    representations: 'Write representations',
    lodgeAppeal: 'Lodge an appeal',
    complexApplication: 'A complex immigration application',
    tribunalHearing: 'Speak at a tribunal',
    bailHearing: 'Speak at a bail hearing',
  },
  competence: Object.fromEntries(framework.competences.map(({ id, words: told }) => [id, told])),
  competenceKind: { technical: 'Technical', behavioural: 'Behaviour', ethical: 'Ethics', emotional: 'Emotion' },
  evidenceOf: { knowledge: 'Knowledge', behaviour: 'Behaviour' },
  stage: Object.fromEntries(pathway.stages.map(({ id, title }) => [id, title])),
  category: { immigration: 'Immigration', asylumAndProtection: 'Asylum and protection' },
} as const

/** The kinds of code of training that have words. */
export type TrainingWordList = keyof typeof words

/** What a code of training is called; a code without words is shown as it is, so that nothing is hidden. */
export function trainingWordsFor(list: TrainingWordList, code: string): string {
  const entries: Readonly<Record<string, string>> = words[list] ?? {}
  return entries[code] ?? code
}

/** The codes that a list has words for, in their order. */
export function trainingCodesOf(list: TrainingWordList): readonly string[] {
  return Object.keys(words[list])
}

/** What somebody has to do or have to reach the next stage of a pathway. */
export function criterionInWords(criterion: PathwayCriterion, courseTitle: (id: string) => string): string {
  if ('courseId' in criterion) return `Has passed the course “${courseTitle(criterion.courseId)}”`
  if ('competenceId' in criterion)
    return `Reaches level ${criterion.level}: ${trainingWordsFor('competence', criterion.competenceId).toLowerCase()}`
  if ('months' in criterion) return `Has been at this stage for ${criterion.months} months`
  if ('category' in criterion)
    return `Is authorised at level ${criterion.level} in ${trainingWordsFor('category', criterion.category).toLowerCase()}`
  if ('support' in criterion)
    return `Has kept ${criterion.atLeast} meetings: ${trainingWordsFor('support', criterion.support).toLowerCase()}`
  return `Has ${criterion.atLeast} accepted pieces of evidence: ${trainingWordsFor('evidenceOf', criterion.of).toLowerCase()}`
}
