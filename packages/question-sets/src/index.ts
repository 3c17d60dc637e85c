export { type AnswerDifference, answerDifferences } from './answer-differences.ts'
export { answerFormatters } from './answer-formatters.ts'
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
export { type ApplicableQuestion, applicableQuestions } from './applicable-questions.ts'
export { checkMigration } from './check-migration.ts'
export type { Condition } from './condition.ts'
export { compileQuestionSet, defineQuestionSet } from './define-question-set.ts'
export { describeAnswer, notKnownWords } from './describe-answer.ts'
export { addEntry, answerAt, removeEntry, withAnswer } from './group-entries.ts'
export { type AnswerConflict, type MergedAnswers, mergeAnswers } from './merge-answers.ts'
export { type LeftBehind, type MigratedAnswers, type MigrationNote, migrateAnswers } from './migrate-answers.ts'
export { nextUnanswered } from './next-unanswered.ts'
export { type ParseAnswersOptions, parseAnswers } from './parse-answers.ts'
export { parseQuestionSet } from './parse-question-set.ts'
export { proveQuestionSet, type QuestionProof, type QuestionSetProof } from './prove-question-set.ts'
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
export { questionAt, questionById } from './question-by-id.ts'
export type { QuestionSet, Section } from './question-set.ts'
export { questionSetInForce } from './question-set-in-force.ts'
export {
  type MigrationProblemCode,
  type MigrationStep,
  migrationProblems,
  type QuestionSetMigration,
} from './question-set-migration.ts'
export {
  type QuestionSetInForceProblemCode,
  type QuestionSetProblemCode,
  questionSetProblems,
} from './question-set-problems.ts'
export { redactAnswers } from './redact-answers.ts'
export { restoreAnswers } from './restore-answers.ts'
export { type SectionStatus, sectionStatuses } from './section-statuses.ts'
export { type KeptAside, type SetAside, type SettledAnswers, settleAnswers } from './settle-answers.ts'
export { inLanguage, type Words, words } from './words.ts'
