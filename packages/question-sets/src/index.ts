export {
  parseQuestionSetsReference,
  type QuestionSetsReference,
  questionSetsReferenceSchema,
} from './question-sets-reference.ts'
