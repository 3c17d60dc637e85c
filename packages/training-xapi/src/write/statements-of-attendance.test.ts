import { frozen } from '@casework/kernel/testing'
import { type CourseRunEvent, courseRunEventSchema, escortOfficersCourse } from '@casework/training-assessments'
import { type StatementSettings, statementsOfAttendance } from '@casework/training-xapi'
import { expect, test } from 'vitest'
import { uuidOfKey } from '../../test-support/uuid-of-key.ts'

const course = escortOfficersCourse([])
const [module] = course.modules
const settings: StatementSettings = {
  version: '2.0',
  uuid: uuidOfKey,
  account: (personId) => ({ homePage: 'https://training.example', name: personId }),
  service: { homePage: 'https://training.example', name: 'training-service' },
  activities: 'https://training.example/xapi/',
}
const happened = (type: string, data: object) =>
  courseRunEventSchema.parse({
    type,
    version: 1,
    data,
    metadata: { at: '2026-07-20T09:00:00Z', by: { id: 'tutor-1', kind: 'person', roles: [] } },
  }) as CourseRunEvent
const planned = (courseVersion = course.version, courseId: string = course.id) =>
  happened('RunPlanned', { runId: 'run-1', courseId, courseVersion, unit: 'north', places: 12 })
const session = (sessionId: string, moduleId: string = module?.id ?? '') =>
  happened('SessionAdded', { sessionId, moduleId, on: '2026-07-02', tutorIds: ['tutor-1'], filmingRequired: false })
const recorded = (sessionId: string, attendance: Record<string, string>) =>
  happened('AttendanceRecorded', {
    sessionId,
    attendance: Object.entries(attendance).map(([learnerId, each]) => ({ learnerId, attendance: each })),
  })
function told(...events: CourseRunEvent[]) {
  const result = statementsOfAttendance(frozen(events), course, settings)
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value.map((statement) => {
    const { actor, verb, object, result: came } = statement
    const who = 'account' in actor ? actor.account?.name : undefined
    return [who, verb.id.split('/').at(-1), came?.completion, 'id' in object ? object.id.split('/').at(-1) : '']
  })
}

test('who was there is told, and who was there in part was not there for all of it', () => {
  const events = [planned(), session('s-1'), recorded('s-1', { a: 'attended', b: 'partly', c: 'absent', d: 'excused' })]
  expect(told(...events)).toEqual([
    ['a', 'attended', true, 's-1'],
    ['b', 'attended', false, 's-1'],
  ])
  const result = statementsOfAttendance(events, course, settings)
  expect(result.ok && result.value[0]).toMatchObject({
    object: {
      id: 'https://training.example/xapi/runs/run-1/sessions/s-1',
      definition: { type: 'http://adlnet.gov/expapi/activities/meeting', name: { en: module?.title } },
    },
    context: { contextActivities: { parent: [{ id: 'https://training.example/xapi/courses/escort-officers' }] } },
    timestamp: '2026-07-01T23:00:00Z',
  })
})

test('attendance recorded anew takes back what is no longer so, and leaves the rest', () => {
  const first = recorded('s-1', { a: 'attended', b: 'partly', c: 'attended', d: 'absent' })
  const again = recorded('s-1', { a: 'attended', b: 'attended', c: 'absent', d: 'partly' })
  const other = recorded('s-2', { a: 'attended' })
  const statements = told(planned(), session('s-1'), session('s-2', 'no-such-module'), first, other, again)
  expect(statements.slice(0, 4).map(([who]) => who)).toEqual(['a', 'b', 'c', 'a'])
  expect(statements.slice(4).map((each) => each.slice(0, 3))).toEqual([
    ['training-service', 'voided', undefined],
    ['training-service', 'voided', undefined],
    ['b', 'attended', true],
    ['d', 'attended', false],
  ])
})

test('a session that nobody added is told of by nobody', () => {
  expect(told(planned(), recorded('s-9', { a: 'attended' }))).toEqual([])
})

test('a run of another course is refused', () => {
  expect(statementsOfAttendance([planned('2')], course, settings)).toHaveProblem('XAPI.OTHER_COURSE')
  expect(statementsOfAttendance([planned('1', 'other')], course, settings)).toHaveProblem('XAPI.OTHER_COURSE')
})
