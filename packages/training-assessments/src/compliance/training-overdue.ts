import type { CivilDate } from '@casework/kernel'
import { versionsWithin } from '../course/course-in-force.ts'
import { isMandatoryFor, isStaffOn, type StaffMember } from '../course/mandatory-courses.ts'
import { exemptionsOf, isExempt, type Lapse, latestCompletions } from './about-to-lapse.ts'
import type { ComplianceCourse } from './compliance-at.ts'
import { earliestValid } from './earliest-valid.ts'
import type { TrainingRecords } from './training-completion.ts'

/**
 * Lists who needs mandatory training now: it has lapsed, or they never had it.
 *
 * @remarks A completion without a day is not known, and nobody is listed on it. Source: S1; features.md D (expiry and refresher).
 *
 * @returns Each with the day itself as the last, so that `capacityNeeded` counts their places in its month.
 *
 * @example
 * const person = { personId: actorId('officer-1'), unit: 'north', roles: ['visasAndImmigration'], functions: [] }
 * const records = { staff: [person], catalogue: [faceBehindTheCase], completions: [], exemptions: [] }
 * trainingOverdue(records, civilDate('2026-11-22')).map(({ lastDay }) => lastDay) //=> ['2026-11-22']
 * @public
 */
export function trainingOverdue(
  records: TrainingRecords<StaffMember, ComplianceCourse>,
  asAt: CivilDate,
): readonly Lapse[] {
  const latest = latestCompletions(
    records.completions.filter(({ completedOn }) => completedOn === null || completedOn <= asAt),
  )
  const undated = new Set(
    records.completions.flatMap(({ courseId, personId, completedOn }) =>
      completedOn === null ? [`${courseId} ${personId}`] : [],
    ),
  )
  const exemptions = exemptionsOf(records.exemptions)
  return versionsWithin(records.catalogue, asAt, asAt).flatMap((course) => {
    const valid = course.refreshAfterMonths === undefined ? '' : earliestValid(asAt, course.refreshAfterMonths)
    return records.staff.flatMap((person): readonly Lapse[] => {
      const { personId, unit } = person
      const last = latest.get(course.id)?.get(personId)
      const holds = last === undefined ? undated.has(`${course.id} ${personId}`) : last >= valid
      if (holds || !isStaffOn(person, asAt) || !isMandatoryFor(course, person)) return []
      if (isExempt(exemptions, course.id, personId, asAt)) return []
      return [{ personId, unit, courseId: course.id, lastDay: asAt }]
    })
  })
}
