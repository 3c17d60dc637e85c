import { type KernelProblemCode, kernelProblems, type Problem, type ProblemCatalogue } from '@casework/kernel'

type KernelCode = Extract<
  KernelProblemCode,
  | 'TEXT.LONE_SURROGATE'
  | 'TEXT.DIRECTION_CONTROL'
  | 'TEXT.CONTROL_CHARACTER'
  | 'CIVIL_DATE.NOT_A_DATE'
  | 'INSTANT.NOT_UTC'
>

/**
 * What can be wrong with answers.
 * @public
 */
export type AnswerProblemCode =
  | KernelCode
  | 'ANSWER.REQUIRED'
  | 'ANSWER.NOT_AN_OPTION'
  | 'ANSWER.OPTION_NOT_ACTIVE'
  | 'ANSWER.REPEATED_OPTION'
  | 'ANSWER.EXCLUSIVE_OPTION'
  | 'ANSWER.TOO_LONG'
  | 'ANSWER.ONE_LINE'
  | 'ANSWER.WRONG_KIND'
  | 'ANSWER.OUT_OF_RANGE'
  | 'ANSWER.NOT_WHOLE'
  | 'ANSWER.IN_FUTURE'
  | 'ANSWER.NOT_A_REFERENCE'
  | 'ANSWER.TOO_MANY_ENTRIES'
  | 'ANSWER.TOO_FEW_ENTRIES'
  | 'ANSWER.ENTRY_WITHOUT_ID'
  | 'ANSWER.DUPLICATE_ENTRY'
  | 'ANSWER.NO_SUCH_QUESTION'
  | 'ANSWER.NOT_KNOWN_NOT_ALLOWED'
  | 'ANSWER.NOT_ASKED'

/** One thing wrong with answers. @public */
export type AnswerProblem = Problem<AnswerProblemCode>

/**
 * The texts of problems with answers, in English and in Welsh not yet reviewed.
 *
 * @remarks `{range:range}` is worded by {@link answerFormatters}.
 * @public
 */
export const answerProblems: ProblemCatalogue<AnswerProblemCode> = {
  'TEXT.LONE_SURROGATE': kernelProblems['TEXT.LONE_SURROGATE'],
  'TEXT.DIRECTION_CONTROL': kernelProblems['TEXT.DIRECTION_CONTROL'],
  'TEXT.CONTROL_CHARACTER': kernelProblems['TEXT.CONTROL_CHARACTER'],
  'CIVIL_DATE.NOT_A_DATE': kernelProblems['CIVIL_DATE.NOT_A_DATE'],
  'INSTANT.NOT_UTC': kernelProblems['INSTANT.NOT_UTC'],
  'ANSWER.REQUIRED': { en: 'Enter an answer', cy: 'Rhowch ateb' },
  'ANSWER.NOT_AN_OPTION': {
    en: 'Select one of the answers in the list',
    cy: 'Dewiswch un o’r atebion yn y rhestr',
  },
  'ANSWER.OPTION_NOT_ACTIVE': {
    en: 'This answer could not be selected on {on:date}',
    cy: 'Ni ellid dewis yr ateb hwn ar {on:date}',
  },
  'ANSWER.REPEATED_OPTION': { en: 'Select each answer only once', cy: 'Dewiswch bob ateb unwaith yn unig' },
  'ANSWER.EXCLUSIVE_OPTION': {
    en: 'Select this answer alone, or one or more of the others',
    cy: 'Dewiswch yr ateb hwn ar ei ben ei hun, neu un neu ragor o’r lleill',
  },
  'ANSWER.TOO_LONG': {
    en: 'The answer must be {maximum} characters or fewer',
    cy: 'Rhaid i’r ateb fod yn {maximum} nod neu lai',
  },
  'ANSWER.ONE_LINE': { en: 'The answer must be on one line', cy: 'Rhaid i’r ateb fod ar un llinell' },
  'ANSWER.WRONG_KIND': { en: 'Enter an answer of the right kind', cy: 'Rhowch ateb o’r math cywir' },
  'ANSWER.OUT_OF_RANGE': { en: 'Enter a number: {range:range}', cy: 'Rhowch rif: {range:range}' },
  'ANSWER.NOT_WHOLE': { en: 'Enter a whole number', cy: 'Rhowch rif cyfan' },
  'ANSWER.IN_FUTURE': { en: 'The answer must not be in the future', cy: 'Rhaid i’r ateb beidio â bod yn y dyfodol' },
  'ANSWER.NOT_A_REFERENCE': {
    en: 'Enter a reference of letters, digits, dashes and underscores, up to 64',
    cy: 'Rhowch gyfeirnod o lythrennau, digidau, llinellau toriad a thanlinellau, hyd at 64',
  },
  'ANSWER.TOO_MANY_ENTRIES': { en: 'Add no more than {maximum}', cy: 'Ychwanegwch ddim mwy na {maximum}' },
  'ANSWER.TOO_FEW_ENTRIES': { en: 'Add at least {minimum}', cy: 'Ychwanegwch o leiaf {minimum}' },
  'ANSWER.ENTRY_WITHOUT_ID': { en: 'An entry has no id of its own', cy: 'Nid oes gan gofnod ei ddynodydd ei hun' },
  'ANSWER.DUPLICATE_ENTRY': { en: 'Two entries have the same id', cy: 'Mae gan ddau gofnod yr un dynodydd' },
  'ANSWER.NO_SUCH_QUESTION': {
    en: {
      plural: 'count',
      one: '{count} answer is to a question that does not exist',
      other: '{count} answers are to questions that do not exist',
    },
    cy: 'Mae {count} ateb i gwestiynau nad ydynt yn bod',
  },
  'ANSWER.NOT_KNOWN_NOT_ALLOWED': {
    en: 'This reason cannot stand in place of an answer',
    cy: 'Ni all y rheswm hwn sefyll yn lle ateb',
  },
  'ANSWER.NOT_ASKED': {
    en: 'This question does not apply to the other answers',
    cy: 'Nid yw’r cwestiwn hwn yn berthnasol i’r atebion eraill',
  },
}
