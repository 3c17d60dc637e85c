import { type CivilDate, compareCivilDates, problem, type Result, succeeded } from '@casework/kernel'
import type { CourseId } from '../identifiers.ts'
import type { Course } from './course.ts'

/**
 * Finds the version of a course that is taught on a day; its first and last days both count.
 *
 * @returns The course, or `COURSE.NONE_ACTIVE` | `COURSE.SEVERAL_ACTIVE` with the day.
 *
 * @example
 * courseInForce([faceBehindTheCase], faceBehindTheCase.id, civilDate('2026-11-22')).ok //=> true
 * courseInForce([faceBehindTheCase], faceBehindTheCase.id, civilDate('2019-12-31')).ok //=> false
 * @public
 */
export function courseInForce(
  catalogue: readonly Course[],
  courseId: CourseId,
  on: CivilDate,
): Result<Course, 'COURSE.NONE_ACTIVE' | 'COURSE.SEVERAL_ACTIVE'> {
  const [course, another] = catalogue.filter((each) => each.id === courseId && isActive(each, on))
  if (course === undefined) return problem('COURSE.NONE_ACTIVE', { courseId, on })
  return another === undefined ? succeeded(course) : problem('COURSE.SEVERAL_ACTIVE', { courseId, on })
}

/** Whether something with an active period is active on a day. */
export function isActive(
  { activeFrom, activeTo }: { readonly activeFrom: CivilDate; readonly activeTo?: CivilDate | undefined },
  on: CivilDate,
): boolean {
  return compareCivilDates(activeFrom, on) <= 0 && (activeTo === undefined || compareCivilDates(on, activeTo) <= 0)
}

/** Of each course the version that is active on some day of a period; where several are, the one that began last. */
export function versionsWithin<
  Version extends { readonly id: string; readonly activeFrom: CivilDate; readonly activeTo?: CivilDate | undefined },
>(catalogue: readonly Version[], from: CivilDate, to: CivilDate): readonly Version[] {
  const versions = new Map<string, Version>()
  for (const version of catalogue) {
    if (version.activeFrom > to || (version.activeTo ?? to) < from) continue
    const other = versions.get(version.id)
    if (other === undefined || other.activeFrom < version.activeFrom) versions.set(version.id, version)
  }
  return [...versions.values()]
}
