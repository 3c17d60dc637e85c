export {
  aCamera,
  anIncidentRow,
  aPack,
  aPanel,
  aPieceOfLearning,
  aPlanInput,
  aReferral,
  aReport,
  aReview,
  aReviewSample,
  aSelection,
  aStatement,
  aStrategy,
  asOfficer,
} from './builders.ts'
export { completeAnswers } from './complete-answers.ts'
export { everyAction } from './every-action.ts'
export { statementAnswers } from './statement-answers.ts'
