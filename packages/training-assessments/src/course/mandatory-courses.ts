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
}

/**
 * Lists the courses that are mandatory for somebody on a day.
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

/** Whether a rule of a course names somebody. */
export function isMandatoryFor({ mandatoryFor }: Pick<Course, 'mandatoryFor'>, person: StaffMember): boolean {
  return mandatoryFor.some((rule) => names(rule, person))
}

function names({ roles, grades, functions, units }: MandatoryRule, person: StaffMember): boolean {
  return (
    (roles === undefined || roles.some((role) => person.roles.includes(role))) &&
    (grades === undefined || grades.includes(person.grade ?? '')) &&
    (functions === undefined || functions.some((each) => person.functions.includes(each))) &&
    (units === undefined || units.includes(person.unit))
  )
}
