export { type AnswerDifference, answerDifferences } from './answer-differences.ts'
export { type AnswerProblem, type AnswerProblemCode, answerProblems } from './answer-problems.ts'
export {
  type AnswerPath,
  type Answers,
  type AnswersOf,
  type AnswerValue,
  type EntryAnswer,
  type GroupEntry,
  isNotKnown,
  type NotKnown,
} from './answers.ts'
export type { Condition } from './condition.ts'
export { compileQuestionSet, defineQuestionSet } from './define-question-set.ts'
export { type AnswerConflict, type MergedAnswers, mergeAnswers } from './merge-answers.ts'
export { type ParseAnswersOptions, parseAnswers } from './parse-answers.ts'
export type {
  Asked,
  ChoiceQuestion,
  ChoicesQuestion,
  DateQuestion,
  EntryQuestion,
  GroupQuestion,
  MomentQuestion,
  NumberQuestion,
  Option,
  Question,
  ReferenceQuestion,
  TextQuestion,
} from './question.ts'
export type { QuestionSet, Section } from './question-set.ts'
export {
  type QuestionSetInForceProblemCode,
  type QuestionSetProblemCode,
  questionSetProblems,
} from './question-set-problems.ts'
export { type SectionStatus, sectionStatuses } from './section-statuses.ts'
export { type SetAside, type SettledAnswers, settleAnswers } from './settle-answers.ts'
export { inLanguage, type Words } from './words.ts'
