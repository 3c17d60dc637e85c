export {
  attemptsFromStatements,
  type ExternalAttempt,
  type ExternalAttempts,
  type StatementScore,
} from './read/attempts-from-statements.ts'
export {
  completionsFromStatements,
  type ExternalCompletion,
  type ExternalCompletions,
} from './read/completions-from-statements.ts'
export { type ExactFraction, exactFraction } from './read/exact-fraction.ts'
export type { CourseMapping, StatementMapping } from './read/statement-mapping.ts'
export { equivalentStatements } from './statement/equivalent-statements.ts'
export { instantOfTimestamp } from './statement/instant-of-timestamp.ts'
export { parseStatement } from './statement/parse-statement.ts'
export {
  type PlacedStatement,
  parseStatements,
  type SortedStatements,
} from './statement/parse-statements.ts'
export type { Statement } from './statement/statement.ts'
export { defaultStatementLimits, type StatementLimits } from './statement/statement-limits.ts'
export { scoreOfMark } from './write/score-of-mark.ts'
export type { StatementAccount, StatementSettings } from './write/statement-settings.ts'
export { statementsOfAttendance } from './write/statements-of-attendance.ts'
export { statementsOfCertification } from './write/statements-of-certification.ts'
export { statementsOfEnrolment } from './write/statements-of-enrolment.ts'
export {
  type MappingCode,
  type StatementListCode,
  type XapiProblemCode,
  type XapiStatementCode,
  xapiProblems,
} from './xapi-problems.ts'
export { type XapiVersion, xapiVersions } from './xapi-version.ts'
