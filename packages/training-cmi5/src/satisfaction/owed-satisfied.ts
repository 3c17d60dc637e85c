import { type Instant, problem, type Result, succeeded } from '@casework/kernel'
import type { Cmi5Statement } from '../statement/cmi5-statement.ts'
import type { GroupSatisfaction, ItemSatisfaction } from './course-satisfaction.ts'
import type { SatisfactionInput } from './satisfaction-input.ts'
import { ownOf } from './unit-evidence.ts'

/** That a block or a course is satisfied, which a service has still to tell. @public */
export type OwedSatisfied = {
  readonly kind: 'block' | 'course'
  readonly publisherId: string
  /** The id that the service gave it. */
  readonly activityId: string
  /** When it was satisfied, and the session that made it so; where nothing was asked for, a session of its own is needed. */
  readonly at?: Instant
  readonly sessionId?: string
  readonly because: readonly string[]
}

/** What can be wrong with the activity ids that a service gives. @public */
export type OwedCode = 'CMI.NO_ACTIVITY_ID' | 'CMI.PUBLISHER_ID_USED' | 'CMI.ACTIVITY_ID_TWICE'

/**
 * Lists the `satisfied` statements that a service owes: one for each satisfied block and for the course, from within outwards, each once.
 *
 * @remarks
 * What was told already, in this registration and of this learner, is not owed again. A service gives each block and the course an activity
 * id of its own, which is not the publisher's. Source: cmi5 (Quartz) §9.3.9.
 *
 * @returns What is owed, or `CMI.NO_ACTIVITY_ID` | `CMI.PUBLISHER_ID_USED` | `CMI.ACTIVITY_ID_TWICE` for a block or course by its publisher's id.
 *
 * @example
 * const course = { kind: 'course' as const, id: 'https://publisher.example/course', satisfied: false, waitingFor: [], because: [], items: [] }
 * const learner = { homePage: 'https://training.example', name: 'learner-1' }
 * const told = { statements: [], registration: '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01', learner }
 * owedSatisfied(course, told, { [course.id]: 'https://training.example/courses/1' }) //=> { ok: true, value: [] }
 * owedSatisfied(course, told, {}).ok //=> false
 * @public
 */
export function owedSatisfied(
  course: GroupSatisfaction,
  told: Pick<SatisfactionInput, 'statements' | 'registration' | 'learner'>,
  activityIds: Readonly<Record<string, string>>,
): Result<readonly OwedSatisfied[], OwedCode> {
  const groups = groupsWithin(course)
  const objection = objectionToIds(groups, activityIds)
  if (objection !== undefined) return objection
  const done = new Set(told.statements.filter((each) => isToldOf(each, told)).map(({ objectId }) => objectId))
  const owed: OwedSatisfied[] = []
  for (const { kind, id, satisfied, at, sessionId, because } of groups) {
    const activityId = activityIds[id] as string
    if (!satisfied || done.has(activityId)) continue
    const when = at === undefined || sessionId === undefined ? {} : { at, sessionId }
    owed.push({ kind, publisherId: id, activityId, ...when, because })
  }
  return succeeded(owed)
}

/** Each block and the course has an activity id, of its own and not the publisher's. */
function objectionToIds(groups: readonly GroupSatisfaction[], activityIds: Readonly<Record<string, string>>) {
  const publisherIds = new Set(groups.map(({ id }) => id))
  const used = new Set<string>()
  for (const { id } of groups) {
    const activityId = ownOf(activityIds, id)
    if (activityId === undefined) return problem('CMI.NO_ACTIVITY_ID', {}, [id])
    if (publisherIds.has(activityId)) return problem('CMI.PUBLISHER_ID_USED', {}, [id])
    if (used.has(activityId)) return problem('CMI.ACTIVITY_ID_TWICE', {}, [id])
    used.add(activityId)
  }
  return undefined
}

function isToldOf(
  { verb, registration, learner }: Cmi5Statement,
  told: Pick<SatisfactionInput, 'registration' | 'learner'>,
): boolean {
  const isLearner = learner.homePage === told.learner.homePage && learner.name === told.learner.name
  return verb === 'satisfied' && registration === told.registration.toLowerCase() && isLearner
}

/** The groups of a course, each after those within it. */
function groupsWithin(item: ItemSatisfaction): readonly GroupSatisfaction[] {
  return item.kind === 'au' ? [] : [...item.items.flatMap(groupsWithin), item]
}
