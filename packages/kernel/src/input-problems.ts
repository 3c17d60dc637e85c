import type { InputProblemCode } from './parse-input.ts'
import type { JsonProblemCode } from './parse-json.ts'
import type { ProblemCatalogue } from './problem-catalogue.ts'
import type { TextProblemCode } from './text.ts'

/**
 * The codes of every problem that this package can give.
 * @public
 */
export type KernelProblemCode =
  | InputProblemCode
  | TextProblemCode
  | JsonProblemCode
  | 'CIVIL_DATE.NOT_A_DATE'
  | 'INSTANT.NOT_UTC'
  | 'POLICY.NONE_IN_FORCE'
  | 'POLICY.SEVERAL_IN_FORCE'
  | 'FACTS.DUPLICATE_KEY'

/**
 * The texts of this package's problems in English, and in Welsh not yet reviewed.
 * @public
 */
export const kernelProblems: ProblemCatalogue<KernelProblemCode> = {
  'INPUT.REQUIRED': { en: 'Enter an answer', cy: 'Rhowch ateb' },
  'INPUT.WRONG_TYPE': { en: 'Enter an answer of the right kind', cy: 'Rhowch ateb o’r math cywir' },
  'INPUT.TOO_SMALL': { en: 'The answer must be at least {minimum}', cy: 'Rhaid i’r ateb fod o leiaf {minimum}' },
  'INPUT.TOO_LARGE': {
    en: 'The answer must be no more than {maximum}',
    cy: 'Rhaid i’r ateb fod heb fod yn fwy na {maximum}',
  },
  'INPUT.NOT_IN_LIST': { en: 'Select one of the answers in the list', cy: 'Dewiswch un o’r atebion yn y rhestr' },
  'INPUT.NOT_IN_FORMAT': { en: 'Enter the answer in the right format', cy: 'Rhowch yr ateb yn y fformat cywir' },
  'INPUT.KEY_NOT_RECOGNISED': {
    en: {
      plural: 'count',
      one: '{count} answer is to a question that was not asked',
      other: '{count} answers are to questions that were not asked',
    },
    cy: 'Mae {count} ateb i gwestiynau na ofynnwyd',
  },
  'TEXT.LONE_SURROGATE': { en: 'The text has a broken character', cy: 'Mae nod wedi torri yn y testun' },
  'TEXT.DIRECTION_CONTROL': {
    en: 'The text has a hidden character that changes its direction',
    cy: 'Mae nod cudd yn y testun sy’n newid ei gyfeiriad',
  },
  'TEXT.CONTROL_CHARACTER': { en: 'The text has a hidden control character', cy: 'Mae nod rheoli cudd yn y testun' },
  'TEXT.TOO_LONG': {
    en: 'The text must be {maximum} characters or fewer',
    cy: 'Rhaid i’r testun fod yn {maximum} nod neu lai',
  },
  'JSON.TOO_LARGE': {
    en: 'The data must be no larger than {maximum} bytes',
    cy: 'Rhaid i’r data fod heb fod yn fwy na {maximum} beit',
  },
  'JSON.TOO_DEEP': {
    en: 'The data is nested deeper than {maximum} levels',
    cy: 'Mae’r data wedi’i nythu’n ddyfnach na {maximum} lefel',
  },
  'JSON.TOO_MANY_KEYS': { en: 'The data has more than {maximum} keys', cy: 'Mae gan y data fwy na {maximum} allwedd' },
  'JSON.NOT_JSON': { en: 'The data is not JSON', cy: 'Nid JSON yw’r data' },
  'JSON.FORBIDDEN_KEY': { en: 'The data has a key that is not allowed', cy: 'Mae gan y data allwedd na chaniateir' },
  'CIVIL_DATE.NOT_A_DATE': { en: 'Enter a real date', cy: 'Rhowch ddyddiad go iawn' },
  'INSTANT.NOT_UTC': { en: 'Enter a real date and time', cy: 'Rhowch ddyddiad ac amser go iawn' },
  'POLICY.NONE_IN_FORCE': { en: 'No policy is in force on {on:date}', cy: 'Nid oes polisi mewn grym ar {on:date}' },
  'POLICY.SEVERAL_IN_FORCE': {
    en: 'More than one policy is in force on {on:date}',
    cy: 'Mae mwy nag un polisi mewn grym ar {on:date}',
  },
  'FACTS.DUPLICATE_KEY': { en: 'Two sources give the fact {key}', cy: 'Mae dwy ffynhonnell yn rhoi’r ffaith {key}' },
}
