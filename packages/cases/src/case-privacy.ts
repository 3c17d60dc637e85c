import type { PersonalLevel, Privacy, PrivacyEntry } from '@casework/kernel'
import type { Case } from './case.ts'
import type { CaseFactKey } from './case-fact.ts'

const retention = 'set by the service: the public record is silent (domain.md §7 row 14)'

function declare(personal: PersonalLevel, purpose: string, description: string): PrivacyEntry {
  return { personal, purpose, retention, description }
}

const technical = declare('none', 'to keep the record', 'how the record is kept')
const casework = declare('indirect', 'to do the casework', 'where the casework stands and who does it')
const barrier = declare('indirect', 'to know what stands and for how long', 'a barrier to removal')
const evidence = declare(
  'special',
  'to know what a barrier rests on',
  'evidence of a barrier, such as a medical report',
)
const duty = declare('indirect', 'to know how the person reports', 'a reporting condition of bail')
const appointment = declare('indirect', 'to know when the person comes and why', 'an appointment and what came of it')
const erasedOn = declare('none', 'to show that data were erased', 'the day and legal basis of an erasure')
const fact = declare('indirect', 'to decide fairly and in order', 'a fact of the case, with its source and day')

/**
 * How personal each value of the record of a case is, why it is held and how long.
 *
 * @remarks A path left out does not compile. Source: UK GDPR Articles 5, 15 and 17.
 * @public
 */
export const casePrivacy: Privacy<Case> = {
  schemaVersion: technical,
  stage: technical,
  id: technical,
  reference: casework,
  customerId: technical,
  openedOn: casework,
  team: casework,
  teamSource: casework,
  assignedTo: casework,
  'closure.on': casework,
  'closure.outcome': casework,
  ...factPrivacy('barriersReviewedOn'),
  ...factPrivacy('removalLiabilityEstablished'),
  ...factPrivacy('travelDocumentAgreed'),
  ...factPrivacy('travelDocumentExpiresOn'),
  ...factPrivacy('voluntaryReturnInterest'),
  ...factPrivacy('harmBand'),
  ...factPrivacy('mappaLevel'),
  ...factPrivacy('lastReportedOn'),
  ...factPrivacy('missedReportsInARow'),
  ...factPrivacy('firstReportingInterviewHeld'),
  ...factPrivacy('circumstancesInterviewOn'),
  'barriers[].barrierId': technical,
  'barriers[].kind': declare('special', 'to know what stands', 'what stands in the way, which may tell of health'),
  'barriers[].kind.erased': erasedOn,
  'barriers[].kind.on': erasedOn,
  'barriers[].kind.basis': erasedOn,
  'barriers[].since': barrier,
  'barriers[].source': barrier,
  'barriers[].owner': barrier,
  'barriers[].expectedResolution': barrier,
  'barriers[].evidence[].kind': evidence,
  'barriers[].evidence[].dated': evidence,
  'barriers[].evidence[].reference': evidence,
  'barriers[].evidence[].erased': erasedOn,
  'barriers[].evidence[].on': erasedOn,
  'barriers[].evidence[].basis': erasedOn,
  'barriers[].closed.on': barrier,
  'barriers[].closed.reason': barrier,
  'reportingConditions[].conditionId': technical,
  'reportingConditions[].grantor': duty,
  'reportingConditions[].managedBy': duty,
  'reportingConditions[].effectiveFrom': duty,
  'reportingConditions[].method': duty,
  'reportingConditions[].place': duty,
  'reportingConditions[].recurrence.unit': duty,
  'reportingConditions[].recurrence.every': duty,
  'reportingConditions[].recurrence.start': duty,
  'reportingConditions[].recurrence.until': duty,
  'reportingConditions[].recurrence.daysOfWeek[]': duty,
  'reportingConditions[].recurrence.exceptions[].date': duty,
  'reportingConditions[].recurrence.exceptions[].movedTo': duty,
  'reportingConditions[].noticeServedOn': duty,
  'reportingConditions[].ended.on': duty,
  'reportingConditions[].ended.reason': duty,
  'appointments[].appointmentId': technical,
  'appointments[].conditionId': technical,
  'appointments[].on': appointment,
  'appointments[].time': appointment,
  'appointments[].method': appointment,
  'appointments[].place': appointment,
  'appointments[].purposes[]': appointment,
  'appointments[].outcome.kind': appointment,
  'appointments[].outcome.on': appointment,
  'appointments[].outcome.results[]': appointment,
  'appointments[].outcome.reason': declare('special', 'to excuse the person fairly', 'why the person could not come'),
  'appointments[].outcome.reason.erased': erasedOn,
  'appointments[].outcome.reason.on': erasedOn,
  'appointments[].outcome.reason.basis': erasedOn,
  'appointments[].note': declare('special', 'to remember what the person told us', 'what was said at an appointment'),
  'appointments[].note.erased': erasedOn,
  'appointments[].note.on': erasedOn,
  'appointments[].note.basis': erasedOn,
}

type FactPaths<Key extends string> = {
  [Path in `facts.${Key}.${'known' | 'value' | 'reason' | 'source' | 'asAt' | 'reference'}`]: PrivacyEntry
}

function factPrivacy<Key extends CaseFactKey>(key: Key): FactPaths<Key> {
  const members = ['known', 'value', 'reason', 'source', 'asAt', 'reference']
  return Object.fromEntries(members.map((name) => [`facts.${key}.${name}`, fact])) as FactPaths<Key>
}
