import { civilDateInLondon } from '@casework/calendar'
import { compareInstants, type Instant, type Result, refused, succeeded } from '@casework/kernel'
import { type CourseItem, unitsOf } from '../course/course-structure.ts'
import type { Cmi5Statement } from '../statement/cmi5-statement.ts'
import type { Finding } from './finding.ts'
import type { SatisfactionInput } from './satisfaction-input.ts'
import { type ServiceSettingCode, settingProblems } from './service-settings.ts'
import { ownOf, unitEvidence } from './unit-evidence.ts'
import { type UnitSatisfaction, unitSatisfaction } from './unit-satisfaction.ts'

/** Whether all within a course or a block is satisfied, and what made it so. @public */
export type GroupSatisfaction = {
  readonly kind: 'block' | 'course'
  readonly id: string
  readonly satisfied: boolean
  /** The ids of its direct items that are not satisfied yet. */
  readonly waitingFor: readonly string[]
  /** The ids of all statements that its units were satisfied by. */
  readonly because: readonly string[]
  /** When the last of it was satisfied, and in which session; none while something is waited for, or where nothing was asked for. */
  readonly at?: Instant
  readonly sessionId?: string
  readonly items: readonly ItemSatisfaction[]
}

/** Whether a unit or a block is satisfied. @public */
export type ItemSatisfaction = UnitSatisfaction | GroupSatisfaction

/** Whether a learner has satisfied a course, with everything that was told and does not count. @public */
export type CourseSatisfaction = {
  readonly satisfied: boolean
  readonly course: GroupSatisfaction
  /** What broke a rule of cmi5, unit by unit. */
  readonly findings: readonly Finding[]
  readonly leftAside: readonly {
    readonly statementId: string
    readonly why: 'otherRegistration' | 'otherLearner' | 'otherUnit' | 'severalUnits' | 'inTheFuture' | 'afterStored'
  }[]
}

/**
 * Tells whether a learner has satisfied a course, block by block and unit by unit, with the rule and the statements that made it so.
 *
 * @remarks
 * A unit is satisfied by what its `moveOn` asks for, or by being waived; a block and a course by all that is in them. What was told against
 * the rules of a session or a registration is listed and does not count: the first verdict of a session stands, a pass is not undone, and a
 * pass below the mastery score is none, nor one that does not say how it was judged. A statement belongs to the unit whose publisher's id
 * is in its grouping. What is told of a day in London that has not come, or that is later than the one on which a store had it, is left
 * aside. Who vouches for a statement is not read: see the README. Source: cmi5 (Quartz) §9.3, §9.6, §10, §13.1.4; docs/decisions/0035-cmi5-satisfaction.md.
 *
 * @returns What is satisfied, or `CMI.NOT_A_MASTERY_SCORE` | `CMI.NOT_A_MOVE_ON` with the unit for which the service sets it.
 *
 * @example
 * const unit = { kind: 'au', id: 'https://publisher.example/au/1', moveOn: 'Passed' }
 * const parsed = parseCourseStructure({ id: 'https://publisher.example/course', items: [unit] })
 * const structure = parsed.ok ? parsed.value : undefined
 * const learner = { homePage: 'https://training.example', name: 'learner-1' }
 * const registration = '7b6f8f2e-0b9a-4c53-8f3a-2d2f5d2f9a01'
 * const now = instant('2026-11-22T09:30:00Z')
 * const result = courseSatisfaction({ structure: structure!, statements: [], registration, learner, now })
 * result.ok && result.value.satisfied //=> false
 * result.ok && result.value.course.waitingFor //=> ['https://publisher.example/au/1']
 * @public
 */
export function courseSatisfaction(input: SatisfactionInput): Result<CourseSatisfaction, ServiceSettingCode> {
  const problems = settingProblems(input)
  if (problems.length > 0) return refused(problems)
  const units = unitsOf(input.structure.items)
  const { byUnit, leftAside } = sortedByUnit(input, new Set(units.map(({ id }) => id)))
  const findings: Finding[] = []
  const satisfactions = new Map<string, UnitSatisfaction>()
  for (const unit of units) {
    const statements = byUnit.get(unit.id) ?? []
    const evidence = unitEvidence(unit, statements, input)
    findings.push(...evidence.findings)
    const moveOn = ownOf(input.moveOns, unit.id) ?? unit.moveOn
    satisfactions.set(unit.id, unitSatisfaction(unit, moveOn, evidence.counted, statements))
  }
  const course = rolledUp('course', input.structure.id, input.structure.items, satisfactions)
  return succeeded({ satisfied: course.satisfied, course, findings, leftAside })
}

function sortedByUnit(input: SatisfactionInput, units: ReadonlySet<string>) {
  const byUnit = new Map<string, Cmi5Statement[]>()
  const leftAside: CourseSatisfaction['leftAside'][number][] = []
  for (const statement of input.statements) {
    const named = [...new Set(statement.grouping)].filter((id) => units.has(id))
    const why = reasonToLeave(statement, input, named.length)
    const [unit] = named
    if (why !== undefined) leftAside.push({ statementId: statement.id, why })
    else if (unit !== undefined && statement.verb !== 'satisfied') {
      const told = byUnit.get(unit)
      if (told === undefined) byUnit.set(unit, [statement])
      else told.push(statement)
    }
  }
  return { byUnit, leftAside }
}

/** That something is satisfied is told of blocks and courses, and is the service's own word. */
function reasonToLeave(
  statement: Cmi5Statement,
  { registration, learner, now }: SatisfactionInput,
  units: number,
): CourseSatisfaction['leftAside'][number]['why'] | undefined {
  if (statement.registration !== registration.toLowerCase()) return 'otherRegistration'
  if (statement.learner.homePage !== learner.homePage || statement.learner.name !== learner.name) return 'otherLearner'
  const on = civilDateInLondon(statement.at)
  if (on > civilDateInLondon(now)) return 'inTheFuture'
  if (statement.storedAt !== undefined && on > civilDateInLondon(statement.storedAt)) return 'afterStored'
  if (statement.verb === 'satisfied') return undefined
  if (units === 0) return 'otherUnit'
  return units > 1 ? 'severalUnits' : undefined
}

function rolledUp(
  kind: 'block' | 'course',
  id: string,
  items: readonly CourseItem[],
  units: ReadonlyMap<string, UnitSatisfaction>,
): GroupSatisfaction {
  const within = items.map((item) =>
    item.kind === 'au' ? (units.get(item.id) as UnitSatisfaction) : rolledUp('block', item.id, item.items, units),
  )
  const waitingFor = within.filter(({ satisfied }) => !satisfied).map((item) => item.id)
  const [last] = within
    .flatMap(({ at, sessionId }) => (at === undefined || sessionId === undefined ? [] : [{ at, sessionId }]))
    .sort((one, other) => compareInstants(other.at, one.at))
  return {
    kind,
    id,
    satisfied: waitingFor.length === 0,
    waitingFor,
    because: within.flatMap(({ because }) => because),
    ...(waitingFor.length === 0 ? last : {}),
    items: within,
  }
}
