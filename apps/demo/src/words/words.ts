import type { AppointmentPurpose, BarrierKind, Case, Removability, ReportingMethod } from '@casework/cases'
import type { CustomerFactKey, NeedKind, VulnerabilityKind } from '@casework/customers'
import type { FactSource } from '@casework/kernel'
import { type Erasable, isErased } from '@casework/kernel'
import type { NotKnownReason } from '@casework/triage-scoring'

/** What codes are called on the pages. */
const words = {
  barrier: {
    travelDocument: 'No travel document',
    furtherSubmissions: 'Further submissions waiting for an answer',
    outstandingAsylumClaim: 'Asylum claim waiting for an answer',
    outstandingLeaveApplication: 'Application for leave waiting for an answer',
    appealPending: 'Appeal pending',
    judicialReviewPending: 'Judicial review pending',
    injunctionOrRule39: 'Court order or Rule 39 measure',
    traffickingReferral: 'Trafficking referral open',
    medicallyUnfitToTravel: 'Not well enough to travel',
    mentalHealth: 'Mental health',
    pregnancy: 'Pregnancy',
    familyOrChild: 'Family or child',
    ageDispute: 'Age in dispute',
    criminalProceedings: 'Criminal proceedings',
    servingSentence: 'Serving a sentence',
    nationalityDisputed: 'Nationality disputed',
    statelessness: 'No nationality',
    countrySituation: 'Situation in the country',
    noticePeriodRunning: 'Notice period running',
    euSettlementPending: 'EU settlement application pending',
    vulnerability: 'Vulnerability',
    noContact: 'Not in contact',
    other: 'Other',
  } satisfies Record<BarrierKind, string>,
  closeReason: {
    resolved: 'It was settled',
    noLongerApplies: 'It does not apply any more',
    superseded: 'Another barrier took its place',
    recordedInError: 'It was recorded in error',
  },
  purpose: {
    routineReport: 'Routine report',
    firstReportingInterview: 'First reporting interview',
    circumstancesInterview: 'Change of circumstances interview',
    travelDocumentInterview: 'Travel document interview',
    voluntaryReturnConversation: 'Talk about voluntary return',
    safeguardingFollowUp: 'Follow up a safeguarding concern',
    serveDecision: 'Give and explain a decision',
    plannedIntervention: 'Planned meeting with an officer',
  } satisfies Record<AppointmentPurpose, string>,
  overrideCode: {
    newInformation: 'There is new information',
    errorInRecord: 'The record is wrong',
    safeguarding: 'Safeguarding',
    professionalJudgement: 'Professional judgement',
  },
  outcome: { attended: 'Came', missed: 'Did not come', excused: 'Excused', cancelledByUs: 'We cancelled' },
  result: {
    noFurtherAction: 'No further action',
    firstReportingInterviewHeld: 'First reporting interview held',
    circumstancesInterviewHeld: 'Change of circumstances interview held',
    travelDocumentInterviewHeld: 'Travel document interview held',
    voluntaryReturnDiscussed: 'Voluntary return discussed',
    safeguardingReferralMade: 'Safeguarding referral made',
    decisionServed: 'Decision given and explained',
    interventionCarriedOut: 'Planned meeting held',
    detentionConsidered: 'Detention considered',
  },
  excuse: {
    illness: 'Illness',
    hospital: 'In hospital',
    childOrFamilyEmergency: 'Child or family emergency',
    travelFailed: 'The journey failed',
    officeClosed: 'Our office was closed',
    noticeNotReceived: 'The notice did not arrive',
    courtOrOtherOffice: 'At court or another office',
    other: 'Other',
  },
  method: {
    reportingCentre: 'At a reporting centre',
    policeStation: 'At a police station',
    telephone: 'By telephone',
    digital: 'Online',
    otherSpecified: 'As the notice says',
  } satisfies Record<ReportingMethod, string>,
  grantor: { secretaryOfState: 'Secretary of State', firstTierTribunal: 'First-tier Tribunal' },
  removability: {
    removableNow: 'Nothing stands in the way',
    removableWithAction: 'We have something to do first',
    barrierPresent: 'Something stands in the way',
    notRemovable: 'Not liable to removal',
    unknown: 'Not known: liability has not been established',
  } satisfies Record<Removability, string>,
  stage: { open: 'Open', closed: 'Closed' } satisfies Record<Case['stage'], string>,
  fact: {
    hasDependentChild: 'A child depends on them',
    ageDisputed: 'Their age is in dispute',
    isPregnant: 'They are pregnant',
    adultAtRiskLevel: 'Adult at risk, level of evidence',
    traffickingReferralOpen: 'A trafficking referral is open',
    seriousHealthCondition: 'They live with a serious illness or disability',
    suicideOrSelfHarmConcern: 'Somebody is worried they may harm themselves',
    victimOfTortureIndicator: 'They may have lived through torture',
    lawfulStatusPossible: 'They may be in the country lawfully',
    interpreterNeeded: 'They need an interpreter',
    nationality: 'Nationality',
    isUnder18: 'They are under 18',
  } satisfies Record<CustomerFactKey | 'isUnder18', string>,
  question: {
    hasDependentChild: 'Does a child depend on them?',
    ageDisputed: 'Is their age in dispute?',
    isPregnant: 'Are they pregnant?',
    adultAtRiskLevel: 'What level of evidence is there that they are an adult at risk?',
    traffickingReferralOpen: 'Is a trafficking referral open?',
    seriousHealthCondition: 'Do they live with a serious illness or disability?',
    suicideOrSelfHarmConcern: 'Is somebody worried that they may harm themselves?',
    victimOfTortureIndicator: 'May they have lived through torture?',
    lawfulStatusPossible: 'May they be in the country lawfully?',
    interpreterNeeded: 'Do they need an interpreter?',
    nationality: 'What is their nationality?',
  } satisfies Record<CustomerFactKey, string>,
  decision: {
    accepted: 'Accepted',
    rejected: 'Rejected: nothing is done instead',
    otherPurpose: 'Another purpose instead',
  },
  evidence: {
    'explanation-page': 'The explanation',
    'case-timeline': 'The timeline of the case',
    'person-page': 'The page about the person',
  },
  need: {
    interpreter: 'An interpreter',
    communicationSupport: 'Letters or talks in another form',
    accessToBuilding: 'A way in and a seat',
    medicalTreatment: 'Room for treatment',
    faithObservance: 'Room for worship',
    caringResponsibility: 'Room for children or others cared for',
    travel: 'Help with the journey',
    genderOfOfficer: 'An officer of a gender they ask for',
    trustedPersonPresent: 'Somebody they trust beside them',
    other: 'Something else',
  } satisfies Record<NeedKind, string>,
  vulnerability: {
    physicalDisability: 'Physical disability',
    physicalHealthCondition: 'Physical health condition',
    mentalHealthCondition: 'Mental health condition',
    torture: 'Torture lived through',
    sexualOrGenderBasedViolence: 'Sexual or gender-based violence',
    traffickingOrModernSlavery: 'Trafficking or modern slavery',
    postTraumaticStress: 'Post-traumatic stress',
    pregnancy: 'Pregnancy',
    age70OrOver: 'Aged 70 or over',
    transgenderOrIntersex: 'Transgender or intersex',
    suicideOrSelfHarm: 'Risk of suicide or self-harm',
    other: 'Something else',
  } satisfies Record<VulnerabilityKind, string>,
  source: {
    person: 'They told us',
    representative: 'Somebody who speaks for them told us',
    document: 'A document was seen',
    officer: 'An officer saw or heard it',
    healthProfessional: 'A health professional reported it',
    otherAgency: 'Another agency reported it',
    importedRecord: 'Carried over from another record',
    derived: 'Worked out from other facts',
  } satisfies Record<FactSource, string>,
  unknown: {
    notAsked: 'Nobody has asked',
    notAnswered: 'They were asked and did not say',
    notRecorded: 'The record does not say',
    unreadable: 'The record cannot be read',
    conflicting: 'Sources disagree',
    erased: 'It was erased',
    stale: 'The answer is too old',
    outOfDomain: 'The answer is not one it can have',
    datedAfter: 'The answer is dated in the future',
  } satisfies Record<NotKnownReason, string>,
  nameUse: { main: 'Name', knownAs: 'Asks to be called', previous: 'Earlier name', alias: 'Also on record as' },
} as const

/** The kinds of code that have words. */
export type WordList = keyof typeof words

/** What a code is called; a code without words is shown as it is, so that nothing is hidden. */
export function wordsFor(list: WordList, code: string): string {
  const entries: Readonly<Record<string, string>> = words[list] ?? {}
  return entries[code] ?? code
}

/** What stands in the way, or that it was erased. */
export function barrierInWords(kind: Erasable<string> | null): string {
  return kind === null || isErased(kind) ? 'A barrier, its kind erased' : wordsFor('barrier', kind)
}
