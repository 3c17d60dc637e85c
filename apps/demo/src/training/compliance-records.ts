import { type CivilDate, civilDate } from '@casework/kernel'
import {
  type Course,
  completionsOf,
  type Enrolment,
  faceBehindTheCase,
  type StaffMember,
  safeguardingCourse,
  type TrainingCompletion,
  type TrainingRecords,
} from '@casework/training-assessments'
import type { Casework } from '../casework/casework.ts'
import { recordsOfKind } from '../casework/record-snapshots.ts'
import { courses, escortCourse, trainingPolicy } from './catalogue.ts'
import { workforce } from './colleagues.ts'

/** Completions from an older register, as a service would take them over: some with a day, some without one. */
const older: readonly TrainingCompletion[] = workforce
  .filter(({ grade }) => grade === 'executiveOfficer')
  .flatMap(({ personId }, place) =>
    place % 5 === 4 ? [] : [{ personId, courseId: safeguardingCourse.id, completedOn: olderDay(place) }],
  )

function olderDay(place: number): CivilDate | null {
  return place % 7 === 6 ? null : civilDate(`2018-0${(place % 3) + 1}-15`)
}

/** People who are away for long, until the end of the year. */
const exemptions: TrainingRecords<StaffMember, Course>['exemptions'] = workforce
  .filter((_person, place) => place % 41 === 20)
  .map(({ personId }) => ({
    personId,
    courseId: faceBehindTheCase.id,
    from: civilDate('2026-03-01'),
    to: civilDate('2026-12-31'),
    reason: 'longAbsence',
  }))

/** Who has to be trained in what, and who has been: from the learners' records and from the older register. */
export async function complianceRecords({ client }: Casework): Promise<TrainingRecords<StaffMember, Course>> {
  const enrolments = await recordsOfKind<Enrolment>('enrolment', client)
  const completions = [faceBehindTheCase, escortCourse].flatMap((course) =>
    completionsOf(enrolments, course, trainingPolicy),
  )
  return { staff: workforce, catalogue: courses, completions: [...older, ...completions], exemptions }
}
