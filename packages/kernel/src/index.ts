export { type Actor, actorSchema, hasRole, isPerson } from './actor.ts'
export { type CarriedOver, type CarryOver, carryOver, isFirstHand } from './carry-over.ts'
export { type Apply, type Change, changed, replay, unchanged } from './change.ts'
export { type CivilDate, civilDate, civilDateSchema, compareCivilDates, parseCivilDate } from './civil-date.ts'
export type { Context } from './context.ts'
export { DomainError } from './domain-error.ts'
export { type Erasable, type Erased, erasable, erasedSchema, isErased } from './erasure.ts'
export { type ErrorSummary, type ErrorSummaryOptions, toErrorSummary } from './error-summary.ts'
export {
  type DomainEvent,
  type EventMetadata,
  eventMetadataSchema,
  eventSchema,
  eventWriter,
  personalEventSchema,
} from './event.ts'
export {
  type ActorId,
  actorId,
  actorIdSchema,
  type CaseId,
  type CorrelationId,
  type CustomerId,
  caseId,
  caseIdSchema,
  correlationId,
  correlationIdSchema,
  customerId,
  customerIdSchema,
  type EventId,
  eventId,
  eventIdSchema,
  identifierSchema,
  type TeamId,
  teamId,
  teamIdSchema,
} from './identifiers.ts'
export type { Immutable } from './immutable.ts'
export { type KernelProblemCode, kernelProblems } from './input-problems.ts'
export { compareInstants, type Instant, instant, instantSchema, parseInstant } from './instant.ts'
export {
  type FactSource,
  type Facts,
  type FactValue,
  factSourceSchema,
  factSources,
  firstHandSources,
  joinFacts,
  type Known,
  known,
  knownSchema,
  notKnown,
  type Provenance,
  provenanceSchema,
  type UnknownReason,
  unknownReasonSchema,
  unknownReasons,
} from './known.ts'
export { type InputProblemCode, parseInput } from './parse-input.ts'
export { defaultJsonLimits, type JsonLimits, type JsonProblemCode, parseJson } from './parse-json.ts'
export { isInForce, type Policy, policyInForce, type SettingBasis } from './policy.ts'
export {
  type ExportedValue,
  erasablePaths,
  type PathOf,
  type PersonalLevel,
  type Privacy,
  type PrivacyEntry,
  redact,
  subjectAccessExport,
} from './privacy.ts'
export { type Problem, type ProblemParams, type ProblemPath, problem } from './problem.ts'
export {
  type CatalogueEntry,
  type DescribedProblem,
  describeProblem,
  type Formatters,
  type Language,
  type Message,
  type ProblemCatalogue,
} from './problem-catalogue.ts'
export { all, andThen, map, type Refused, type Result, refused, type Succeeded, succeeded } from './result.ts'
export { parseText, type TextProblemCode, textSchema } from './text.ts'
