export { aCertification, aCourseReview, aCourseRun, aDevelopment, anEnrolment, asTrainer } from './builders.ts'
export { everyTrainingAction, type TrainingAct, type TrainingRecordOf } from './every-action.ts'
