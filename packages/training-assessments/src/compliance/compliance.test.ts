import { actorId, civilDate } from '@casework/kernel'
import {
  aboutToLapse,
  capacityNeeded,
  complianceAt,
  complianceOverTime,
  courseIdSchema,
  faceBehindTheCase,
  defaultTrainingPolicy as policy,
  type StaffMember,
} from '@casework/training-assessments'
import { expect, test } from 'vitest'

const course = { ...faceBehindTheCase, refreshAfterMonths: 12 }
const person = (id: string, over: Partial<StaffMember> = {}): StaffMember => ({
  personId: actorId(id),
  unit: 'north',
  roles: ['visasAndImmigration'],
  functions: [],
  ...over,
})
const done = (id: string, on: string | null, courseId = course.id) => ({
  personId: actorId(id),
  courseId,
  completedOn: on === null ? null : civilDate(on),
})
const exempt = (id: string, from: string, to: string) => ({
  personId: actorId(id),
  courseId: course.id,
  from: civilDate(from),
  to: civilDate(to),
  reason: 'longAbsence' as const,
})
const staff = ['current', 'soon', 'lapsed', 'never', 'exempt', 'undated', 'datedAndUndated', 'later'].map((id) =>
  person(id),
)
const completions = [
  done('current', '2026-11-01'),
  done('current', '2024-11-01'),
  done('soon', '2025-12-01'),
  done('lapsed', '2025-11-21'),
  done('exempt', '2020-01-01'),
  done('undated', null),
  done('datedAndUndated', '2020-01-01'),
  done('datedAndUndated', null),
  done('later', '2026-11-23'),
]
const records = { staff, catalogue: [course], completions, exemptions: [exempt('exempt', '2026-01-01', '2026-11-22')] }

test('each person is counted once, as they stand on the day', () => {
  expect(complianceAt(records, civilDate('2026-11-22'), policy)).toEqual([
    {
      unit: 'north',
      courseId: course.id,
      required: 8,
      current: 1,
      lapsingSoon: 1,
      lapsed: 1,
      never: 2,
      exempt: 1,
      notKnown: 2,
    },
  ])
})

test('an exemption ends, and time makes training lapse', () => {
  const days = complianceOverTime(
    records,
    [civilDate('2026-11-20'), civilDate('2026-11-23'), civilDate('2026-12-01')],
    policy,
  )
  expect(days.map(({ rows: [row] }) => [row?.current, row?.lapsingSoon, row?.lapsed, row?.never, row?.exempt])).toEqual(
    [
      [1, 2, 0, 2, 1],
      [2, 1, 2, 1, 0],
      [2, 0, 3, 1, 0],
    ],
  )
})

test('only those for whom a course is mandatory are counted, by unit, and only while it is taught', () => {
  const given = {
    ...records,
    staff: [person('current', { unit: 'south' }), person('never'), person('other', { roles: [] })],
  }
  expect(complianceAt(given, civilDate('2026-11-22'), policy).map(({ unit, required }) => [unit, required])).toEqual([
    ['north', 1],
    ['south', 1],
  ])
  expect(complianceAt(given, civilDate('2019-11-22'), policy)).toEqual([])
  const elsewhere = { ...given, exemptions: [exempt('nobody', '2026-01-01', '2026-12-31')] }
  expect(complianceAt(elsewhere, civilDate('2026-11-22'), policy)).toEqual(
    complianceAt(given, civilDate('2026-11-22'), policy),
  )
})

test('a course that is not repeated holds for good', () => {
  const [row] = complianceAt({ ...records, catalogue: [faceBehindTheCase] }, civilDate('2030-01-01'), policy)
  expect(row).toMatchObject({ current: 7, never: 1, notKnown: 0, lapsed: 0 })
  expect(
    aboutToLapse({ ...records, catalogue: [faceBehindTheCase] }, civilDate('2020-01-01'), civilDate('2040-01-01')),
  ).toEqual([])
})

test('who is about to lapse is listed by day, and gives the places that are needed', () => {
  const lapses = aboutToLapse(records, civilDate('2026-11-01'), civilDate('2027-11-30'))
  expect(lapses.map(({ personId, lastDay }) => [personId, lastDay])).toEqual([
    ['lapsed', '2026-11-20'],
    ['soon', '2026-11-30'],
    ['current', '2027-10-31'],
    ['later', '2027-11-22'],
  ])
  const needed = capacityNeeded(lapses, 1).map(({ month, places, runs }) => [month, places, runs])
  expect(needed).toEqual([
    ['2026-11', 2, 2],
    ['2027-10', 1, 1],
    ['2027-11', 1, 1],
  ])
  expect(capacityNeeded(lapses, 0)[0]?.runs).toBe(2)
  const tie = {
    ...records,
    completions: [
      done('current', '2026-01-01'),
      done('soon', '2026-01-01'),
      done('lapsed', '2026-01-01', courseIdSchema.parse('other')),
    ],
  }
  expect(aboutToLapse(tie, civilDate('2026-01-01'), civilDate('2027-01-01'))).toHaveLength(2)
  expect(
    aboutToLapse(
      { ...tie, staff: [person('current', { roles: [] })] },
      civilDate('2026-01-01'),
      civilDate('2027-01-01'),
    ),
  ).toEqual([])
})
