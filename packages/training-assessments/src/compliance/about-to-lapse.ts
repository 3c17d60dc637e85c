import type { ActorId, CivilDate } from '@casework/kernel'
import { versionsWithin } from '../course/course-in-force.ts'
import { isMandatoryFor, isStaffOn, type StaffMember } from '../course/mandatory-courses.ts'
import type { CourseId } from '../identifiers.ts'
import type { ComplianceCourse } from './compliance-at.ts'
import { lastValid } from './earliest-valid.ts'
import type { TrainingExemption, TrainingRecords } from './training-completion.ts'

/** Somebody whose mandatory training holds for the last time on a day. @public */
export type Lapse = {
  readonly personId: ActorId
  readonly unit: string
  readonly courseId: CourseId
  readonly lastDay: CivilDate
}

/**
 * Lists whose mandatory training ends in a period, the earliest first, as far as the record tells; each person once for each course that is
 * still taught, and nobody who is exempt or gone by then.
 *
 * @example
 * const course = { ...faceBehindTheCase, refreshAfterMonths: 12 }
 * const person = { personId: actorId('officer-1'), unit: 'north', roles: ['visasAndImmigration'], functions: [] }
 * const completions = [{ personId: person.personId, courseId: course.id, completedOn: civilDate('2026-01-10') }]
 * const records = { staff: [person], catalogue: [course], completions, exemptions: [] }
 * aboutToLapse(records, civilDate('2026-12-01'), civilDate('2027-02-28')).map(({ lastDay }) => lastDay) //=> ['2027-01-09']
 * @public
 */
export function aboutToLapse(
  records: TrainingRecords<StaffMember, ComplianceCourse>,
  from: CivilDate,
  to: CivilDate,
): readonly Lapse[] {
  const latest = latestCompletions(records.completions)
  const exemptions = exemptionsOf(records.exemptions)
  const lapses = versionsWithin(records.catalogue, from, to).flatMap((course) => {
    const months = course.refreshAfterMonths
    const ofCourse = latest.get(course.id)
    if (months === undefined || ofCourse === undefined) return []
    return records.staff.flatMap((person): readonly Lapse[] => {
      const last = ofCourse.get(person.personId)
      if (last === undefined || !isMandatoryFor(course, person)) return []
      const lastDay = lastValid(last, months)
      if (lastDay < from || lastDay > to || !isStaffOn(person, lastDay)) return []
      if (isExempt(exemptions, course.id, person.personId, lastDay)) return []
      return [{ personId: person.personId, unit: person.unit, courseId: course.id, lastDay }]
    })
  })
  return lapses.sort((one, other) => (one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay)))
}

/** The last dated completion of each course by each person. */
export function latestCompletions(
  completions: TrainingRecords<unknown, unknown>['completions'],
): ReadonlyMap<string, ReadonlyMap<string, CivilDate>> {
  const latest = new Map<string, Map<string, CivilDate>>()
  for (const { courseId, personId, completedOn } of completions) {
    if (completedOn === null) continue
    const ofCourse = latest.get(courseId) ?? new Map<string, CivilDate>()
    latest.set(courseId, ofCourse)
    const before = ofCourse.get(personId)
    if (before === undefined || before < completedOn) ofCourse.set(personId, completedOn)
  }
  return latest
}

/** The exemptions of each person and course. */
export function exemptionsOf(
  exemptions: readonly TrainingExemption[],
): ReadonlyMap<string, readonly TrainingExemption[]> {
  const found = new Map<string, TrainingExemption[]>()
  for (const exemption of exemptions) {
    const key = `${exemption.courseId} ${exemption.personId}`
    const theirs = found.get(key)
    if (theirs === undefined) found.set(key, [exemption])
    else theirs.push(exemption)
  }
  return found
}

/** Whether somebody need not take a course on a day. */
export function isExempt(
  exemptions: ReadonlyMap<string, readonly TrainingExemption[]>,
  courseId: string,
  personId: string,
  on: CivilDate,
): boolean {
  return exemptions.get(`${courseId} ${personId}`)?.some(({ from, to }) => from <= on && on <= to) ?? false
}
