import type { StoredEvent } from '@casework/event-store'
import { staffName } from '../staff.ts'
import { type ForceWordList, forceWordsFor } from './force-words.ts'
import { type TimelineEntry, type Told, toldTimeline } from './timeline.ts'

const coded =
  (list: ForceWordList, name: string): NonNullable<Told[1]> =>
  (data) =>
    forceWordsFor(list, data[name] ?? '')
const officer: Told[1] = (data) => staffName(data['officerId'] ?? '')

const told: Readonly<Record<string, Told>> = {
  ReportBegun: ['Report begun'],
  AnswersSaved: ['Answers saved'],
  LandingRecorded: ['Landing recorded', (data) => (data['landing'] as { place?: string } | undefined)?.place ?? ''],
  ClockStarted: ['Clock started'],
  LatenessExplained: ['Lateness explained', coded('lateness', 'reason')],
  ReportSubmitted: ['Handed in to the provider’s management'],
  ContradictionAnswered: ['Contradiction answered'],
  ReportAddedTo: ['Added to'],
  ReportEdited: ['Edited', coded('editReason', 'reason')],
  ReportWithdrawn: ['Withdrawn', coded('withdrawal', 'reason')],
  ReportReinstated: ['Stands again'],
  ReportClosed: ['Closed'],
  StatementRequested: ['Statement asked for', officer],
  OfficerReminded: ['Officer reminded', officer],
  StatementSubmitted: ['Statement in', officer],
  StatementAddedTo: ['Statement added to', officer],
  OfficerSaidNotInvolved: ['An officer says they were not there', officer],
  NotInvolvedDecided: ['Decided whether an officer was there', officer],
  OfficerAbsent: ['An officer cannot give a statement', officer],
  ReportReturned: ['Returned to the officer with comments'],
  ReportEndorsed: ['Endorsed by the provider’s management'],
  SentToMonitor: ['Sent to the contract monitor'],
  ProviderAsked: ['The contract monitor asked a question'],
  ProviderAnswered: ['The provider answered'],
  ReviewRecorded: [
    'Reviewed',
    (data) => `${forceWordsFor('reviewLine', data['line'] ?? '')}: ${forceWordsFor('finding', data['finding'] ?? '')}`,
  ],
  SelectedForReview: ['Selected for independent review', coded('selectedBecause', 'why')],
  IncidentReferred: ['Referred', coded('referralBody', 'to')],
  ReferralAcknowledged: ['Referral acknowledged', (data) => data['reference'] ?? ''],
  LearningIdentified: ['Something to learn', (data) => staffName(data['owner'] ?? '')],
  LearningDone: ['Learned'],
  PanelConvened: ['Panel convened'],
  PanelMemberRecused: [
    'A member of the panel stepped back',
    (data) => `${staffName(data['memberId'] ?? '')}: ${forceWordsFor('conflict', data['reason'] ?? '')}`,
  ],
  PanelDecided: ['The panel decided', coded('finding', 'finding')],
  CameraRecorded: ['Camera recorded'],
  FootageHeld: ['Footage held', coded('holdReason', 'reason')],
  FootageReleased: ['Hold on footage ended'],
  FootageViewed: ['Footage viewed', coded('viewingPurpose', 'purpose')],
  PackShared: ['Pack shared', coded('reviewBody', 'body')],
  PackOpened: ['Pack opened'],
}

/** Tells what happened to a report, the latest first. */
export function forceTimeline(events: readonly StoredEvent[]): readonly TimelineEntry[] {
  return toldTimeline(events, told)
}
