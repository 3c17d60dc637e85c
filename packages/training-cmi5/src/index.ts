export { type Cmi5ProblemCode, cmi5Problems } from './cmi5-problems.ts'
export {
  type AssignableUnit,
  type Block,
  type CourseItem,
  type CourseStructure,
  type MoveOn,
  moveOns,
} from './course/course-structure.ts'
export { type CourseStructureCode, parseCourseStructure } from './course/parse-course-structure.ts'
export {
  type CourseSatisfaction,
  courseSatisfaction,
  type GroupSatisfaction,
  type ItemSatisfaction,
} from './satisfaction/course-satisfaction.ts'
export { type Finding, type FindingRule, findingRules } from './satisfaction/finding.ts'
export { type OwedCode, type OwedSatisfied, owedSatisfied } from './satisfaction/owed-satisfied.ts'
export type { SatisfactionInput } from './satisfaction/satisfaction-input.ts'
export {
  type SatisfiedSettings,
  type SatisfiedStatement,
  satisfiedStatement,
} from './satisfaction/satisfied-statement.ts'
export type { ServiceSettingCode } from './satisfaction/service-settings.ts'
export { type TrainingOutcome, type TrainingOutcomeInput, trainingOutcome } from './satisfaction/training-outcome.ts'
export type { UnitSatisfaction } from './satisfaction/unit-satisfaction.ts'
export type { Cmi5Statement } from './statement/cmi5-statement.ts'
export {
  type Cmi5StatementCode,
  parseCmi5Statements,
  type ReadCmi5Statements,
} from './statement/parse-cmi5-statements.ts'
export { type Cmi5Verb, cmi5Verbs, type WaivedReason, waivedReasons } from './statement/vocabulary.ts'
