import { actorId, civilDate } from '@casework/kernel'
import {
  aboutToLapse,
  capacityNeeded,
  complianceAt,
  faceBehindTheCase,
  mandatoryCourses,
  defaultTrainingPolicy as policy,
  type StaffMember,
  safeguardingCourse,
  type TrainingExemption,
  trainingOverdue,
} from '@casework/training-assessments'
import { describe, expect, test } from 'vitest'

const person = (id: string, over: Partial<StaffMember> = {}): StaffMember => ({
  personId: actorId(id),
  unit: 'north',
  roles: ['visasAndImmigration'],
  functions: [],
  ...over,
})
const yearly = { ...faceBehindTheCase, refreshAfterMonths: 12 }
const courseId = yearly.id
const [old, current] = [
  { ...yearly, activeTo: civilDate('2026-06-30') },
  { ...yearly, version: '2', activeFrom: civilDate('2026-07-01') },
]
const done = (id: string, day: string | null) => ({
  personId: actorId(id),
  courseId,
  completedOn: day === null ? null : civilDate(day),
})
const records = (over: object = {}) => ({
  staff: [person('a')],
  catalogue: [old, current],
  completions: [done('a', '2026-01-10')],
  exemptions: [] as readonly TrainingExemption[],
  ...over,
})
const [from, to] = [civilDate('2026-12-01'), civilDate('2027-02-28')]
const asAt = civilDate('2026-12-01')

describe('about to lapse', () => {
  test('a person counts once, whatever versions a course has', () => {
    expect(aboutToLapse(records(), from, to)).toHaveLength(1)
    expect(aboutToLapse(records({ catalogue: [current, old] }), from, to)).toHaveLength(1)
    const whole = aboutToLapse(records(), civilDate('2026-01-01'), to)
    expect(whole).toHaveLength(1)
  })
  test('not in a course that is no longer taught, exempt, or gone by then', () => {
    expect(aboutToLapse(records({ catalogue: [old] }), from, to)).toEqual([])
    const exempt = { personId: actorId('a'), courseId, from: civilDate('2026-01-01'), reason: 'medical' as const }
    expect(aboutToLapse(records({ exemptions: [{ ...exempt, to: civilDate('2030-01-01') }] }), from, to)).toEqual([])
    const before = [{ ...exempt, to: civilDate('2026-06-01') }]
    expect(aboutToLapse(records({ exemptions: [...before, ...before] }), from, to)).toHaveLength(1)
    const left = [person('a', { to: civilDate('2026-12-31') })]
    expect(aboutToLapse(records({ staff: left }), from, to)).toEqual([])
  })
})

describe('places that are needed', () => {
  const lapses = aboutToLapse(records(), from, to)
  test('a run has a whole number of places, and at least one', () => {
    for (const places of [Number.NaN, 0, -3, 0.5, Number.POSITIVE_INFINITY])
      expect(capacityNeeded([...lapses, ...lapses], places)[0]).toMatchObject({ places: 2, runs: 2 })
  })
  test('for whoever never had the training, or no longer has, they are needed now', () => {
    const staff = [
      person('never'),
      person('lapsed'),
      person('well'),
      person('undated'),
      person('later'),
      person('left', { to: civilDate('2026-06-01') }),
      person('other', { roles: [] }),
      person('exempt'),
    ]
    const completions = [
      done('lapsed', '2025-01-10'),
      done('well', '2026-06-01'),
      done('undated', null),
      done('later', '2026-12-20'),
    ]
    const exemptions = [{ personId: actorId('exempt'), courseId, from, to, reason: 'medical' as const }]
    const overdue = trainingOverdue(records({ staff, completions, exemptions }), asAt)
    expect(overdue.map(({ personId }) => personId)).toEqual(['never', 'lapsed', 'later'])
    expect(capacityNeeded(overdue, 12)).toEqual([{ courseId, month: '2026-12', places: 3, runs: 1 }])
    const once = records({ staff, completions, exemptions, catalogue: [faceBehindTheCase] })
    expect(trainingOverdue(once, asAt).map(({ personId }) => personId)).toEqual(['never', 'later'])
  })
})

describe('compliance', () => {
  test('has one row for a course, also while two versions overlap', () => {
    const overlapping = [{ ...old, activeTo: civilDate('2026-12-31') }, current]
    expect(complianceAt(records({ catalogue: overlapping }), asAt, policy)).toHaveLength(1)
  })
  test('counts each person once, and on the days on which they work here', () => {
    const staff = [
      person('a'),
      person('a'),
      person('b', { from: civilDate('2027-01-01') }),
      person('c', { to: civilDate('2026-11-30') }),
    ]
    expect(complianceAt(records({ staff }), asAt, policy)[0]).toMatchObject({ required: 1 })
    expect(complianceAt(records({ staff }), civilDate('2027-01-01'), policy)[0]).toMatchObject({ required: 2 })
  })
  test('does not know of somebody whose grade is not on record, where the grade decides', () => {
    const staff = [person('a'), person('b', { grade: 'executiveOfficer' }), person('c', { grade: 'administrator' })]
    const [row] = complianceAt(records({ staff, catalogue: [safeguardingCourse], completions: [] }), asAt, policy)
    expect(row).toMatchObject({ required: 2, notKnown: 1, never: 1 })
    expect(mandatoryCourses([safeguardingCourse], person('a'), asAt)).toEqual([])
    const either = { ...safeguardingCourse, mandatoryFor: [{ grades: ['executiveOfficer'] }, { units: ['north'] }] }
    expect(mandatoryCourses([either], person('a'), asAt)).toHaveLength(1)
  })
})
