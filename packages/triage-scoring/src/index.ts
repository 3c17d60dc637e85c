export { type Amount, amountSchema, type LookUpSide } from './amount.ts'
export { type AppointmentPurpose, appointmentPurposeSchema, appointmentPurposes } from './appointment-purpose.ts'
export { type Axis, axisSchema, type Band, type Contribution, type Override } from './axis.ts'
export type { Bounds } from './bounds.ts'
export { checkRuleSet } from './check-rule-set.ts'
export { careKey, compareForCare, compareForEnforcement, enforcementKey } from './compare-priority.ts'
export { type Condition, conditionSchema, type FactCondition } from './condition.ts'
export { exampleReportingRuleSet } from './example-reporting-rule-set.ts'
export {
  type FactDeclaration,
  type FactType,
  factDeclarationSchema,
  protectedCharacteristics,
} from './fact-declaration.ts'
export type { FactRead, NotKnownReason, Reason, ReasonKind } from './reason.ts'
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
