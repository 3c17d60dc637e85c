import type { InputProblemCode, ProblemCatalogue } from '@casework/kernel'

/**
 * The codes of what can be wrong with one statement.
 * @public
 */
export type XapiStatementCode = InputProblemCode | XapiOwnStatementCode

type XapiOwnStatementCode =
  | 'XAPI.TOO_LARGE'
  | 'XAPI.TOO_DEEP'
  | 'XAPI.NOT_JSON'
  | 'XAPI.NOT_AN_OBJECT'
  | 'XAPI.NOT_TEXT'
  | 'XAPI.NOT_AN_IRI'
  | 'XAPI.NOT_A_UUID'
  | 'XAPI.NOT_A_TIMESTAMP'
  | 'XAPI.NOT_A_DURATION'
  | 'XAPI.NOT_A_LANGUAGE_TAG'
  | 'XAPI.NOT_A_MAILBOX'
  | 'XAPI.NOT_A_DIGEST'
  | 'XAPI.NOT_A_MEDIA_TYPE'
  | 'XAPI.NOT_AN_AUTHORITY'
  | 'XAPI.NOT_IN_THIS_VERSION'
  | 'XAPI.OTHER_VERSION'
  | 'XAPI.VERSION_NOT_READ'
  | 'XAPI.EXTENSION_KEY_NOT_AN_IRI'
  | 'XAPI.IDENTIFIER_REQUIRED'
  | 'XAPI.SEVERAL_IDENTIFIERS'
  | 'XAPI.MEMBERS_REQUIRED'
  | 'XAPI.SCORE_OUT_OF_RANGE'
  | 'XAPI.SCORE_BOUNDS_CROSSED'
  | 'XAPI.INTERACTION_TYPE_REQUIRED'
  | 'XAPI.COMPONENT_NOT_OF_TYPE'
  | 'XAPI.COMPONENT_ID_TWICE'
  | 'XAPI.ONLY_OF_ACTIVITIES'
  | 'XAPI.VOIDS_WITHOUT_REFERENCE'

/** What can be wrong with a list of statements as a whole. @public */
export type StatementListCode =
  | 'XAPI.NOT_A_LIST'
  | 'XAPI.MORE_TO_COME'
  | 'XAPI.TOO_MANY_STATEMENTS'
  | 'XAPI.VERSION_NOT_READ'

/** What can be wrong with a mapping. @public */
export type MappingCode = 'XAPI.ACCOUNT_TWICE' | 'XAPI.ACTIVITY_TWICE' | 'XAPI.NOT_A_PERCENT'

/**
 * The codes of every problem that this package itself can give.
 * @public
 */
