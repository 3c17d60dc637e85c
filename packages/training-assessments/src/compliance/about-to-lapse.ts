import type { ActorId, CivilDate } from '@casework/kernel'
import { isMandatoryFor, type StaffMember } from '../course/mandatory-courses.ts'
import type { CourseId } from '../identifiers.ts'
import type { ComplianceCourse } from './compliance-at.ts'
import { lastValid } from './earliest-valid.ts'
import type { TrainingRecords } from './training-completion.ts'

/** Somebody whose mandatory training holds for the last time on a day. @public */
export type Lapse = {
  readonly personId: ActorId
  readonly unit: string
  readonly courseId: CourseId
  readonly lastDay: CivilDate
}

/**
 * Lists whose mandatory training ends in a period, the earliest first, as far as the record tells.
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
  const latest = latestCompletions(records)
  const lapses = records.catalogue.flatMap((course) => {
    const months = course.refreshAfterMonths
    const ofCourse = latest.get(course.id)
    if (months === undefined || ofCourse === undefined) return []
    return records.staff.flatMap((person): readonly Lapse[] => {
      const last = ofCourse.get(person.personId)
      if (last === undefined || !isMandatoryFor(course, person)) return []
      const lastDay = lastValid(last, months)
      if (lastDay < from || lastDay > to) return []
      return [{ personId: person.personId, unit: person.unit, courseId: course.id, lastDay }]
    })
  })
  return lapses.sort((one, other) => (one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay)))
}

/** The last dated completion of each course by each person. */
function latestCompletions({
  completions,
}: Pick<TrainingRecords<unknown, unknown>, 'completions'>): ReadonlyMap<string, ReadonlyMap<string, CivilDate>> {
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

/** The places that a course needs in a month, so that nobody lapses. @public */
export type CapacityNeeded = {
  readonly courseId: CourseId
  /** `2026-12`. */
  readonly month: string
  readonly places: number
  readonly runs: number
}

/**
 * Counts the places and runs that each course needs by month, so that nobody who is about to lapse does.
 *
 * @param placesPerRun - How many places a run has, at least 1.
 *
 * @example
 * const lapse = { personId: actorId('officer-1'), unit: 'north', courseId: faceBehindTheCase.id, lastDay: civilDate('2027-01-09') }
 * capacityNeeded([lapse], 12) //=> [{ courseId: faceBehindTheCase.id, month: '2027-01', places: 1, runs: 1 }]
 * @public
 */
export function capacityNeeded(lapses: readonly Lapse[], placesPerRun: number): readonly CapacityNeeded[] {
  const places = new Map<string, number>()
  for (const { courseId, lastDay } of lapses) {
    const key = `${lastDay.slice(0, 7)} ${courseId}`
    places.set(key, (places.get(key) ?? 0) + 1)
  }
  return [...places]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, count]) => {
      const [month, courseId] = key.split(' ') as [string, CourseId]
      return { courseId, month, places: count, runs: Math.ceil(count / Math.max(1, placesPerRun)) }
    })
}
