import type { ProblemCatalogue } from '@casework/kernel'

/**
 * What can be wrong with a question set, so that it cannot be asked.
 * @public
 */
export type QuestionSetProblemCode =
  | 'QUESTION_SET.NOT_AN_ID'
  | 'QUESTION_SET.DUPLICATE_ID'
  | 'QUESTION_SET.BLANK_WORDS'
  | 'QUESTION_SET.NOTHING_TO_ASK'
  | 'QUESTION_SET.NO_OPTIONS'
  | 'QUESTION_SET.LIMITS_CONTRADICT'
  | 'QUESTION_SET.ENDS_BEFORE_IT_BEGINS'
  | 'QUESTION_SET.CONDITION_READS_NO_QUESTION'
  | 'QUESTION_SET.CONDITION_READS_LATER_QUESTION'
  | 'QUESTION_SET.CONDITION_OF_WRONG_KIND'
  | 'QUESTION_SET.CONDITION_READS_NO_OPTION'
  | 'QUESTION_SET.TOO_LARGE'

/**
 * What can stand in the way of finding the set that is in force.
 * @public
 */
export type QuestionSetInForceProblemCode = 'QUESTION_SET.NONE_IN_FORCE' | 'QUESTION_SET.SEVERAL_IN_FORCE'

/**
 * The texts of problems with question sets, in English and in Welsh not yet reviewed.
 * @public
 */
export const questionSetProblems: ProblemCatalogue<QuestionSetProblemCode | QuestionSetInForceProblemCode> = {
  'QUESTION_SET.NOT_AN_ID': {
    en: 'The id of a section, question or option is not one',
    cy: 'Nid yw dynodydd adran, cwestiwn neu opsiwn yn ddilys',
  },
  'QUESTION_SET.DUPLICATE_ID': { en: '{id} stands for two things', cy: 'Mae {id} yn sefyll am ddau beth' },
  'QUESTION_SET.BLANK_WORDS': { en: 'Words for people are missing', cy: 'Mae geiriau i bobl ar goll' },
  'QUESTION_SET.NOTHING_TO_ASK': { en: 'There is no question', cy: 'Nid oes cwestiwn' },
  'QUESTION_SET.NO_OPTIONS': { en: 'There is no option to select', cy: 'Nid oes opsiwn i’w ddewis' },
  'QUESTION_SET.LIMITS_CONTRADICT': {
    en: 'No answer lies within the limits',
    cy: 'Nid oes ateb o fewn y terfynau',
  },
  'QUESTION_SET.ENDS_BEFORE_IT_BEGINS': {
    en: 'The last day is before the first',
    cy: 'Mae’r diwrnod olaf cyn y cyntaf',
  },
  'QUESTION_SET.CONDITION_READS_NO_QUESTION': {
    en: 'A condition reads a question that is not there: {id}',
    cy: 'Mae amod yn darllen cwestiwn nad yw yno: {id}',
  },
  'QUESTION_SET.CONDITION_READS_LATER_QUESTION': {
    en: 'A condition reads a question that comes later: {id}',
    cy: 'Mae amod yn darllen cwestiwn sy’n dod wedyn: {id}',
  },
  'QUESTION_SET.CONDITION_OF_WRONG_KIND': {
    en: 'A condition asks of {id} what a question of its kind cannot tell',
    cy: 'Mae amod yn gofyn i {id} rywbeth na all cwestiwn o’i fath ei ddweud',
  },
  'QUESTION_SET.CONDITION_READS_NO_OPTION': {
    en: 'A condition names an option that {id} does not have',
    cy: 'Mae amod yn enwi opsiwn nad oes gan {id}',
  },
  'QUESTION_SET.TOO_LARGE': {
    en: 'The set is larger than {maximum} parts or nested too deep',
    cy: 'Mae’r set yn fwy na {maximum} rhan neu wedi’i nythu’n rhy ddwfn',
  },
  'QUESTION_SET.NONE_IN_FORCE': {
    en: 'No version is in force on {on:date}',
    cy: 'Nid oes fersiwn mewn grym ar {on:date}',
  },
  'QUESTION_SET.SEVERAL_IN_FORCE': {
    en: 'More than one version is in force on {on:date}',
    cy: 'Mae mwy nag un fersiwn mewn grym ar {on:date}',
  },
}
