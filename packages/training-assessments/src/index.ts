export { type Assessment, assessmentSchema, sittingsCounted } from './assessment/assessment.ts'
export { type AssessedCourse, type AssessmentResult, assessmentResult } from './assessment/assessment-result.ts'
export {
  type Attendance,
  attendanceSchema,
  type Checklist,
  type Component,
  type ComponentKind,
  checklistSchema,
  componentSchema,
  type Portfolio,
  portfolioSchema,
  type ReportForm,
  reportFormSchema,
  type Scenarios,
  scenariosSchema,
  type WrittenExam,
  writtenExamSchema,
} from './assessment/component.ts'
export { type ComponentMark, type CriterionMark, componentMarkSchema } from './assessment/component-mark.ts'
export type { ComponentResult, ConditionResult, Holds } from './assessment/component-result.ts'
export { componentResult } from './assessment/component-result.ts'
export { type DescribedResult, describeResult } from './assessment/describe-result.ts'
export { type GivenMarks, type GivenMarksCode, markChecklist } from './assessment/mark-checklist.ts'
export { markCount } from './assessment/mark-count.ts'
export { type GivenFormMark, markFromForm } from './assessment/mark-from-form.ts'
export { type GivenLevel, markScenarios } from './assessment/mark-scenarios.ts'
export type { RuleResult } from './assessment/overall-result.ts'
export { type OverallRule, overallRuleSchema, type Rounding, roundings } from './assessment/overall-rule.ts'
export { type PassCondition, passConditionSchema, percentSchema } from './assessment/pass-condition.ts'
export { recomputeResult } from './assessment/recompute-result.ts'
export {
  type HeldQualification,
  heldQualificationSchema,
  isAccreditedObserver,
  isQualifiedAssessor,
} from './assessors/assessor-qualification.ts'
export { assessorConflicts, type ConflictKind, conflictKinds, type Tie, tieSchema } from './assessors/conflicts.ts'
export type { AddEvidenceInput, ReviewEvidenceInput } from './caseworker/add-evidence.ts'
export {
  addEvidence,
  addEvidenceInputSchema,
  reviewEvidence,
  reviewEvidenceInputSchema,
} from './caseworker/add-evidence.ts'
export { type AdvanceContext, advance } from './caseworker/advance.ts'
export { applyDevelopmentEvent, replayDevelopment } from './caseworker/apply-development-event.ts'
export { type AssessSkillsInput, assessSkills, assessSkillsInputSchema } from './caseworker/assess-skills.ts'
export type { ArrangeSupervisionInput, AuthoriseAdviserInput } from './caseworker/authorise-adviser.ts'
export {
  arrangeSupervision,
  arrangeSupervisionInputSchema,
  authoriseAdviser,
  authoriseAdviserInputSchema,
} from './caseworker/authorise-adviser.ts'
export type { BeginDevelopmentInput } from './caseworker/begin-development.ts'
export { beginDevelopment, beginDevelopmentInputSchema } from './caseworker/begin-development.ts'
export { changePathway } from './caseworker/change-pathway.ts'
export type { CompetenceFramework } from './caseworker/competence-framework.ts'
export { competenceFrameworkSchema, competenceKinds } from './caseworker/competence-framework.ts'
export { type Authorisation, type Development, developmentSchema, notKeptReasons } from './caseworker/development.ts'
export { type DevelopmentEvent, developmentEventSchema } from './caseworker/development-events.ts'
export { type DevelopmentView, developmentView, type ReasonToKnow } from './caseworker/development-view.ts'
export {
  type EndAuthorisationInput,
  endAuthorisation,
  endAuthorisationInputSchema,
} from './caseworker/end-authorisation.ts'
export { endDevelopment } from './caseworker/end-development.ts'
export { type EndSupervisionInput, endSupervision, endSupervisionInputSchema } from './caseworker/end-supervision.ts'
export { handOverDevelopment } from './caseworker/hand-over-development.ts'
export type { NotEndedCode } from './caseworker/not-endable.ts'
export type { AdviceCategory, AdviserLevel, Pathway, PathwayCriterion, TaskRule } from './caseworker/pathway.ts'
export { adviceCategories, adviserLevelSchema, pathwaySchema } from './caseworker/pathway.ts'
export { type CriterionProgress, type PathwayProgress, pathwayProgress } from './caseworker/pathway-progress.ts'
export { meetGoal, type PlanGoalInput, planGoal, planGoalInputSchema } from './caseworker/plan-goal.ts'
export { type PlanSupportInput, planSupport, planSupportInputSchema } from './caseworker/plan-support.ts'
export { type RecordSupportInput, recordSupport, recordSupportInputSchema } from './caseworker/record-support.ts'
export { type ShareSupportInput, shareSupport, shareSupportInputSchema } from './caseworker/share-support.ts'
export { type SkillGap, skillsGap } from './caseworker/skills-gap.ts'
export type { NotSupervisingCode } from './caseworker/supervisors-on.ts'
export { type SupportKind, supportKinds } from './caseworker/support.ts'
export { type SupportAlert, supportAlerts } from './caseworker/support-alerts.ts'
export { type SupervisorAuthorisation, type TaskPermission, taskPermission } from './caseworker/task-permission.ts'
export { withdrawShare } from './caseworker/withdraw-share.ts'
export { applyCertificationEvent, replayCertification } from './certification/apply-certification-event.ts'
export type {
  Certification,
  CertificationBasis,
  CertificationPeriod,
  CertifiedFunction,
} from './certification/certification.ts'
export { certificationReasons, certificationSchema, certifiedFunctions } from './certification/certification.ts'
export { type CertificationEvent, certificationEventSchema } from './certification/certification-events.ts'
export type { CertificationReminder, CertificationStatus } from './certification/certification-status.ts'
export { certificationReminders, certificationStatus } from './certification/certification-status.ts'
export { type CertificationInDoubt, certificationsInDoubt } from './certification/certifications-in-doubt.ts'
export { certifiedOn } from './certification/certified-on.ts'
export { type CertifiedTechnique, certifiedTechniques } from './certification/certified-periods.ts'
export type {
  CertifyContext,
  CertifyInput,
  NotCertifiableCode,
  RenewCertificationInput,
} from './certification/certify.ts'
export { certify, certifyInputSchema, renewCertificationInputSchema } from './certification/certify.ts'
export {
  type DecideCertificationReviewInput,
  decideCertificationReview,
  decideCertificationReviewInputSchema,
} from './certification/decide-certification-review.ts'
export {
  type OpenCertificationReviewInput,
  openCertificationReview,
  openCertificationReviewInputSchema,
} from './certification/open-certification-review.ts'
export type { ReinstateCertificationInput } from './certification/reinstate-certification.ts'
export { reinstateCertification, reinstateCertificationInputSchema } from './certification/reinstate-certification.ts'
export { renewCertification } from './certification/renew-certification.ts'
export type { RevokeCertificationInput } from './certification/revoke-certification.ts'
export { revokeCertification, revokeCertificationInputSchema } from './certification/revoke-certification.ts'
export type { SetAsideFindingInput } from './certification/set-aside-finding.ts'
export { setAsideFinding, setAsideFindingInputSchema } from './certification/set-aside-finding.ts'
export { aboutToLapse, type Lapse } from './compliance/about-to-lapse.ts'
export { type CapacityNeeded, capacityNeeded } from './compliance/capacity-needed.ts'
export { completionsOf } from './compliance/completions-of.ts'
export type { ComplianceCourse, ComplianceOnDay, ComplianceRow, ComplianceState } from './compliance/compliance-at.ts'
export { complianceAt, complianceOverTime } from './compliance/compliance-at.ts'
export type { TrainingCompletion, TrainingExemption, TrainingRecords } from './compliance/training-completion.ts'
export { trainingOverdue } from './compliance/training-overdue.ts'
export type { Course, CourseCode, MandatoryRule } from './course/course.ts'
export { courseSchema, deliveries, exerciseSchema, mandatoryRuleSchema, parseCourse } from './course/course.ts'
export { courseInForce } from './course/course-in-force.ts'
export { mandatoryCourses, type StaffMember } from './course/mandatory-courses.ts'
export { coursesToReview, type Procedure, procedureSchema, proceduresFor } from './course/procedure.ts'
export { type AnswerFeedback, answerFeedback } from './enrolment/answer-feedback.ts'
export { type AppealInput, appeal, appealInputSchema } from './enrolment/appeal.ts'
export { applyEnrolmentEvent, replayEnrolment } from './enrolment/apply-enrolment-event.ts'
export { type AssessorSitting, assessorView } from './enrolment/assessor-view.ts'
export type { BeginSittingContext, BeginSittingInput } from './enrolment/begin-sitting.ts'
export { beginSitting, beginSittingInputSchema } from './enrolment/begin-sitting.ts'
export {
  adjustmentKinds,
  agreements,
  appealGrounds,
  irregularityKinds,
  learnerAbsenceReasons,
  recordedAbsenceReasons,
  withdrawalReasons,
} from './enrolment/code-lists.ts'
export { collectSitting, sittingsToCollect } from './enrolment/collect-sitting.ts'
export type { CorrectLearnerAbsenceInput } from './enrolment/correct-learner-absence.ts'
export { correctLearnerAbsence, correctLearnerAbsenceInputSchema } from './enrolment/correct-learner-absence.ts'
export { type DecideAppealInput, decideAppeal, decideAppealInputSchema } from './enrolment/decide-appeal.ts'
export type { DecideIrregularityInput } from './enrolment/decide-irregularity.ts'
export { decideIrregularity, decideIrregularityInputSchema } from './enrolment/decide-irregularity.ts'
export { type DecisionTask, decisionQueue } from './enrolment/decision-queue.ts'
export { type EnrolLearnerInput, enrolLearner, enrolLearnerInputSchema } from './enrolment/enrol-learner.ts'
export { type Enrolment, enrolmentSchema } from './enrolment/enrolment.ts'
export { type EnrolmentEvent, enrolmentEventSchema } from './enrolment/enrolment-events.ts'
export { type CarriedMark, carriedMarks, enrolmentResult } from './enrolment/enrolment-result.ts'
export { type GrantAdjustmentInput, grantAdjustment, grantAdjustmentInputSchema } from './enrolment/grant-adjustment.ts'
export { handInSitting } from './enrolment/hand-in-sitting.ts'
export { type LearnerAppeal, type LearnerSitting, learnerView } from './enrolment/learner-view.ts'
export type { MarkSittingContext, MarkSittingInput, MayNotMarkCode } from './enrolment/mark-sitting.ts'
export { markSitting, markSittingInputSchema } from './enrolment/mark-sitting.ts'
export { markSittingByKey } from './enrolment/mark-sitting-by-key.ts'
export { type MarkingStep, type MarkingTask, markingQueue } from './enrolment/marking-queue.ts'
export { type ModerateSittingInput, moderateSitting, moderateSittingInputSchema } from './enrolment/moderate-sitting.ts'
export type { RecordLearnerAbsenceInput } from './enrolment/record-absence.ts'
export { recordLearnerAbsence, recordLearnerAbsenceInputSchema } from './enrolment/record-absence.ts'
export { type ReleaseSittingInput, releaseSitting, releaseSittingInputSchema } from './enrolment/release-sitting.ts'
export type { ReportIrregularityInput } from './enrolment/report-irregularity.ts'
export { reportIrregularity, reportIrregularityInputSchema } from './enrolment/report-irregularity.ts'
export type { SaveSittingAnswersInput } from './enrolment/save-sitting-answers.ts'
export { saveSittingAnswers, saveSittingAnswersInputSchema } from './enrolment/save-sitting-answers.ts'
export { type Sitting, sittingSchema } from './enrolment/sitting.ts'
export { type SittingNotAllowedCode, sittingNotAllowed } from './enrolment/sitting-allowed.ts'
export type { SittingOfCode } from './enrolment/sitting-of.ts'
export type { IndependenceContext } from './enrolment/too-close.ts'
export { type WithdrawLearnerInput, withdrawLearner, withdrawLearnerInputSchema } from './enrolment/withdraw-learner.ts'
export {
  type AnalyseOptions,
  analyseItems,
  type ItemAnalysis,
  type ItemFlag,
  type OptionAnalysis,
  type PaperAnalysis,
  type Reliability,
  type ScriptToAnalyse,
} from './evaluation/analyse-items.ts'
export { type AssessorDrift, assessorDrift, type MarkBesideStanding } from './evaluation/assessor-drift.ts'
export type { Estimate, EstimateMethod } from './evaluation/estimate.ts'
export { intraclassCorrelation } from './evaluation/intraclass-correlation.ts'
export { type Agreement, type KappaWeights, kappa } from './evaluation/kappa.ts'
export {
  type CountedOutcome,
  type OutcomeComparison,
  type OutcomeProblemCode,
  outcomeAfterTraining,
  type TrainingEffect,
} from './evaluation/outcome-after-training.ts'
export type { CountedResult, PassRate, PassRateDifference, PassRateOptions } from './evaluation/pass-rates.ts'
export { passRateFairness, passRates } from './evaluation/pass-rates.ts'
export { type ReleasedResult, releasedResults, scriptsOf } from './evaluation/released-results.ts'
export { resultsTable } from './evaluation/results-table.ts'
export type { DifferenceInterval } from './evaluation/welch-interval.ts'
export {
  type CertificationId,
  type ComponentId,
  type CourseId,
  type CourseRunId,
  certificationIdSchema,
  componentIdSchema,
  courseIdSchema,
  courseRunIdSchema,
  type DevelopmentId,
  developmentIdSchema,
  type EnrolmentId,
  enrolmentIdSchema,
  type ItemId,
  itemIdSchema,
  type TrainingPartId,
  trainingPartIdSchema,
} from './identifiers.ts'
export { type ItemAnswer, type ItemAnswers, isAnswerTo, itemAnswerSchema, itemAnswersSchema } from './items/answer.ts'
export { drawPaper, type Paper, paperSchema } from './items/draw-paper.ts'
export {
  type Item,
  itemSchema,
  matchingItemSchema,
  multipleItemSchema,
  numericItemSchema,
  orderingItemSchema,
  singleItemSchema,
} from './items/item.ts'
export { type ItemBank, type ItemBankCode, itemBankSchema, parseItemBank } from './items/item-bank.ts'
export { type Credit, markItem } from './items/mark-item.ts'
export { markScript } from './items/mark-script.ts'
export { type QuestionOption, questionsOf, type ShownQuestion } from './items/questions-of.ts'
export { certificationPrivacy } from './privacy/certification-privacy.ts'
export { courseReviewPrivacy } from './privacy/course-review-privacy.ts'
export { courseRunPrivacy } from './privacy/course-run-privacy.ts'
export { developmentPrivacy } from './privacy/development-privacy.ts'
export { enrolmentPrivacy } from './privacy/enrolment-privacy.ts'
export type { TrainingProblemCode } from './problems/training-problem-code.ts'
export { trainingProblems } from './problems/training-problems-data.ts'
export type { CourseReview, CourseReviewEvent } from './review/course-review.ts'
export {
  applyCourseReviewEvent,
  courseReviewEventSchema,
  courseReviewSchema,
  replayCourseReview,
} from './review/course-review.ts'
export { type CourseReviewDue, courseReviewsDue } from './review/course-reviews-due.ts'
export { type IntroduceCourseInput, introduceCourse, introduceCourseInputSchema } from './review/introduce-course.ts'
export {
  completeReviewAction,
  openReviewActions,
  type RecordCourseReviewInput,
  recordCourseReview,
  recordCourseReviewInputSchema,
} from './review/record-course-review.ts'
export { type AddSessionInput, addSession, addSessionInputSchema } from './run/add-session.ts'
export { applyCourseRunEvent, replayCourseRun } from './run/apply-course-run-event.ts'
export type { CompleteActionInput } from './run/complete-run-action.ts'
export { completeActionInputSchema, completeRunAction, openRunActions } from './run/complete-run-action.ts'
export type { CourseRun, TrainingActionToDo } from './run/course-run.ts'
export { attendances, courseRunSchema, notFilmedReasons, observationGrades } from './run/course-run.ts'
export { type CourseRunEvent, courseRunEventSchema } from './run/course-run-events.ts'
export { cancelRun, finishRun } from './run/finish-run.ts'
export { type ObserveTutorInput, observeTutor, observeTutorInputSchema } from './run/observe-tutor.ts'
export { type PlanRunInput, planRun, planRunInputSchema } from './run/plan-run.ts'
export { type RecordAttendanceInput, recordAttendance, recordAttendanceInputSchema } from './run/record-attendance.ts'
export { type RecordFilmingInput, recordFilming, recordFilmingInputSchema } from './run/record-filming.ts'
export { type RecordVisitInput, recordVisit, recordVisitInputSchema } from './run/record-visit.ts'
export { type RunGap, runGaps, sessionsAttended } from './run/run-gaps.ts'
export { type EscortStandards, escortOfficersCourse } from './shipped/escort-officers.ts'
export { examplePathway } from './shipped/example-pathway.ts'
export { faceBehindTheCase, faceBehindTheCaseBank } from './shipped/face-behind-the-case.ts'
export { historyOfEmpire } from './shipped/history-of-empire.ts'
export { safeguardingCourse } from './shipped/safeguarding.ts'
export { publishScenarios } from './standards/publish-scenarios.ts'
export { type StandardCode, standardCodeSchema } from './standards/standard-code.ts'
export { type StandardCoverage, type StandardsCoverage, standardsCoverage } from './standards/standards-coverage.ts'
export type { StandardsFramework } from './standards/standards-framework.ts'
export { parseStandardsFramework, standardsFrameworkSchema } from './standards/standards-framework.ts'
export type { TrainingAction, TrainingNotPermittedCode, TrainingRecordKind, TrainingRole } from './training-actions.ts'
export { isTrainingActionPermitted, trainingActions, trainingRoles } from './training-actions.ts'
export type { Equivalence, TrainingPolicy, TrainingSettings } from './training-policy.ts'
export { defaultTrainingPolicy } from './training-policy.ts'
