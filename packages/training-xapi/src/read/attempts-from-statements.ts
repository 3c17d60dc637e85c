import { civilDateInLondon } from '@casework/calendar'
import { type ActorId, type CivilDate, type Instant, type Result, refused, succeeded } from '@casework/kernel'
import type { CourseId } from '@casework/training-assessments'
import { instantOfTimestamp } from '../statement/instant-of-timestamp.ts'
import type { PlacedStatement } from '../statement/parse-statements.ts'
import type { Statement } from '../statement/statement.ts'
import type { MappingCode } from '../xapi-problems.ts'
import { accountKey, mappingProblems } from './mapping-problems.ts'
import type { CourseMapping, StatementMapping } from './statement-mapping.ts'

/** The score of a statement: scaled, or marks between a least and a most. @public */
export type StatementScore = NonNullable<NonNullable<Statement['result']>['score']>

/** What a statement tells of somebody and a course. @public */
export type ExternalAttempt = {
  readonly position: number
  readonly statementId?: string
  readonly personId: ActorId
  readonly courseId: CourseId
  readonly activityId: string
  readonly verb: string
  /** The day in London; `null` where the statement has no timestamp. */
  readonly on: CivilDate | null
  readonly success?: boolean
  readonly completion?: boolean
  /** The score as it was written; compare its numbers by `exactFraction`. */
  readonly score?: StatementScore
}

/** What is told of people and courses, and what was left aside, with why. @public */
export type ExternalAttempts = {
  readonly attempts: readonly ExternalAttempt[]
  readonly leftAside: readonly {
    readonly position: number
    readonly why: 'notAboutAnActivity' | 'otherActivity' | 'otherPerson' | 'inTheFuture' | 'afterStored'
  }[]
}

/**
 * Reads what another system's statements tell of the people and courses that a service knows.
 *
 * @remarks
 * People are known by account alone, compared letter by letter. Every statement is an attempt or is left aside. A day is the day in London
 * (Europe/London) of the timestamp; the moment at which a store took the statement in is no substitute for it. A day that has not come,
 * or that is later than the one on which a store had the statement already, is not believed. Source: domain.md §4.3;
 * docs/decisions/0034-learning-statements.md.
 *
 * @param context - `now` decides which days have come.
 * @returns The attempts and what was left aside, or `XAPI.ACCOUNT_TWICE` | `XAPI.ACTIVITY_TWICE` | `XAPI.NOT_A_PERCENT` with the path into
 * the mapping.
 *
 * @example
 * const account = { homePage: 'https://provider.example', name: 'p-17' }
 * const course = { activityId: 'https://provider.example/fbc', courseId: faceBehindTheCase.id, completedBy: ['http://adlnet.gov/expapi/verbs/passed'] }
 * const mapping = { people: [{ account, personId: actorId('officer-1') }], courses: [course] }
 * const statement = {
 *   actor: { account },
 *   verb: { id: 'http://adlnet.gov/expapi/verbs/passed' },
 *   object: { id: 'https://provider.example/fbc' },
 *   result: { score: { scaled: 0.8 } },
 *   timestamp: '2026-07-01T23:30:00Z',
 * }
 * const read = attemptsFromStatements([{ position: 0, statement }], mapping, { now: instant('2026-11-22T09:30:00Z') })
 * const [attempt] = read.ok ? read.value.attempts : []
 * attempt?.on //=> '2026-07-02'
 * attempt?.score?.scaled //=> 0.8
 * @public
 */
export function attemptsFromStatements(
  statements: readonly PlacedStatement[],
  mapping: StatementMapping,
  { now }: { readonly now: Instant },
): Result<ExternalAttempts, MappingCode> {
  const problems = mappingProblems(mapping)
  if (problems.length > 0) return refused(problems)
  const today = civilDateInLondon(now)
  const people = new Map(mapping.people.map(({ account, personId }) => [accountKey(account), personId]))
  const courses = new Map(mapping.courses.map((course) => [course.activityId, course]))
  const attempts: ExternalAttempt[] = []
  const leftAside: ExternalAttempts['leftAside'][number][] = []
  for (const { position, statement } of statements) {
    const found = attemptIn(statement, people, courses, today)
    if (typeof found === 'string') leftAside.push({ position, why: found })
    else attempts.push({ position, ...found })
  }
  return succeeded({ attempts, leftAside })
}

function attemptIn(
  { id, actor, verb, object, result, timestamp, stored }: Statement,
  people: ReadonlyMap<string, ActorId>,
  courses: ReadonlyMap<string, CourseMapping>,
  today: CivilDate,
): Omit<ExternalAttempt, 'position'> | ExternalAttempts['leftAside'][number]['why'] {
  if (object.objectType !== undefined && object.objectType !== 'Activity') return 'notAboutAnActivity'
  const course = courses.get(object.id)
  if (course === undefined) return 'otherActivity'
  const isAgent = actor.objectType !== 'Group'
  const personId = isAgent && actor.account !== undefined ? people.get(accountKey(actor.account)) : undefined
  if (personId === undefined) return 'otherPerson'
  const [on, storedOn] = [dayOf(timestamp), dayOf(stored)]
  if (on !== null && on > today) return 'inTheFuture'
  if (on !== null && storedOn !== null && on > storedOn) return 'afterStored'
  return {
    ...(id === undefined ? {} : { statementId: id }),
    personId,
    courseId: course.courseId,
    activityId: object.id,
    verb: verb.id,
    on,
    ...toldBy(result),
  }
}

function dayOf(timestamp: string | undefined): CivilDate | null {
  const at = timestamp === undefined ? undefined : instantOfTimestamp(timestamp)
  return at === undefined ? null : civilDateInLondon(at)
}

function toldBy(result: Statement['result']): Pick<ExternalAttempt, 'success' | 'completion' | 'score'> {
  const { success, completion, score } = result ?? {}
  return {
    ...(success === undefined ? {} : { success }),
    ...(completion === undefined ? {} : { completion }),
    ...(score === undefined ? {} : { score }),
  }
}
