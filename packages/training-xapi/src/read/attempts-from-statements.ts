import { civilDateInLondon } from '@casework/calendar'
import type { ActorId, CivilDate } from '@casework/kernel'
import type { CourseId } from '@casework/training-assessments'
import { instantOfTimestamp } from '../statement/instant-of-timestamp.ts'
import type { PlacedStatement } from '../statement/parse-statements.ts'
import type { Statement } from '../statement/statement.ts'
import type { CourseMapping, StatementMapping } from './statement-mapping.ts'

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
  /** The scaled score as it was written; compare it by `exactFraction`. */
  readonly scaled?: number
}

/** What is told of people and courses, and what was left aside, with why. @public */
export type ExternalAttempts = {
  readonly attempts: readonly ExternalAttempt[]
  readonly leftAside: readonly {
    readonly position: number
    readonly why: 'notAboutAnActivity' | 'otherActivity' | 'otherPerson'
  }[]
}

/**
 * Reads what another system's statements tell of the people and courses that a service knows.
 *
 * @remarks
 * People are known by account alone, compared letter by letter. Every statement is an attempt or is left aside. A day is the day in London
 * (Europe/London) of the timestamp; the moment at which a store took the statement in is no substitute for it. Source: domain.md §4.3.
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
 * const [attempt] = attemptsFromStatements([{ position: 0, statement }], mapping).attempts
 * attempt?.on //=> '2026-07-02'
 * attempt?.scaled //=> 0.8
 * @public
 */
export function attemptsFromStatements(
  statements: readonly PlacedStatement[],
  mapping: StatementMapping,
): ExternalAttempts {
  const people = new Map(mapping.people.map(({ account, personId }) => [keyOf(account), personId]))
  const courses = new Map(mapping.courses.map((course) => [course.activityId, course]))
  const attempts: ExternalAttempt[] = []
  const leftAside: ExternalAttempts['leftAside'][number][] = []
  for (const { position, statement } of statements) {
    const found = attemptIn(statement, people, courses)
    if (typeof found === 'string') leftAside.push({ position, why: found })
    else attempts.push({ position, ...found })
  }
  return { attempts, leftAside }
}

function keyOf({ homePage, name }: { readonly homePage: string; readonly name: string }): string {
  return JSON.stringify([homePage, name])
}

function attemptIn(
  { id, actor, verb, object, result, timestamp }: Statement,
  people: ReadonlyMap<string, ActorId>,
  courses: ReadonlyMap<string, CourseMapping>,
): Omit<ExternalAttempt, 'position'> | ExternalAttempts['leftAside'][number]['why'] {
  if (object.objectType !== undefined && object.objectType !== 'Activity') return 'notAboutAnActivity'
  const course = courses.get(object.id)
  if (course === undefined) return 'otherActivity'
  const isAgent = actor.objectType !== 'Group'
  const personId = isAgent && actor.account !== undefined ? people.get(keyOf(actor.account)) : undefined
  if (personId === undefined) return 'otherPerson'
  return {
    ...(id === undefined ? {} : { statementId: id }),
    personId,
    courseId: course.courseId,
    activityId: object.id,
    verb: verb.id,
    on: dayOf(timestamp),
    ...toldBy(result),
  }
}

function dayOf(timestamp: string | undefined): CivilDate | null {
  const at = timestamp === undefined ? undefined : instantOfTimestamp(timestamp)
  return at === undefined ? null : civilDateInLondon(at)
}

function toldBy(result: Statement['result']): Pick<ExternalAttempt, 'success' | 'completion' | 'scaled'> {
  const { success, completion, score } = result ?? {}
  const scaled = score?.scaled
  return {
    ...(success === undefined ? {} : { success }),
    ...(completion === undefined ? {} : { completion }),
    ...(scaled === undefined ? {} : { scaled }),
  }
}
