export { aCertification, aCourseReview, aCourseRun, aDevelopment, anEnrolment, asTrainer } from './builders.ts'
