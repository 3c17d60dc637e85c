import type { InputProblemCode, ProblemCatalogue } from '@casework/kernel'
import type { CourseStructureCode } from './course/parse-course-structure.ts'
import type { OwedCode } from './satisfaction/owed-satisfied.ts'
import type { ServiceSettingCode } from './satisfaction/service-settings.ts'
import type { Cmi5StatementCode } from './statement/parse-cmi5-statements.ts'

/**
 * The codes of every problem that this package itself can give.
 * @public
 */
export type Cmi5ProblemCode =
  | Exclude<CourseStructureCode | Cmi5StatementCode, InputProblemCode>
  | OwedCode
  | ServiceSettingCode

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const cmi5Problems: ProblemCatalogue<Cmi5ProblemCode> = {
  'CMI.NOT_AN_IRI': { en: 'Give an address with its scheme', cy: 'Rhowch gyfeiriad gyda’i gynllun' },
  'CMI.NOT_A_MASTERY_SCORE': {
    en: 'Give a share from 0 to 1 with at most four decimals',
    cy: 'Rhowch gyfran o 0 i 1 gyda phedwar lle degol ar y mwyaf',
  },
  'CMI.ID_TWICE': { en: 'An id is used twice in the course', cy: 'Defnyddir id ddwywaith yn y cwrs' },
  'CMI.TOO_DEEP': {
    en: 'Blocks are nested deeper than {maximum}',
    cy: 'Mae blociau wedi’u nythu’n ddyfnach na {maximum}',
  },
  'CMI.TOO_MANY_ITEMS': { en: 'The course has more than {maximum} items', cy: 'Mae gan y cwrs fwy na {maximum} eitem' },
  'CMI.NOT_A_UUID': { en: 'Give a UUID', cy: 'Rhowch UUID' },
  'CMI.NOT_UTC': { en: 'Give a real date and time in UTC', cy: 'Rhowch ddyddiad ac amser go iawn mewn UTC' },
  'CMI.SCORE_NOT_ALLOWED': { en: 'This verb has no score', cy: 'Nid oes sgôr gan y ferf hon' },
  'CMI.SCORE_OUT_OF_RANGE': { en: 'The score is outside its bounds', cy: 'Mae’r sgôr y tu allan i’w ffiniau' },
  'CMI.SUCCESS_MISSTATED': { en: 'The success does not fit the verb', cy: 'Nid yw’r llwyddiant yn gweddu i’r ferf' },
  'CMI.COMPLETION_MISSTATED': { en: 'The completion does not fit the verb', cy: 'Nid yw’r cwblhau yn gweddu i’r ferf' },
  'CMI.DURATION_REQUIRED': { en: 'Say how long it took', cy: 'Dywedwch faint o amser a gymerodd' },
  'CMI.REASON_REQUIRED': { en: 'Say why it was waived', cy: 'Dywedwch pam y’i hepgorwyd' },
  'CMI.MOVE_ON_CATEGORY': {
    en: 'A statement with success or completion, and no other, has the moveOn category',
    cy: 'Datganiad â llwyddiant neu gwblhau, a dim un arall, sydd â’r categori moveOn',
  },
  'CMI.SAME_ID': {
    en: 'Two different statements have the same id',
    cy: 'Mae gan ddau ddatganiad gwahanol yr un id',
  },
  'CMI.NO_ACTIVITY_ID': {
    en: 'Give an activity id for each block and for the course',
    cy: 'Rhowch id gweithgaredd ar gyfer pob bloc ac ar gyfer y cwrs',
  },
  'CMI.PUBLISHER_ID_USED': {
    en: 'The activity id must not be the id of the publisher',
    cy: 'Ni chaiff id y gweithgaredd fod yn id y cyhoeddwr',
  },
  'CMI.ACTIVITY_ID_TWICE': {
    en: 'Give each block and the course an activity id of its own',
    cy: 'Rhowch ei id gweithgaredd ei hun i bob bloc ac i’r cwrs',
  },
  'CMI.NOT_A_MOVE_ON': { en: 'Give a rule that cmi5 has', cy: 'Rhowch reol sydd gan cmi5' },
}
