import { actorId, type CivilDate, instant } from '@casework/kernel'
import { courseIdSchema } from '@casework/training-assessments'
import { owedSatisfied, parseCmi5Statements, satisfiedStatement, trainingOutcome } from '@casework/training-cmi5'
import { describe, expect, test } from 'vitest'
import {
  au,
  block,
  courseOf,
  learner,
  publisher,
  read,
  ready,
  registration,
  satisfactionOf,
  type Told,
  uuid,
} from '../../test-support/told.ts'

const structure = courseOf(
  block('b', au('a'), au('n', { moveOn: 'NotApplicable' })),
  block('nothing', au('m', { moveOn: 'NotApplicable' })),
)
const activityIds = {
  [publisher('course')]: 'https://training.example/course',
  [publisher('b')]: 'https://training.example/b',
  [publisher('nothing')]: 'https://training.example/nothing',
}
const passed: readonly Told[] = [...ready(), { verb: 'passed' }]
function owedAfter(...told: Told[]) {
  const { course } = satisfactionOf(structure, told)
  const owed = owedSatisfied(
    course,
    { statements: read(...told), registration: registration.toUpperCase(), learner },
    activityIds,
  )
  if (!owed.ok) throw new Error(owed.error[0]?.code)
  return owed.value
}

describe('what a service owes', () => {
  test('at registration is what asks for nothing, in a session of its own', () => {
    expect(owedAfter()).toEqual([
      { kind: 'block', publisherId: publisher('nothing'), activityId: 'https://training.example/nothing', because: [] },
    ])
  })
  test('is each block and then the course, with the session that made it so', () => {
    const made = { at: '2026-07-01T08:02:00Z', sessionId: 's-1', because: [uuid(3)] }
    expect(owedAfter(...passed)).toEqual([
      { kind: 'block', publisherId: publisher('b'), activityId: 'https://training.example/b', ...made },
      { kind: 'block', publisherId: publisher('nothing'), activityId: 'https://training.example/nothing', because: [] },
      { kind: 'course', publisherId: publisher('course'), activityId: 'https://training.example/course', ...made },
    ])
  })
  test('is owed once, and by this learner and registration alone', () => {
    const told = (change: object = {}): Told => ({ verb: 'satisfied', object: 'https://training.example/b', change })
    const ids = (...also: Told[]) => owedAfter(...passed, ...also).map(({ publisherId }) => publisherId)
    expect(ids(told())).toEqual([publisher('nothing'), publisher('course')])
    expect(ids(told({ actor: { account: { ...learner, name: 'learner-2' } } }))).toHaveLength(3)
    expect(ids(told({ actor: { account: { ...learner, homePage: 'https://o.example' } } }))).toHaveLength(3)
    const { course } = satisfactionOf(structure, passed)
    const elsewhere = { statements: read(...passed, told()), registration: uuid(99), learner }
    const owed = owedSatisfied(course, elsewhere, activityIds)
    expect(owed.ok && owed.value).toHaveLength(3)
  })
  test('has an id of the service, which is not the publisher’s', () => {
    const { course } = satisfactionOf(structure, passed)
    const told = { statements: [], registration, learner }
    const without = { ...activityIds, [publisher('b')]: publisher('course') }
    const { [publisher('b')]: _left, ...some } = activityIds
    expect(owedSatisfied(course, told, some)).toHaveProblem('CMI.NO_ACTIVITY_ID')
    expect(owedSatisfied(course, told, without)).toHaveProblem('CMI.PUBLISHER_ID_USED')
    const one = { ...activityIds, [publisher('b')]: 'https://training.example/course' }
    expect(owedSatisfied(course, told, one)).toEqual({
      ok: false,
      error: [{ code: 'CMI.ACTIVITY_ID_TWICE', path: [publisher('course')], params: {} }],
    })
    const result = owedSatisfied(course, told, some)
    expect(result.ok ? [] : result.error[0]?.path).toEqual([publisher('b')])
  })
  test('is written as a statement that reads back, and then nothing is owed', () => {
    const settings = { registration, learner, newSessionId: 's-new', now: instant('2026-07-01T12:00:00Z') }
    const written = owedAfter(...passed).map((owed, at) => satisfiedStatement(owed, { ...settings, id: uuid(50 + at) }))
    expect(written.map(({ timestamp }) => timestamp)).toEqual([
      '2026-07-01T08:02:00Z',
      '2026-07-01T12:00:00Z',
      '2026-07-01T08:02:00Z',
    ])
    expect(written[0]).toMatchObject({
      verb: { id: 'https://w3id.org/xapi/adl/verbs/satisfied' },
      object: {
        id: 'https://training.example/b',
        definition: { type: 'https://w3id.org/xapi/cmi5/activitytype/block' },
      },
      context: { contextActivities: { grouping: [{ id: publisher('b') }] } },
    })
    const again = parseCmi5Statements(JSON.parse(JSON.stringify(written)))
    expect(again.refused).toEqual([])
    expect(again.statements.map(({ sessionId }) => sessionId)).toEqual(['s-1', 's-new', 's-1'])
    const { course } = satisfactionOf(structure, passed)
    const all = { statements: [...read(...passed), ...again.statements], registration, learner }
    expect(owedSatisfied(course, all, activityIds)).toEqual({ ok: true, value: [] })
  })
})

describe('to the service a satisfied course is', () => {
  const input = {
    personId: actorId('officer-1'),
    courseId: courseIdSchema.parse('a-course'),
    exemptUntil: (from: CivilDate) => `${Number(from.slice(0, 4)) + 1}${from.slice(4)}` as CivilDate,
  }
  const two = courseOf(au('a'), block('b', au('c')))
  const outcome = (...told: Told[]) => trainingOutcome(satisfactionOf(two, told), input)
  const waived = (of: string, reason: string): Told => ({ verb: 'waived', of, session: `s-${of}`, reason })
  const late = { timestamp: '2026-07-01T23:30:00Z' }

  test('nothing, where something is waited for or nothing was asked for', () => {
    expect(outcome(...passed)).toEqual({ kind: 'none', why: 'notSatisfied' })
    const nothing = satisfactionOf(courseOf(au('a', { moveOn: 'NotApplicable' })), [])
    expect(trainingOutcome(nothing, input)).toEqual({ kind: 'none', why: 'nothingAsked' })
  })
  test('a completion of the last day in London, with what was waived in it', () => {
    const told = [...passed, { ...waived('c', 'Administrative'), change: late }]
    expect(outcome(...told)).toEqual({
      kind: 'completion',
      completion: { personId: 'officer-1', courseId: 'a-course', completedOn: '2026-07-02' },
      waived: [{ unitId: publisher('c'), reason: 'Administrative' }],
    })
  })
  test.each([
    ['Equivalent Outside Activity', 'Equivalent AU', 'equivalentTraining'],
    ['Equivalent Outside Activity', 'Tested Out', 'other'],
    ['Administrative', 'Administrative', 'other'],
  ])('an exemption where all was waived: %s and %s', (first, second, reason) => {
    expect(outcome(waived('a', first), waived('c', second))).toEqual({
      kind: 'exemption',
      exemption: { personId: 'officer-1', courseId: 'a-course', from: '2026-07-01', to: '2027-07-01', reason },
      waived: [
        { unitId: publisher('a'), reason: first },
        { unitId: publisher('c'), reason: second },
      ],
    })
  })
})
