import type {
  absenceReasons,
  cameraKinds,
  editReasons,
  GapReason,
  JourneyPhase,
  latenessReasons,
  ReportDue,
  ReportStage,
  reinstatementReasons,
  Statement,
  withdrawalReasons,
} from '@casework/use-of-force-reports'
import { reviewWords } from './force-review-words.ts'

/** What the codes of reports of the use of force are called on the pages. */
const words = {
  ...reviewWords,
  reportStage: {
    draft: 'Being written',
    withProvider: 'With the provider’s management',
    endorsed: 'Endorsed by the provider',
    withMonitor: 'With the contract monitor',
    monitored: 'Under review',
    closed: 'Closed',
    withdrawn: 'Withdrawn',
  } satisfies Record<ReportStage, string>,
  reportDue: {
    awaitingArrival: 'Starts on arrival',
    notStarted: 'Not started',
    withdrawn: 'Withdrawn',
    running: 'On time',
    warning: 'Due soon',
    paused: 'Paused',
    breached: 'Late',
    met: 'In on time',
  } satisfies Record<ReportDue['status'], string>,
  lateness: {
    officerInjured: 'An officer was injured',
    officerUnavailable: 'An officer was not available',
    flightOrTravel: 'The flight or the journey',
    systemUnavailable: 'The system was not available',
    informationAwaited: 'Information was awaited',
    oversight: 'An oversight',
    returnedByProvider: 'The provider’s management returned it',
    other: 'Another reason',
  } satisfies Record<(typeof latenessReasons)[number], string>,
  editReason: {
    errorInReport: 'There is an error in the report',
    somethingMissing: 'Something is missing',
    newEvidence: 'There is new evidence',
    footageShowsOtherwise: 'The footage shows otherwise',
    personAsksForCorrection: 'The person asks for a correction',
    officerAdded: 'An officer was left out',
    officerRemoved: 'An officer was not there',
    other: 'Another reason',
  } satisfies Record<(typeof editReasons)[number], string>,
  withdrawal: {
    duplicate: 'Another report is about the same incident',
    notUseOfForce: 'No force was used',
    enteredInError: 'It was entered in error',
  } satisfies Record<(typeof withdrawalReasons)[number], string>,
  reinstatement: {
    withdrawnInError: 'It was withdrawn in error',
    complaint: 'Somebody complained',
    newEvidence: 'There is new evidence',
  } satisfies Record<(typeof reinstatementReasons)[number], string>,
  absence: {
    illness: 'Illness',
    injured: 'Injured',
    leftService: 'Left the service',
    suspended: 'Suspended',
    abroad: 'Abroad',
    noLongerReachable: 'Cannot be reached any more',
  } satisfies Record<(typeof absenceReasons)[number], string>,
  cameraKind: {
    bodyWorn: 'Worn on the body',
    handHeld: 'Held in the hand',
    vehicle: 'In the vehicle',
    fixed: 'Fixed to the building',
  } satisfies Record<(typeof cameraKinds)[number], string>,
  gapReason: {
    battery: 'The battery was empty',
    storage: 'There was no room left to record',
    fault: 'A fault',
    covered: 'It was covered or fell off',
    notPermitted: 'An airline or airport did not allow it',
    privacy: 'To protect the person’s dignity',
    notSwitchedOn: 'It was not switched on',
    notIssued: 'It was not issued',
    other: 'Another reason',
    notKnown: 'Not known',
  } satisfies Record<GapReason, string>,
  statementStage: {
    requested: 'Awaited',
    saysNotInvolved: 'Says they were not there',
    notInvolved: 'Was not there',
    absent: 'Cannot give one',
    submitted: 'In',
  } satisfies Record<Statement['stage'], string>,
  landingCorrection: {
    recordedInError: 'It was recorded in error',
    diverted: 'The flight was diverted',
    timeCorrected: 'The time was wrong',
  },
  journeyPhase: {
    transfer: 'Transfer by vehicle',
    preBoarding: 'Before boarding',
    flight: 'On the aircraft',
    arrival: 'After arrival',
  } satisfies Record<JourneyPhase, string>,
  contradiction: {
    endsBeforeItStarts: 'The incident ends before it begins',
    healthcareBeforeIncident: 'Healthcare came before the incident began',
    debriefBeforeEnd: 'The debrief was held before the incident ended',
    authorisedAfterStart: 'Force was authorised after the incident began',
    equipmentRemovedBeforeApplied: 'A piece of equipment was taken off before it was applied',
    techniqueEndsBeforeItStarts: 'A technique ends before it begins',
    techniqueOutsideIncident: 'A technique was used outside the times of the incident',
    proneWithoutMinutes: 'The person was held face down, for 0 minutes',
    minutesWithoutProne: 'The person was face down for some minutes, and no technique says so',
    debriefByInvolved: 'The debrief was held by somebody who was involved',
    techniqueByUnnamedOfficer: 'A technique was used by an officer who is not among the people present',
    officerUsedForceAfterAll: 'An officer used a technique, and is not said to have used force',
    cameraOffBeforeOn: 'A camera was switched off before it was on',
    footageHasGaps: 'A camera is said to have run throughout, and the footage has gaps',
    footageIsComplete: 'No camera is said to have run, and the footage is complete',
  },
  cameraRequired: {
    required: 'a camera has to run',
    whereAllowed: 'a camera has to run where it is allowed',
    notRequired: 'no camera has to run',
  },
  grade: { good: 'Good', fair: 'Fair', poor: 'Poor' },
} as const

/** The kinds of code of the use of force that have words. */
export type ForceWordList = keyof typeof words

/** What a code of the use of force is called; a code without words is shown as it is, so that nothing is hidden. */
export function forceWordsFor(list: ForceWordList, code: string): string {
  const entries: Readonly<Record<string, string>> = words[list] ?? {}
  return entries[code] ?? code
}

/** The codes that a list has words for, in their order. */
export function forceCodesOf(list: ForceWordList): readonly string[] {
  return Object.keys(words[list])
}
