import { type Instant, map, type Result } from '@casework/kernel'
import type { TrainingCompletion } from '@casework/training-assessments'
import type { PlacedStatement } from '../statement/parse-statements.ts'
import type { MappingCode } from '../xapi-problems.ts'
import { attemptsFromStatements, type ExternalAttempt, type ExternalAttempts } from './attempts-from-statements.ts'
import { pointsReachPercent, reachesPercent } from './reaches-percent.ts'
import type { CourseMapping, StatementMapping } from './statement-mapping.ts'

/** A completion that another system's statement tells of. @public */
export type ExternalCompletion = TrainingCompletion & Pick<ExternalAttempt, 'position' | 'statementId'>

/** The completions that statements tell of, and what was left aside, with why. @public */
export type ExternalCompletions = {
  readonly completions: readonly ExternalCompletion[]
  readonly leftAside: readonly {
    readonly position: number
    readonly why:
      | ExternalAttempts['leftAside'][number]['why']
      | 'otherVerb'
      | 'notSuccessful'
      | 'noScore'
      | 'belowMark'
      | 'scoresDisagree'
  }[]
}

/**
 * Reads completions out of another system's statements, as rows for `complianceAt`.
 *
 * @remarks
 * A verb of the mapping says that a course was completed, unless the result says otherwise. A share that is asked for is compared in whole
 * numbers: 0.799 does not reach 80. Marks that are told beside the share have to reach it too: 0.8 with 10 of 100 is nobody's pass. A
 * completion without a timestamp has no day, and stays not known. Source: domain.md §4.3, scoring rule;
 * docs/decisions/0034-learning-statements.md.
 *
 * @param context - `now` decides which days have come; what is told of a later one is left aside.
 * @returns The completions and what was left aside, or `XAPI.ACCOUNT_TWICE` | `XAPI.ACTIVITY_TWICE` | `XAPI.NOT_A_PERCENT` with the path
 * into the mapping.
 *
 * @example
 * const account = { homePage: 'https://provider.example', name: 'p-17' }
 * const passed = 'http://adlnet.gov/expapi/verbs/passed'
 * const course = { activityId: 'https://provider.example/fbc', courseId: faceBehindTheCase.id, completedBy: [passed], atLeastPercent: 80 }
 * const mapping = { people: [{ account, personId: actorId('officer-1') }], courses: [course] }
 * const scored = (scaled: number) =>
 *   ({ actor: { account }, verb: { id: passed }, object: { id: course.activityId }, result: { score: { scaled } } })
 * const list = [0.799, 0.8].map((scaled, position) => ({ position, statement: scored(scaled) }))
 * const read = completionsFromStatements(list, mapping, { now: instant('2026-11-22T09:30:00Z') })
 * read.ok && read.value.completions.map(({ position, completedOn }) => ({ position, completedOn }))
 * //=> [{ position: 1, completedOn: null }]
 * read.ok && read.value.leftAside //=> [{ position: 0, why: 'belowMark' }]
 * @public
 */
export function completionsFromStatements(
  statements: readonly PlacedStatement[],
  mapping: StatementMapping,
  context: { readonly now: Instant },
): Result<ExternalCompletions, MappingCode> {
  return map(attemptsFromStatements(statements, mapping, context), (told) => completionsAmong(told, mapping))
}

function completionsAmong({ attempts, leftAside }: ExternalAttempts, mapping: StatementMapping): ExternalCompletions {
  const courses = new Map(mapping.courses.map((course) => [course.activityId, course]))
  const told = attempts.map((attempt) => ({
    attempt,
    why: objectionTo(attempt, courses.get(attempt.activityId) as CourseMapping),
  }))
  return {
    completions: told.flatMap(({ attempt, why }) => (why === undefined ? [completionOf(attempt)] : [])),
    leftAside: [
      ...leftAside,
      ...told.flatMap(({ attempt: { position }, why }) => (why === undefined ? [] : [{ position, why }])),
    ].sort((one, other) => one.position - other.position),
  }
}

function completionOf({ position, statementId, personId, courseId, on }: ExternalAttempt): ExternalCompletion {
  return { position, ...(statementId === undefined ? {} : { statementId }), personId, courseId, completedOn: on }
}

function objectionTo(
  { verb, success, completion, score }: ExternalAttempt,
  { completedBy, atLeastPercent }: CourseMapping,
): ExternalCompletions['leftAside'][number]['why'] | undefined {
  if (!completedBy.includes(verb)) return 'otherVerb'
  if (success === false || completion === false) return 'notSuccessful'
  if (atLeastPercent === undefined) return undefined
  if (score?.scaled === undefined) return 'noScore'
  const isReached = reachesPercent(score.scaled, atLeastPercent)
  if ((pointsReachPercent(score, atLeastPercent) ?? isReached) !== isReached) return 'scoresDisagree'
  return isReached ? undefined : 'belowMark'
}
