import { addDays } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { Course } from '../course/course.ts'
import { versionsWithin } from '../course/course-in-force.ts'
import { isNamed, isStaffOn, type StaffMember } from '../course/mandatory-courses.ts'
import type { CourseId } from '../identifiers.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { earliestValid } from './earliest-valid.ts'
import type { TrainingRecords } from './training-completion.ts'
import { dayAsNumber, type TrainingTable, trainingTable } from './training-table.ts'

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
 * A completion without a day is not known, neither current nor lapsed, unless the course is never done again; nor is whoever's grade is not
 * on record where it decides. Each person counts once, on the days on which they work here, and each course once, by the version that
 * began last. Whoever is lapsing soon still complies. Source: S1 (required of all,
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
  const catalogue = versionsWithin(records.catalogue, asAt, asAt)
  const table = trainingTable({ ...records, catalogue }, asAt)
  const staff = records.staff.filter(
    (person, place) => table.places.get(person.personId) === place && isStaffOn(person, asAt),
  )
  return catalogue.flatMap((course) => rowsOf(course, staff, table, limitsOf(course, asAt, policy)))
}

/** One day of compliance. @public */
export type ComplianceOnDay = { readonly asAt: CivilDate; readonly rows: readonly ComplianceRow[] }

/**
 * Counts compliance on each of several days, for a line over time; staff are those given, on the days on which they work
 * here.
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
  return days.map((asAt) => ({ asAt, rows: complianceAt(records, asAt, policy) }))
}

type Counting = { -readonly [Key in keyof ComplianceRow]: ComplianceRow[Key] }

const nobody = { current: 0, lapsingSoon: 0, lapsed: 0, never: 0, exempt: 0, notKnown: 0 } as const

function rowsOf(
  course: ComplianceCourse,
  staff: readonly StaffMember[],
  table: TrainingTable,
  limits: Limits,
): readonly ComplianceRow[] {
  const start = table.rows.get(course.id) as number
  const rows = new Map<string, Counting>()
  for (const person of staff) {
    const named = isNamed(course, person)
    if (named === false) continue
    let row = rows.get(person.unit)
    if (row === undefined) {
      row = { unit: person.unit, courseId: course.id, required: 0, ...nobody }
      rows.set(person.unit, row)
    }
    row.required += 1
    const cell = start + (table.places.get(person.personId) as number)
    row[named === 'notKnown' ? 'notKnown' : stateAt(table, cell, limits)] += 1
  }
  return [...rows.values()].sort((one, other) => (one.unit < other.unit ? -1 : 1))
}

/** Of a course that is never done again: any day holds. */
const forEver = 1

/** The earliest days of completion that still hold, and that hold for long enough. */
type Limits = { readonly valid: number; readonly lasting: number }

function limitsOf({ refreshAfterMonths }: ComplianceCourse, asAt: CivilDate, { settings }: TrainingPolicy): Limits {
  if (refreshAfterMonths === undefined) return { valid: forEver, lasting: forEver }
  const soon = addDays(asAt, settings.lapsingSoonDays)
  return {
    valid: dayAsNumber(earliestValid(asAt, refreshAfterMonths)),
    lasting: dayAsNumber(earliestValid(soon, refreshAfterMonths)),
  }
}

function stateAt({ last, undated, exempt }: TrainingTable, cell: number, { valid, lasting }: Limits): ComplianceState {
  const day = last[cell] as number
  if (day >= valid) return day >= lasting ? 'current' : 'lapsingSoon'
  if (exempt[cell] === 1) return 'exempt'
  if (undated[cell] === 1) return valid === forEver ? 'current' : 'notKnown'
  return day === 0 ? 'never' : 'lapsed'
}
