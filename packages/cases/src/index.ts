export { applyCaseEvent, replayCase } from './apply-case-event.ts'
export {
  type Appointment,
  type AppointmentId,
  type AppointmentOutcome,
  type AppointmentPurpose,
  appointmentIdSchema,
  appointmentOutcomeSchema,
  appointmentPurposeSchema,
  appointmentPurposes,
  appointmentResults,
  appointmentSchema,
  excuseReasons,
} from './appointment.ts'
export { type AssignCaseInput, assignCase, assignCaseInputSchema } from './assign-case.ts'
export {
  type Barrier,
  type BarrierEvidence,
  type BarrierId,
  type BarrierKind,
  barrierCloseReasons,
  barrierEvidenceSchema,
  barrierIdSchema,
  barrierKindSchema,
  barrierKinds,
  barrierSchema,
  evidenceKinds,
} from './barrier.ts'
export {
  type BarrierDuration,
  type BarrierDurations,
  barrierDurations,
  barriersWereReviewed,
  openBarriers,
} from './barrier-durations.ts'
export { type BookAppointmentInput, bookAppointment, bookAppointmentInputSchema } from './book-appointment.ts'
export { type CarryOverCaseInput, carryOverCase, carryOverCaseInputSchema } from './carry-over-case.ts'
export { type Case, caseOutcomes, caseSchema, isOpen, type OpenCase } from './case.ts'
export { type CaseEvent, caseEventSchema } from './case-events.ts'
export { type CaseFactKey, caseFactsSchema } from './case-fact.ts'
export { caseFacts } from './case-facts.ts'
export { casePrivacy } from './case-privacy.ts'
export { type CaseProblemCode, caseProblems } from './case-problems.ts'
export { type CasesPolicy, type CasesSettings, defaultCasesPolicy } from './cases-policy.ts'
export { type CloseBarrierInput, closeBarrier, closeBarrierInputSchema } from './close-barrier.ts'
export { type CloseCaseInput, closeCase, closeCaseInputSchema } from './close-case.ts'
export {
  type EndReportingConditionInput,
  endReportingCondition,
  endReportingConditionInputSchema,
} from './end-reporting-condition.ts'
export { type EvidenceBarrierInput, evidenceBarrier, evidenceBarrierInputSchema } from './evidence-barrier.ts'
export { type OpenCaseInput, openCase, openCaseInputSchema } from './open-case.ts'
export { type RaiseBarrierInput, raiseBarrier, raiseBarrierInputSchema } from './raise-barrier.ts'
export {
  type RecordAppointmentOutcomeInput,
  recordAppointmentOutcome,
  recordAppointmentOutcomeInputSchema,
} from './record-appointment-outcome.ts'
export { type RecordCaseFactsInput, recordCaseFacts } from './record-case-facts.ts'
export { type Removability, removability } from './removability.ts'
export {
  bailGrantors,
  type ConditionId,
  conditionIdSchema,
  type ReportingCondition,
  type ReportingMethod,
  reportingConditionSchema,
  reportingEndReasons,
  reportingMethodSchema,
  reportingMethods,
} from './reporting-condition.ts'
export {
  awaitsOutcome,
  canBeExcused,
  inOrder,
  missedInARow,
  nextAppointment,
  nextReportingDay,
  openReportingCondition,
} from './reporting-duty.ts'
export {
  type SetReportingConditionInput,
  setReportingCondition,
  setReportingConditionInputSchema,
} from './set-reporting-condition.ts'
