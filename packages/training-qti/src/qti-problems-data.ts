import type { ProblemCatalogue } from '@casework/kernel'
import type { QtiProblemCode } from './qti-problem-code.ts'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const qtiProblems: ProblemCatalogue<QtiProblemCode> = {
  'QTI.TOO_LARGE': {
    en: 'The file must be no larger than {maximum} bytes',
    cy: 'Rhaid i’r ffeil fod heb fod yn fwy na {maximum} beit',
  },
  'QTI.NOT_UTF8': { en: 'Save the file as UTF-8', cy: 'Cadwch y ffeil fel UTF-8' },
  'QTI.NOT_WELL_FORMED': {
    en: 'The file is not XML from line {line}, column {column}, on',
    cy: 'Nid yw’r ffeil yn XML o linell {line}, colofn {column}, ymlaen',
  },
  'QTI.DOCTYPE': { en: 'Take the document type out of the file', cy: 'Tynnwch y math o ddogfen o’r ffeil' },
  'QTI.PROCESSING_INSTRUCTION': {
    en: 'Take the processing instruction out of line {line}',
    cy: 'Tynnwch y cyfarwyddyd prosesu o linell {line}',
  },
  'QTI.XINCLUDE': {
    en: 'Line {line} takes in another file: put its words here',
    cy: 'Mae llinell {line} yn cynnwys ffeil arall: rhowch ei geiriau yma',
  },
  'QTI.TOO_DEEP': {
    en: 'The file is nested deeper than {maximum} levels',
    cy: 'Mae’r ffeil wedi’i nythu’n ddyfnach na {maximum} lefel',
  },
  'QTI.TOO_MANY_ELEMENTS': {
    en: 'The file has more than {maximum} elements',
    cy: 'Mae gan y ffeil fwy na {maximum} elfen',
  },
  'QTI.VERSION_2': {
    en: 'The file is of an older version of QTI: convert it to QTI 3.0',
    cy: 'Mae’r ffeil o fersiwn hŷn o QTI: troswch hi i QTI 3.0',
  },
  'QTI.OTHER_NAMESPACE': { en: 'The file is not QTI 3.0', cy: 'Nid QTI 3.0 yw’r ffeil' },
  'QTI.NOT_AN_ITEM': { en: 'The file is not a question', cy: 'Nid cwestiwn yw’r ffeil' },
  'QTI.NOT_A_MANIFEST': {
    en: 'The file is not the list of a content package',
    cy: 'Nid rhestr pecyn cynnwys yw’r ffeil',
  },
  'QTI.PATH_NOT_SAFE': {
    en: 'The path in line {line} leaves the package',
    cy: 'Mae’r llwybr yn llinell {line} yn gadael y pecyn',
  },
  'QTI.IDENTIFIER_TWICE': {
    en: 'The identifier in line {line} is used twice',
    cy: 'Mae’r dynodwr yn llinell {line} wedi’i ddefnyddio ddwywaith',
  },
  'QTI.IDENTIFIER_NOT_USABLE': {
    en: 'The identifier in line {line} must begin with a letter or a digit and go on with letters, digits, _ or -, 64 at most',
    cy: 'Rhaid i’r dynodwr yn llinell {line} ddechrau â llythyren neu ddigid a pharhau â llythrennau, digidau, _ neu -, 64 ar y mwyaf',
  },
  'QTI.ITEM_TWICE': {
    en: 'A question with this identifier was read before',
    cy: 'Darllenwyd cwestiwn â’r dynodwr hwn o’r blaen',
  },
  'QTI.ELEMENT_NOT_SUPPORTED': {
    en: 'A bank of questions cannot hold {element} in line {line}',
    cy: 'Ni all banc cwestiynau ddal {element} yn llinell {line}',
  },
  'QTI.ATTRIBUTE_NOT_SUPPORTED': {
    en: 'A bank of questions cannot hold {attribute} of {element} in line {line}',
    cy: 'Ni all banc cwestiynau ddal {attribute} o {element} yn llinell {line}',
  },
  'QTI.TEXT_NOT_EXPECTED': {
    en: 'There must be no text directly in {element} in line {line}',
    cy: 'Ni ddylai fod testun yn uniongyrchol yn {element} yn llinell {line}',
  },
  'QTI.SCRIPT': { en: 'Line {line} has a program in it', cy: 'Mae rhaglen yn llinell {line}' },
  'QTI.LANGUAGE': {
    en: 'The question must say that it is in English',
    cy: 'Rhaid i’r cwestiwn ddweud ei fod yn Saesneg',
  },
  'QTI.NO_INTERACTION': { en: 'The question asks for no answer', cy: 'Nid yw’r cwestiwn yn gofyn am ateb' },
  'QTI.SEVERAL_INTERACTIONS': {
    en: 'The question asks for several answers at once',
    cy: 'Mae’r cwestiwn yn gofyn am sawl ateb ar unwaith',
  },
  'QTI.INTERACTION_NOT_SUPPORTED': {
    en: 'A bank of questions has no answers given by {element}, as in line {line}',
    cy: 'Nid oes gan fanc cwestiynau atebion a roddir drwy {element}, fel yn llinell {line}',
  },
  'QTI.RESPONSE_KIND': {
    en: 'The answer declared in line {line} is not of the kind that the question asks for',
    cy: 'Nid yw’r ateb a ddatgenir yn llinell {line} o’r math y mae’r cwestiwn yn gofyn amdano',
  },
  'QTI.KEY_MISSING': {
    en: 'The right answer is missing in line {line}',
    cy: 'Mae’r ateb cywir ar goll yn llinell {line}',
  },
  'QTI.KEY_TWICE': {
    en: 'A right answer is given twice in line {line}',
    cy: 'Rhoddir ateb cywir ddwywaith yn llinell {line}',
  },
  'QTI.KEY_NOT_AN_OPTION': {
    en: 'The right answer in line {line} is not one of the options',
    cy: 'Nid yw’r ateb cywir yn llinell {line} yn un o’r dewisiadau',
  },
  'QTI.NOT_A_NUMBER': {
    en: 'The right answer in line {line} is not a number',
    cy: 'Nid rhif yw’r ateb cywir yn llinell {line}',
  },
  'QTI.OPTIONS_IN_FIXED_ORDER': {
    en: 'The options in line {line} stand in an order, and a bank shuffles them',
    cy: 'Mae’r dewisiadau yn llinell {line} mewn trefn, ac mae banc yn eu cymysgu',
  },
  'QTI.OPTIONS_ALIKE': {
    en: 'The option in line {line} looks like another one of the question',
    cy: 'Mae’r dewis yn llinell {line} yn edrych fel un arall o’r cwestiwn',
  },
  'QTI.WORDS_AFTER_OPTIONS': {
    en: 'Words stand after the options in line {line}: put all of them before',
    cy: 'Mae geiriau ar ôl y dewisiadau yn llinell {line}: rhowch bob un ohonynt o’u blaen',
  },
  'QTI.CONTRADICTION': {
    en: 'The file says two things of the right answer: look at line {line}',
    cy: 'Mae’r ffeil yn dweud dau beth am yr ateb cywir: edrychwch ar linell {line}',
  },
  'QTI.PROCESSING_NOT_SUPPORTED': {
    en: 'The question is marked in a way of its own, in line {line}',
    cy: 'Caiff y cwestiwn ei farcio mewn ffordd ei hun, yn llinell {line}',
  },
  'QTI.PARTIAL_CREDIT': {
    en: 'The marks in line {line} are given in parts, as a bank does not give them',
    cy: 'Rhoddir y marciau yn llinell {line} mewn rhannau, yn wahanol i fanc',
  },
  'QTI.MARKS_NOT_WHOLE': {
    en: 'The marks in line {line} must be a whole number, 1 or more',
    cy: 'Rhaid i’r marciau yn llinell {line} fod yn rhif cyfan, 1 neu fwy',
  },
  'QTI.MARKS_DIFFER': {
    en: 'What is counted in line {line} is not what the right answer earns',
    cy: 'Nid yw’r hyn a gyfrifir yn llinell {line} yr hyn y mae’r ateb cywir yn ei ennill',
  },
  'QTI.OUTCOME_UNKNOWN': {
    en: 'Nobody said which outcome of the course the question is about',
    cy: 'Ni ddywedodd neb pa ddeilliant o’r cwrs y mae’r cwestiwn amdano',
  },
  'QTI.OUTCOME_NOT_GIVEN': {
    en: 'The outcome of the course could not be looked up: try again',
    cy: 'Nid oedd modd chwilio am ddeilliant y cwrs: rhowch gynnig arall arni',
  },
  'QTI.NO_WORDS': { en: 'There are no words in line {line}', cy: 'Nid oes geiriau yn llinell {line}' },
}
