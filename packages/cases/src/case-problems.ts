import type { ProblemCatalogue } from '@casework/kernel'

/**
 * The codes of every problem that this package's verbs can give.
 * @public
 */
export type CaseProblemCode =
  | 'CASE.CLOSED'
  | 'CASE.DATE_IN_FUTURE'
  | 'CASE.ASSIGNEE_REQUIRED'
  | 'CASE.BARRIER_ALREADY_OPEN'
  | 'CASE.BARRIER_ID_TAKEN'
  | 'CASE.BARRIER_NOT_FOUND'
  | 'CASE.ENDS_BEFORE_IT_BEGINS'
  | 'CASE.CONDITION_ALREADY_IN_FORCE'
  | 'CASE.CONDITION_NOT_FOUND'
  | 'CASE.CONDITION_STILL_IN_FORCE'
  | 'CASE.APPOINTMENT_ALREADY_BOOKED'
  | 'CASE.APPOINTMENT_NOT_FOUND'
  | 'CASE.APPOINTMENT_OUTCOME_KNOWN'
  | 'CASE.APPOINTMENT_NOT_YET_DUE'
  | 'CASE.DATE_IN_PAST'
  | 'CASE.PERSON_MUST_DECIDE'
  | 'CASE.RECORD_DIFFERS'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const caseProblems: ProblemCatalogue<CaseProblemCode> = {
  'CASE.CLOSED': { en: 'The case is closed', cy: 'Mae’r achos wedi cau' },
  'CASE.DATE_IN_FUTURE': {
    en: 'The date must not be after {today:date}',
    cy: 'Rhaid i’r dyddiad beidio â bod ar ôl {today:date}',
  },
  'CASE.ASSIGNEE_REQUIRED': { en: 'Select a team or a person', cy: 'Dewiswch dîm neu berson' },
  'CASE.BARRIER_ALREADY_OPEN': {
    en: 'A barrier of this kind is already open',
    cy: 'Mae rhwystr o’r math hwn eisoes ar agor',
  },
  'CASE.BARRIER_ID_TAKEN': { en: 'This barrier is already recorded', cy: 'Mae’r rhwystr hwn eisoes wedi’i gofnodi' },
  'CASE.BARRIER_NOT_FOUND': { en: 'There is no such open barrier', cy: 'Nid oes rhwystr agored o’r fath' },
  'CASE.ENDS_BEFORE_IT_BEGINS': {
    en: 'The end must be on or after {since:date}',
    cy: 'Rhaid i’r diwedd fod ar neu ar ôl {since:date}',
  },
  'CASE.CONDITION_ALREADY_IN_FORCE': {
    en: 'A reporting condition is already in force',
    cy: 'Mae amod adrodd eisoes mewn grym',
  },
  'CASE.CONDITION_NOT_FOUND': {
    en: 'There is no such reporting condition in force',
    cy: 'Nid oes amod adrodd o’r fath mewn grym',
  },
  'CASE.CONDITION_STILL_IN_FORCE': {
    en: 'The person still has to report: end the reporting condition first',
    cy: 'Mae’n rhaid i’r person adrodd o hyd: rhowch derfyn ar yr amod adrodd yn gyntaf',
  },
  'CASE.APPOINTMENT_ALREADY_BOOKED': {
    en: 'This appointment is already booked',
    cy: 'Mae’r apwyntiad hwn eisoes wedi’i drefnu',
  },
  'CASE.APPOINTMENT_NOT_FOUND': { en: 'There is no such appointment', cy: 'Nid oes apwyntiad o’r fath' },
  'CASE.APPOINTMENT_OUTCOME_KNOWN': {
    en: 'What came of this appointment is already recorded',
    cy: 'Mae canlyniad yr apwyntiad hwn eisoes wedi’i gofnodi',
  },
  'CASE.APPOINTMENT_NOT_YET_DUE': {
    en: 'Nobody can miss this appointment before {on:date}',
    cy: 'Ni all neb golli’r apwyntiad hwn cyn {on:date}',
  },
  'CASE.DATE_IN_PAST': {
    en: 'This day has passed: say that it already happened, or enter a day to come',
    cy: 'Mae’r diwrnod hwn wedi mynd heibio: dywedwch ei fod eisoes wedi digwydd, neu rhowch ddiwrnod i ddod',
  },
  'CASE.PERSON_MUST_DECIDE': { en: 'Only a person can decide this', cy: 'Dim ond person all benderfynu hyn' },
  'CASE.RECORD_DIFFERS': {
    en: 'The record says otherwise and was left as it is: check which is right',
    cy: 'Mae’r cofnod yn dweud yn wahanol ac ni chafodd ei newid: gwiriwch pa un sy’n gywir',
  },
}
