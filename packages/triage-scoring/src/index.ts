export { type Amount, amountSchema, type LookUpSide } from './amount.ts'
export { type AppointmentPurpose, appointmentPurposeSchema, appointmentPurposes } from './appointment-purpose.ts'
export { approveRuleSet } from './approve-rule-set.ts'
export { type Axis, axisSchema, type Band, type Contribution, type Override } from './axis.ts'
export type { Bounds } from './bounds.ts'
export { checkRuleSet } from './check-rule-set.ts'
export { careKey, compareForCare, compareForEnforcement, enforcementKey } from './compare-priority.ts'
export { type Condition, conditionSchema, type FactCondition } from './condition.ts'
export { describeFact } from './describe-fact.ts'
export { describePurpose } from './describe-purpose.ts'
export { type DescribedReason, describeReason } from './describe-reason.ts'
export { exampleReportingRuleSet } from './example-reporting-rule-set.ts'
export { type ExplainedRule, type ExplainedRuleSet, type ExplainedSection, explainRuleSet } from './explain-rule-set.ts'
export {
  type FactDeclaration,
  type FactType,
  factDeclarationSchema,
  protectedCharacteristics,
} from './fact-declaration.ts'
export type { AlreadyDone, FactRead, NotKnownReason, Reason, ReasonKind } from './reason.ts'
export {
  parseRecordTriageDecisionInput,
  type RecordTriageDecisionInput,
  recordTriageDecision,
  recordTriageDecisionInputSchema,
  type TriageDecisionContext,
  type TriageDecisionProblemCode,
} from './record-triage-decision.ts'
export { referenceEvaluator } from './reference-evaluator.ts'
export {
  type Approver,
  approverSchema,
  type PurposeRule,
  type RuleSet,
  type RuleSetData,
  ruleSetSchema,
} from './rule-set.ts'
export type { CheckRuleSetProblemCode, RuleSetProblemCode } from './rule-set-problems.ts'
export { type Safeguard, safeguardSchema } from './safeguard.ts'
export type { AxisScore, Bound, Evaluator, OrderingScore, Scores } from './scores.ts'
export { triage } from './triage.ts'
export {
  type TriageDecision,
  type TriageDecisionId,
  triageDecisionIdSchema,
  triageDecisionPrivacy,
  triageDecisionSchema,
} from './triage-decision.ts'
export {
  applyTriageDecisionEvent,
  replayTriageDecision,
  type TriageDecisionEvent,
  triageDecisionEventSchema,
} from './triage-decision-events.ts'
export { defaultTriageDecisionPolicy, type TriageDecisionPolicy } from './triage-decision-policy.ts'
export { type TriageProblemCode, triageProblems } from './triage-problems.ts'
export type {
  AxisResult,
  BandAnswer,
  BandName,
  CarePriority,
  EnforcementPriority,
  NotKnownFact,
  PossiblePurpose,
  Question,
  RecommendedPurpose,
  SafeguardResult,
  Settles,
  StaleFact,
  TriageResult,
} from './triage-result.ts'
export { type ChangedBand, type Counterfactual, whatWouldChange } from './what-would-change.ts'
