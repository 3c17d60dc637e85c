import { tableToCsv } from '@casework/figures'
import { civilDate } from '@casework/kernel'
import {
  type AssessedCourse,
  completionsOf,
  courseSchema,
  faceBehindTheCase,
  defaultTrainingPolicy as policy,
  resultsTable,
} from '@casework/training-assessments'
import { anEnrolment } from '@casework/training-assessments/testing'
import { expect, test } from 'vitest'

const sat = (sittingId: string, handedInAt: string, marks: number, stage = 'released') => ({
  stage,
  sittingId,
  componentId: 'questions',
  begunAt: handedInAt,
  answers: {},
  handedInAt,
  handedInBy: 'learner',
  given: [],
  mark: { componentId: 'questions', marks, outOf: 20, criteria: [] },
  agreement: 'key',
  markedAt: handedInAt,
  ...(stage === 'released' ? { releasedAt: '2026-11-20T09:00:00Z' } : {}),
})
const year = { from: civilDate('2026-01-01'), to: civilDate('2026-12-31') }

test('a course is completed on the day of the sitting with which it was passed, and once', () => {
  const enrolment = anEnrolment({
    sittings: [
      sat('sitting-1', '2026-05-01T10:00:00Z', 15),
      sat('sitting-2', '2026-06-30T23:30:00Z', 16),
      sat('sitting-3', '2026-07-20T10:00:00Z', 20),
    ],
  })
  expect(completionsOf([enrolment], faceBehindTheCase, policy)).toEqual([
    { personId: 'learner-1', courseId: 'face-behind-the-case', completedOn: '2026-07-01' },
  ])
})

test('nobody has completed what is not passed, not released or of another version', () => {
  const failed = anEnrolment({ sittings: [sat('sitting-1', '2026-05-01T10:00:00Z', 15)] })
  const marked = anEnrolment({ sittings: [sat('sitting-1', '2026-05-01T10:00:00Z', 20, 'marked')] })
  const other = anEnrolment({ courseVersion: '0', sittings: [sat('sitting-1', '2026-05-01T10:00:00Z', 20)] })
  expect(completionsOf([failed, marked, other], faceBehindTheCase, policy)).toEqual([])
})

test('the results are a row for each released sitting of the period, with ids and whole marks and nothing else', () => {
  const enrolment = anEnrolment({
    runId: 'run-1',
    sittings: [
      sat('sitting-1', '2025-12-31T23:59:00Z', 9),
      sat('sitting-2', '2026-05-01T10:00:00Z', 15),
      sat('sitting-3', '2026-06-30T23:30:00Z', 16),
      sat('sitting-4', '2026-08-01T10:00:00Z', 20, 'marked'),
    ],
  })
  const lines = tableToCsv(resultsTable([enrolment], faceBehindTheCase, year, 'Training records')).split('\r\n')
  expect(lines).toEqual([
    'Enrolment,Learner,Run,Course,Course version,Assessment version,Part,Sitting,Handed in on,Released on,Mark stands by,Marks (marks),Out of (marks),Passed',
    'enrolment-1,learner-1,run-1,face-behind-the-case,1,1,questions,sitting-2,2026-05-01,2026-11-20,key,15,20,no',
    'enrolment-1,learner-1,run-1,face-behind-the-case,1,1,questions,sitting-3,2026-07-01,2026-11-20,key,16,20,yes',
    '',
  ])
})

test('a result without a run says so, one of a part that the course has no more is not passed, and other courses are left out', () => {
  const { assessment } = faceBehindTheCase
  const renamed = courseSchema.parse({
    ...faceBehindTheCase,
    assessment: { ...assessment, components: [{ ...assessment.components[0], id: 'others' }] },
  }) as AssessedCourse
  const enrolment = anEnrolment({ sittings: [sat('sitting-1', '2026-05-01T10:00:00Z', 20)] })
  const { rows } = resultsTable([enrolment, anEnrolment({ courseId: 'other' })], renamed, year, 'Training records')
  expect(rows.map((row) => [row[2], row.at(-1)])).toEqual([[{ shorthand: 'z' }, 'no']])
})
