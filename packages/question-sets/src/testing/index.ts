export { arbitraryAnswer, arbitraryAnswers } from './arbitrary-answers.ts'
export { aQuestionSet, options } from './builders.ts'
export { exampleAnswers } from './example-answers.ts'
export { visitSet } from './example-set.ts'
