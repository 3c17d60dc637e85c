export { defaultCatalogue } from './catalogue/default-catalogue.ts'
export {
  approvalSchema,
  type Equipment,
  equipmentSchema,
  type ForceCatalogue,
  forceCatalogueSchema,
  type Technique,
  techniqueSchema,
  trainingSystems,
} from './catalogue/force-catalogue.ts'
export { type CorrectLandingInput, correctLanding, correctLandingInputSchema } from './clock/correct-landing.ts'
export { hasArrived, type RecordLandingInput, recordLanding, recordLandingInputSchema } from './clock/record-landing.ts'
export { type ReportDue, reportDue } from './clock/report-clock.ts'
export {
  type StartReportClockInput,
  startReportClock,
  startReportClockInputSchema,
} from './clock/start-report-clock.ts'
export { type TimeLeft, timeLeft } from './clock/time-left.ts'
export { type ReviewPack, reviewPack } from './disclosure/review-pack.ts'
export {
  type DisclosedItem,
  reportSubjectAccess,
  type SubjectAccessExport,
} from './disclosure/subject-access-export.ts'
export {
  countAllIncidents,
  countByOfficer,
  countIncidents,
  type IncidentCount,
  type IncidentDimension,
  type IncidentFigures,
  type MeasureCount,
} from './figures/count-incidents.ts'
export { type Disagreement, disagreementRates } from './figures/disagreement-rates.ts'
export { type EqualityBreakdown, equalityBreakdown } from './figures/equality-breakdown.ts'
export {
  type ForceExposures,
  type IncidentRate,
  incidentRates,
  type MeasureShare,
  measureShare,
} from './figures/incident-rates.ts'
export {
  type IncidentMeasure,
  type IncidentRow,
  incidentMeasures,
  incidentRow,
  type RowContext,
  type Told,
} from './figures/incident-row.ts'
export {
  applyOfficerFiguresOpened,
  type OfficerFigureLog,
  type OfficerFiguresOpened,
  type OpenOfficerFiguresInput,
  officerFigureLogSchema,
  officerFigureReasons,
  officerFiguresOpenedSchema,
  openOfficerFigures,
  openOfficerFiguresInputSchema,
} from './figures/open-officer-figures.ts'
export { quarterlyPublication } from './figures/quarterly-publication.ts'
export { type Certification, isCertified } from './flags/certification.ts'
export { type Contradiction, contradictions } from './flags/contradictions.ts'
export { flagReport, isCertainOfReview, type ReportFlag } from './flags/flag-report.ts'
export {
  type DescribedRule,
  type FlagContext,
  type ReviewRuleId,
  type RuleConsequence,
  reviewRules,
  reviewRulesVersion,
} from './flags/review-rules.ts'
export { equipmentUsed, techniquesUsed } from './flags/techniques-used.ts'
export type { Verdict } from './flags/verdict.ts'
export {
  type Camera,
  cameraKinds,
  cameraSchema,
  type Footage,
  footageSchema,
  type GapReason,
  gapReasons,
  holdReasons,
  type JourneyPhase,
  journeyPhases,
  recordingSchema,
} from './footage/camera.ts'
export { type CameraRequirement, cameraRequirements } from './footage/camera-requirements.ts'
export {
  type Coverage,
  type FootageCoverage,
  footageCoverage,
  type TimeSpan,
  type Uncovered,
} from './footage/footage-coverage.ts'
export { type HoldFootageInput, holdFootage, holdFootageInputSchema } from './footage/hold-footage.ts'
export { type RecordCameraInput, recordCamera, recordCameraInputSchema } from './footage/record-camera.ts'
export { type ReleaseFootageInput, releaseFootage, releaseFootageInputSchema } from './footage/release-footage.ts'
export { type ViewFootageInput, viewFootage, viewFootageInputSchema } from './footage/view-footage.ts'
export { defaultForcePolicy, type ForcePolicy, type ForceSettings } from './force-policy.ts'
export { type BodyPlace, bodyPlaces } from './form/body-places.ts'
export { type IncidentAnswers, incidentAnswers, incidentReport, parseReportAnswers } from './form/incident-report.ts'
export { officerStatement, parseStatementAnswers, type StatementAnswers } from './form/officer-statement.ts'
export { type Handover, type HandoverProblemCode, handoverColumns, readHandover } from './handover/read-handover.ts'
export { type ConvenePanelInput, convenePanel, convenePanelInputSchema } from './panel/convene-panel.ts'
export { type DecideAsPanelInput, decideAsPanel, decideAsPanelInputSchema } from './panel/decide-as-panel.ts'
export { conflictReasons, type Panel, type PanelMember, panelMemberSchema, panelSchema } from './panel/panel.ts'
export { panelStands } from './panel/panel-stands.ts'
export { type RecuseInput, recuse, recuseInputSchema } from './panel/recuse.ts'
export { sittingMembers } from './panel/sitting-members.ts'
export {
  applyForcePlanEvent,
  type ForcePlan,
  type ForcePlanEvent,
  forcePlanEventSchema,
  forcePlanSchema,
  type PlanForceInput,
  planForceInputSchema,
} from './plan/force-plan.ts'
export { planForce } from './plan/plan-force.ts'
export { gradeReport, type ReportGrade } from './quality/grade-report.ts'
export { type FormMark, type MarkedCriterion, markReportForm } from './quality/mark-report-form.ts'
export {
  defaultMarkingScheme,
  type MarkingMeasure,
  type MarkingScheme,
  markingMeasureSchema,
  markingSchemeSchema,
} from './quality/marking-scheme.ts'
export { type AddToReportInput, addToReport, addToReportInputSchema } from './report/add-to-report.ts'
export {
  type AnswerContradictionInput,
  answerContradiction,
  answerContradictionInputSchema,
} from './report/answer-contradiction.ts'
export type { SetAsideAnswer } from './report/answers-schema.ts'
export { applyReportEvent, replayReport } from './report/apply-report-event.ts'
export { type BeginReportInput, beginReport, beginReportInputSchema } from './report/begin-report.ts'
export { closeReport } from './report/close-report.ts'
export {
  editReasons,
  latenessReasons,
  reinstatementReasons,
  reviewBodies,
  withdrawalReasons,
} from './report/code-lists.ts'
export {
  type EditReportContext,
  type EditReportInput,
  editReport,
  editReportInputSchema,
} from './report/edit-report.ts'
export { type ExplainLatenessInput, explainLateness, explainLatenessInputSchema } from './report/explain-lateness.ts'
export { type Finding, findings, type ReviewLine, reviewLines } from './report/finding.ts'
export { incidentDay } from './report/incident-day.ts'
export { type Outstanding, outstanding, outstandingThings } from './report/outstanding.ts'
export { possibleDuplicates } from './report/possible-duplicates.ts'
export { type Referral, referralBodies, referralSchema, referralTriggers } from './report/referral.ts'
export { type ReinstateReportInput, reinstateReport, reinstateReportInputSchema } from './report/reinstate-report.ts'
export {
  countedSchema,
  landingSchema,
  type ReportStage,
  type Review,
  reportSchema,
  reviewSchema,
  type UseOfForceReport,
} from './report/report.ts'
export {
  isPermitted,
  type NotPermittedCode,
  notPermitted,
  type ReportAction,
  type ReportRole,
  reportActions,
  reportRoles,
} from './report/report-actions.ts'
export { type ReportEvent, reportEventSchema } from './report/report-events.ts'
export {
  type OrganisationId,
  organisationIdSchema,
  type PartId,
  partIdSchema,
  type ReportId,
  reportIdSchema,
} from './report/report-identifiers.ts'
export { reportPrivacy } from './report/report-privacy.ts'
export { type UseOfForceProblemCode, useOfForceProblems } from './report/report-problems.ts'
export { type SaveAnswersInput, saveAnswers } from './report/save-answers.ts'
export { type SubmitReportContext, submitReport } from './report/submit-report.ts'
export { type WithdrawReportInput, withdrawReport, withdrawReportInputSchema } from './report/withdraw-report.ts'
export {
  type AcknowledgeReferralInput,
  acknowledgeReferral,
  acknowledgeReferralInputSchema,
} from './review/acknowledge-referral.ts'
export {
  type CompleteLearningInput,
  completeLearning,
  completeLearningInputSchema,
} from './review/complete-learning.ts'
export { concludeMonitorReview } from './review/conclude-monitor-review.ts'
export {
  type IdentifyLearningInput,
  identifyLearning,
  identifyLearningInputSchema,
} from './review/identify-learning.ts'
export { isInvolved, standsApart } from './review/independence.ts'
export { type OpenPackInput, openPack, openPackInputSchema } from './review/open-pack.ts'
export { isQuestioned } from './review/questioned.ts'
export { recordIndependentReview } from './review/record-independent-review.ts'
export { recordInternalReview } from './review/record-internal-review.ts'
export { type ReviewInput, reviewInputSchema } from './review/record-review.ts'
export { type ReferIncidentInput, referIncident, referIncidentInputSchema } from './review/refer-incident.ts'
export { type ReviewDue, reviewsDue } from './review/reviews-due.ts'
export {
  type SelectForReviewContext,
  type SelectForReviewInput,
  selectForReview,
  selectForReviewInputSchema,
} from './review/select-for-review.ts'
export { type SharePackInput, sharePack, sharePackInputSchema } from './review/share-pack.ts'
export { type CommitSampleInput, commitSample, commitSampleInputSchema } from './sample/commit-sample.ts'
export {
  type DrawReviewSampleInput,
  drawReviewSample,
  type SampleIncident,
  sampleItems,
} from './sample/draw-review-sample.ts'
export { drawnItems, isDrawnAsCommitted } from './sample/is-drawn-as-committed.ts'
export {
  applyReviewSampleEvent,
  type DrawnReviewSample,
  type ReviewSample,
  type ReviewSampleEvent,
  replayReviewSample,
  reviewSampleEventSchema,
  reviewSampleSchema,
} from './sample/review-sample.ts'
export { type AnswerMonitorInput, answerMonitor, answerMonitorInputSchema } from './scrutiny/answer-monitor.ts'
export { type AskProviderInput, askProvider, askProviderInputSchema } from './scrutiny/ask-provider.ts'
export { type EndorseReportInput, endorseReport, endorseReportInputSchema } from './scrutiny/endorse-report.ts'
export { type ReturnReportInput, returnReport, returnReportInputSchema } from './scrutiny/return-report.ts'
export { sendToMonitor } from './scrutiny/send-to-monitor.ts'
export { type AddToStatementInput, addToStatement, addToStatementInputSchema } from './statement/add-to-statement.ts'
export {
  type DecideNotInvolvedInput,
  decideNotInvolved,
  decideNotInvolvedInputSchema,
} from './statement/decide-not-involved.ts'
export { type DueReminder, dueReminders } from './statement/due-reminders.ts'
export { type RecordAbsenceInput, recordAbsence, recordAbsenceInputSchema } from './statement/record-absence.ts'
export { type RemindOfficerInput, remindOfficer, remindOfficerInputSchema } from './statement/remind-officer.ts'
export {
  type RequestStatementInput,
  requestStatement,
  requestStatementInputSchema,
} from './statement/request-statement.ts'
export { type SayNotInvolvedInput, sayNotInvolved, sayNotInvolvedInputSchema } from './statement/say-not-involved.ts'
export { absenceReasons, type Statement, statementSchema } from './statement/statement.ts'
export { readStatementLink, type StatementLink, statementLink } from './statement/statement-link.ts'
export { outstandingStatements, statementOf } from './statement/statement-of.ts'
export { type SubmitStatementInput, submitStatement, submitStatementInputSchema } from './statement/submit-statement.ts'
export { type AdoptStrategyInput, adoptStrategy, adoptStrategyInputSchema } from './strategy/adopt-strategy.ts'
export { type MakeCommitmentInput, makeCommitment, makeCommitmentInputSchema } from './strategy/make-commitment.ts'
export {
  applyStrategyEvent,
  commitmentSchema,
  commitmentStates,
  type MinimisationStrategy,
  minimisationStrategySchema,
  replayStrategy,
  type StrategyEvent,
  strategyEventSchema,
} from './strategy/minimisation-strategy.ts'
export {
  type ReviewCommitmentInput,
  reviewCommitment,
  reviewCommitmentInputSchema,
} from './strategy/review-commitment.ts'
export { type CommitmentProgress, strategyProgress } from './strategy/strategy-progress.ts'
export { type ReportTask, reportTasks, type TaskContext } from './tasks/report-tasks.ts'
