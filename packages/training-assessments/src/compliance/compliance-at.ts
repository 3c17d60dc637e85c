import { addDays } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { Course } from '../course/course.ts'
import { isActive } from '../course/course-in-force.ts'
import { isMandatoryFor, type StaffMember } from '../course/mandatory-courses.ts'
import type { CourseId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { type CompletionIndex, completionIndex } from './completion-index.ts'
import { earliestValid } from './earliest-valid.ts'
import type { TrainingRecords } from './training-completion.ts'

/** What compliance reads of a course. @public */
export type ComplianceCourse = Pick<Course, 'id' | 'mandatoryFor' | 'refreshAfterMonths' | 'activeFrom' | 'activeTo'>

/** How somebody stands with a mandatory course. @public */
export type ComplianceState = 'current' | 'lapsingSoon' | 'lapsed' | 'never' | 'exempt' | 'notKnown'

/** How the people of one unit stand with one mandatory course. @public */
export type ComplianceRow = {
  readonly unit: string
  readonly courseId: CourseId
  /** For whom it is mandatory; the sum of the others. */
  readonly required: number
} & Readonly<Record<ComplianceState, number>>

/**
 * Counts how the people of each unit stand with each mandatory course on a day, past or present.
 *
 * @remarks
 * A completion without a day is not known, neither current nor lapsed. Whoever is lapsing soon still complies. Source: S1 (required of all,
 * nearly 16,000 took part); features.md D (expiry and refresher).
 *
 * @example
 * const person = { personId: actorId('officer-1'), unit: 'north', roles: ['visasAndImmigration'], functions: [] }
 * const records = { staff: [person], catalogue: [faceBehindTheCase], completions: [], exemptions: [] }
 * const [row] = complianceAt(records, civilDate('2026-11-22'), defaultTrainingPolicy)
 * row.never //=> 1
 * @public
 */
export function complianceAt(
  records: TrainingRecords<StaffMember, ComplianceCourse>,
  asAt: CivilDate,
  policy: TrainingPolicy,
): readonly ComplianceRow[] {
  return countCompliance(records, completionIndex(records), asAt, policy)
}

/** One day of compliance. @public */
export type ComplianceOnDay = { readonly asAt: CivilDate; readonly rows: readonly ComplianceRow[] }

/**
 * Counts compliance on each of several days, for a line over time; staff are those given, on every day.
 *
 * @example
 * const records = { staff: [], catalogue: [faceBehindTheCase], completions: [], exemptions: [] }
 * complianceOverTime(records, [civilDate('2026-10-31'), civilDate('2026-11-30')], defaultTrainingPolicy).map(({ rows }) => rows.length) //=> [0, 0]
 * @public
 */
export function complianceOverTime(
  records: TrainingRecords<StaffMember, ComplianceCourse>,
  days: readonly CivilDate[],
  policy: TrainingPolicy,
): readonly ComplianceOnDay[] {
  const index = completionIndex(records)
  return days.map((asAt) => ({ asAt, rows: countCompliance(records, index, asAt, policy) }))
}

function countCompliance(
  { staff, catalogue }: TrainingRecords<StaffMember, ComplianceCourse>,
  index: CompletionIndex,
  asAt: CivilDate,
  policy: TrainingPolicy,
): readonly ComplianceRow[] {
  return catalogue
    .filter((course) => isActive(course, asAt))
    .flatMap((course) => {
      const stateOf = judge(course, index, asAt, policy)
      const rows = new Map<string, Counting>()
      for (const person of staff) {
        if (!isMandatoryFor(course, person)) continue
        let row = rows.get(person.unit)
        if (row === undefined) {
          row = { unit: person.unit, courseId: course.id, required: 0, ...nobody }
          rows.set(person.unit, row)
        }
        row.required += 1
        row[stateOf(person.personId)] += 1
      }
      return [...rows.values()].sort((one, other) => (one.unit < other.unit ? -1 : 1))
    })
}

type Counting = { -readonly [Key in keyof ComplianceRow]: ComplianceRow[Key] }

const nobody = { current: 0, lapsingSoon: 0, lapsed: 0, never: 0, exempt: 0, notKnown: 0 } as const

/** How anybody stands with a course on a day; what depends on course and day alone is worked out once. */
export function judge(
  course: ComplianceCourse,
  index: CompletionIndex,
  asAt: CivilDate,
  { settings }: TrainingPolicy,
): (personId: string) => ComplianceState {
  const months = course.refreshAfterMonths
  const valid = months === undefined ? '' : earliestValid(asAt, months)
  const lasting = months === undefined ? '' : earliestValid(addDays(asAt, settings.lapsingSoonDays), months)
  const [completions, exemptions] = [index.completions.get(course.id), index.exemptions.get(course.id)]
  const isExempt = (personId: string) =>
    exemptions?.get(personId)?.some(({ from, to }) => from <= asAt && asAt <= to) === true
  return (personId) => {
    const last = lastBy(completions?.get(personId), asAt)
    if (last !== undefined && last !== '' && last >= valid) return last >= lasting ? 'current' : 'lapsingSoon'
    if (isExempt(personId)) return 'exempt'
    if (last === undefined) return 'never'
    return index.undated.has(`${course.id}/${personId}`) ? 'notKnown' : 'lapsed'
  }
}

/** The last day on or before a day; empty where only one without a day is known. */
function lastBy(days: readonly string[] | undefined, asAt: CivilDate): string | undefined {
  if (days === undefined) return undefined
  for (let place = days.length - 1; place >= 0; place -= 1) {
    const day = days[place] as string
    if (day <= asAt) return day
  }
  return undefined
}