export type XapiProblemCode =
  | XapiOwnStatementCode
  | MappingCode
  | StatementListCode
  | 'XAPI.OTHER_COURSE'
  | 'XAPI.ID_TWICE'
  | 'XAPI.NO_ACCOUNT'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const xapiProblems: ProblemCatalogue<XapiProblemCode> = {
  'XAPI.TOO_LARGE': { en: 'The statement holds too much', cy: 'Mae’r datganiad yn cynnwys gormod' },
  'XAPI.TOO_DEEP': { en: 'The statement is nested too deeply', cy: 'Mae’r datganiad wedi’i nythu’n rhy ddwfn' },
  'XAPI.NOT_JSON': { en: 'The statement holds what JSON cannot', cy: 'Mae’r datganiad yn cynnwys yr hyn na all JSON' },
  'XAPI.NOT_AN_OBJECT': { en: 'Give an object here', cy: 'Rhowch wrthrych yma' },
  'XAPI.NOT_TEXT': {
    en: 'Give text in each language, also at position {position}',
    cy: 'Rhowch destun ym mhob iaith, hefyd yn safle {position}',
  },
  'XAPI.NOT_AN_IRI': { en: 'Give an address with its scheme', cy: 'Rhowch gyfeiriad gyda’i gynllun' },
  'XAPI.NOT_A_UUID': { en: 'Give a UUID', cy: 'Rhowch UUID' },
  'XAPI.NOT_A_TIMESTAMP': {
    en: 'Give a real date and time with its distance from UTC',
    cy: 'Rhowch ddyddiad ac amser go iawn gyda’i bellter o UTC',
  },
  'XAPI.NOT_A_DURATION': { en: 'Give a duration, such as PT45M', cy: 'Rhowch hyd, fel PT45M' },
  'XAPI.NOT_A_LANGUAGE_TAG': { en: 'Give a language, such as en-GB', cy: 'Rhowch iaith, fel cy-GB' },
  'XAPI.NOT_A_MAILBOX': {
    en: 'Give a mailbox that begins with mailto:',
    cy: 'Rhowch flwch post sy’n dechrau â mailto:',
  },
  'XAPI.NOT_A_DIGEST': { en: 'Give a digest in hexadecimal', cy: 'Rhowch grynodeb mewn hecsadegol' },
  'XAPI.NOT_A_MEDIA_TYPE': { en: 'Give a media type, such as text/plain', cy: 'Rhowch fath o gyfrwng, fel text/plain' },
  'XAPI.NOT_AN_AUTHORITY': {
    en: 'An authority is an agent, or a group of two without an identifier',
    cy: 'Asiant yw awdurdod, neu grŵp o ddau heb ddynodwr',
  },
  'XAPI.NOT_IN_THIS_VERSION': { en: 'This version does not have this', cy: 'Nid yw hwn yn y fersiwn yma' },
  'XAPI.OTHER_VERSION': { en: 'The statement is of another version', cy: 'Mae’r datganiad o fersiwn arall' },
  'XAPI.VERSION_NOT_READ': { en: 'This version is not read', cy: 'Ni ddarllenir y fersiwn hwn' },
  'XAPI.EXTENSION_KEY_NOT_AN_IRI': {
    en: 'The key of an extension is an address with its scheme, also at position {position}',
    cy: 'Mae allwedd estyniad yn gyfeiriad gyda’i gynllun, hefyd yn safle {position}',
  },
  'XAPI.IDENTIFIER_REQUIRED': { en: 'Say who it is, in one way', cy: 'Dywedwch pwy ydyw, mewn un ffordd' },
  'XAPI.SEVERAL_IDENTIFIERS': { en: 'Say who it is in one way only', cy: 'Dywedwch pwy ydyw mewn un ffordd yn unig' },
  'XAPI.MEMBERS_REQUIRED': {
    en: 'A group without an identifier has members',
    cy: 'Mae gan grŵp heb ddynodwr aelodau',
  },
  'XAPI.SCORE_OUT_OF_RANGE': { en: 'The score is outside its bounds', cy: 'Mae’r sgôr y tu allan i’w ffiniau' },
  'XAPI.SCORE_BOUNDS_CROSSED': {
    en: 'The lowest score must be below the highest',
    cy: 'Rhaid i’r sgôr isaf fod yn is na’r uchaf',
  },
  'XAPI.INTERACTION_TYPE_REQUIRED': { en: 'Say what kind of question it is', cy: 'Dywedwch pa fath o gwestiwn ydyw' },
  'XAPI.COMPONENT_NOT_OF_TYPE': {
    en: 'This kind of question does not have this list',
    cy: 'Nid yw’r rhestr hon gan y math hwn o gwestiwn',
  },
  'XAPI.COMPONENT_ID_TWICE': { en: 'An id is used twice in the list', cy: 'Defnyddir id ddwywaith yn y rhestr' },
  'XAPI.ONLY_OF_ACTIVITIES': { en: 'This is said of activities alone', cy: 'Dim ond am weithgareddau y dywedir hyn' },
  'XAPI.VOIDS_WITHOUT_REFERENCE': {
    en: 'What is taken back must be named by reference',
    cy: 'Rhaid enwi’r hyn a dynnir yn ôl drwy gyfeiriad',
  },
  'XAPI.NOT_A_LIST': { en: 'Give a list of statements', cy: 'Rhowch restr o ddatganiadau' },
  'XAPI.TOO_MANY_STATEMENTS': {
    en: 'Give at most {maximum} statements at once',
    cy: 'Rhowch {maximum} datganiad ar y mwyaf ar unwaith',
  },
  'XAPI.OTHER_COURSE': {
    en: 'The record is of another course, or another version of it',
    cy: 'Mae’r cofnod o gwrs arall, neu fersiwn arall ohono',
  },
  'XAPI.ID_TWICE': {
    en: 'Two different statements were given the same id',
    cy: 'Rhoddwyd yr un id i ddau ddatganiad gwahanol',
  },
  'XAPI.NO_ACCOUNT': { en: 'There is no account for a person', cy: 'Nid oes cyfrif ar gyfer person' },
  'XAPI.MORE_TO_COME': {
    en: 'There are more pages: give the statements of all of them together',
    cy: 'Mae rhagor o dudalennau: rhowch ddatganiadau pob un gyda’i gilydd',
  },
  'XAPI.ACCOUNT_TWICE': { en: 'Two people have one account', cy: 'Mae gan ddau berson yr un cyfrif' },
  'XAPI.ACTIVITY_TWICE': { en: 'Two courses have one activity', cy: 'Mae gan ddau gwrs yr un gweithgaredd' },
  'XAPI.NOT_A_PERCENT': {
    en: 'Give a whole number from 0 to 100',
    cy: 'Rhowch rif cyfan o 0 i 100',
  },
}
