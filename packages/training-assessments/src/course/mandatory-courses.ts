import type { ActorId, CivilDate } from '@casework/kernel'
import type { Course, MandatoryRule } from './course.ts'
import { isActive } from './course-in-force.ts'

/** What the rules of courses read of a member of staff. @public */
export type StaffMember = {
  readonly personId: ActorId
  readonly unit: string
  readonly grade?: string
  readonly roles: readonly string[]
  readonly functions: readonly string[]
  /** The first and the last day of work here, where they are known. */
  readonly from?: CivilDate
  readonly to?: CivilDate
}

/**
 * Lists the courses that are mandatory for somebody on a day, as far as the record tells.
 *
 * @remarks Source: S1 (required of all visas-and-immigration staff); domain.md §4.1 (safeguarding for all, four days by grade).
 *
 * @example
 * const person = { personId: actorId('officer-1'), unit: 'north', roles: ['visasAndImmigration'], functions: [] }
 * mandatoryCourses([faceBehindTheCase], person, civilDate('2026-11-22')).map(({ title }) => title) //=> ['Face Behind the Case']
 * mandatoryCourses([faceBehindTheCase], { ...person, roles: [] }, civilDate('2026-11-22')) //=> []
 * @public
 */
export function mandatoryCourses(catalogue: readonly Course[], person: StaffMember, on: CivilDate): readonly Course[] {
  return catalogue.filter((course) => isActive(course, on) && isMandatoryFor(course, person))
}

/** Whether a rule of a course names somebody for certain. */
export function isMandatoryFor(course: Pick<Course, 'mandatoryFor'>, person: StaffMember): boolean {
  return isNamed(course, person) === true
}

/** Whether a rule of a course names somebody; not known where it turns on a grade that is not on record. */
export function isNamed({ mandatoryFor }: Pick<Course, 'mandatoryFor'>, person: StaffMember): boolean | 'notKnown' {
  let told: boolean | 'notKnown' = false
  for (const rule of mandatoryFor) {
    if (!names(rule, person)) continue
    if (rule.grades === undefined || person.grade !== undefined) return true
    told = 'notKnown'
  }
  return told
}

/** Whether somebody works here on a day, as far as the record tells. */
export function isStaffOn({ from, to }: StaffMember, on: CivilDate): boolean {
  return (from === undefined || from <= on) && (to === undefined || on <= to)
}

function names({ roles, grades, functions, units }: MandatoryRule, person: StaffMember): boolean {
  return (
    (roles === undefined || roles.some((role) => person.roles.includes(role))) &&
    (grades === undefined || person.grade === undefined || grades.includes(person.grade)) &&
    (functions === undefined || functions.some((each) => person.functions.includes(each))) &&
    (units === undefined || units.includes(person.unit))
  )
}
