import { actorId, instant } from '@casework/kernel'
import { frozen } from '@casework/kernel/testing'
import {
  defaultTrainingPolicy,
  type EnrolmentEvent,
  escortOfficersCourse,
  faceBehindTheCase,
} from '@casework/training-assessments'
import {
  completionsFromStatements,
  parseStatements,
  type StatementSettings,
  scoreOfMark,
  statementsOfEnrolment,
} from '@casework/training-xapi'
import { describe, expect, test } from 'vitest'
import {
  appealed,
  enrolled,
  exam,
  happened,
  madeVoid,
  mark,
  released,
  sat,
  settings,
} from '../../test-support/place-on-a-course.ts'
import { uuidOfKey as uuid } from '../../test-support/uuid-of-key.ts'

function statementsOf(
  events: readonly EnrolmentEvent[],
  wanted: Partial<StatementSettings> = {},
  course = faceBehindTheCase,
) {
  const result = statementsOfEnrolment(frozen(events), course, defaultTrainingPolicy, { ...settings, ...wanted })
  if (!result.ok) throw new Error(JSON.stringify(result.error))
  return result.value
}
/** The last word of the verb, and of what it is about. */
const lines = (events: readonly EnrolmentEvent[], course = faceBehindTheCase) =>
  statementsOf(events, {}, course).map(({ verb, object }) => {
    const about = 'id' in object ? object.id : ''
    return `${verb.id.split('/').at(-1)} ${about.replace('https://training.example/xapi/courses/', '')}`
  })

const part = `face-behind-the-case/parts/${exam.id}`
const passedHistory = [
  enrolled({ runId: 'run-1' }),
  ...sat('s-1', 16, '2026-07-01'),
  released('s-1', '2026-07-05T09:00:00Z'),
]

describe('before its release', () => {
  test('a mark is not told, nor what somebody wrote', () => {
    const events = [enrolled(), ...sat('s-1', 16, '2026-07-01')]
    expect(lines(events)).toEqual(['registered face-behind-the-case', `attempted ${part}`, `completed ${part}`])
    const text = JSON.stringify(statementsOf(events))
    expect(text).not.toMatch(/score|success|"passed"|"raw"/)
  })
  test('an absence, an adjustment and a mark given are not told', () => {
    const events = [
      enrolled(),
      happened('LearnerAbsent', '2026-07-01T09:00:00Z', { sittingId: 's-0', componentId: exam.id, reason: 'illness' }),
      happened('LearnerAbsenceCorrected', '2026-07-02T09:00:00Z', { sittingId: 's-0', reason: 'bereavement' }),
      happened(
        'AdjustmentGranted',
        '2026-07-01T09:00:00Z',
        { adjustmentId: 'x', kind: 'extraTime', extraPercent: 25 },
        { reason: 'Dyslexia.' },
      ),
    ]
    expect(lines(events)).toEqual(['registered face-behind-the-case'])
  })
})

describe('a released result', () => {
  test('is told of the part and, once passed, of the course', () => {
    expect(lines(passedHistory).slice(3)).toEqual([`passed ${part}`, 'passed face-behind-the-case'])
    const [registered, , handedIn, ofPart, ofCourse] = statementsOf(passedHistory)
    expect(handedIn?.result).toEqual({ completion: true })
    expect(ofPart).toEqual({
      id: uuid('enrolment/enrolment-1/sitting/s-1/result-5'),
      actor: { objectType: 'Agent', account: { homePage: 'https://training.example', name: 'opaque-of-learner-1' } },
      verb: { id: 'http://adlnet.gov/expapi/verbs/passed', display: { en: 'passed' } },
      object: {
        objectType: 'Activity',
        id: `https://training.example/xapi/courses/${part}`,
        definition: { type: 'http://adlnet.gov/expapi/activities/assessment', name: { en: exam.title } },
      },
      result: {
        score: { scaled: 0.8, raw: 16, min: 0, max: 20 },
        success: true,
        completion: true,
      },
      context: {
        registration: uuid('enrolment/enrolment-1'),
        contextActivities: {
          parent: [
            {
              objectType: 'Activity',
              id: 'https://training.example/xapi/courses/face-behind-the-case',
              definition: { type: 'http://adlnet.gov/expapi/activities/course', name: { en: 'Face Behind the Case' } },
            },
          ],
          grouping: [
            {
              objectType: 'Activity',
              id: 'https://training.example/xapi/runs/run-1',
              definition: { type: 'http://adlnet.gov/expapi/activities/course' },
            },
          ],
        },
        revision: '1',
        language: 'en',
        extensions: {
          'https://training.example/xapi/extensions/course-version': '1',
          'https://training.example/xapi/extensions/assessment-version': faceBehindTheCase.assessment.version,
        },
      },
      timestamp: '2026-07-01T23:31:05Z',
    })
    expect(ofCourse?.result).toEqual({
      score: { scaled: 0.8, raw: 16, min: 0, max: 20 },
      success: true,
      completion: true,
    })
    expect(registered?.context?.contextActivities).not.toHaveProperty('parent')
  })
  test('below the pass mark is not passed, by the rule and not by the share', () => {
    const events = [enrolled(), ...sat('s-1', 15, '2026-07-01'), released('s-1', '2026-07-05T09:00:00Z')]
    expect(lines(events).slice(3)).toEqual([`failed ${part}`])
    expect(statementsOf(events).at(-1)?.result).toMatchObject({ success: false, score: { scaled: 0.75 } })
  })
  test('is told again of the next sitting, and the course when it is passed', () => {
    const events = [
      enrolled(),
      ...sat('s-1', 15, '2026-07-01'),
      released('s-1', '2026-07-05T09:00:00Z'),
      ...sat('s-2', 18, '2026-08-01'),
      released('s-2', '2026-08-05T09:00:00Z'),
    ]
    expect(lines(events).slice(6)).toEqual([`passed ${part}`, 'passed face-behind-the-case'])
    expect(statementsOf(events).at(-1)?.timestamp).toBe('2026-08-01T23:31:05Z')
  })
  test('says nothing of feedback, answers, assessors or the person', () => {
    const text = JSON.stringify(statementsOf([...passedHistory, ...appealed('dismissed')]))
    expect(text).not.toMatch(/Amina|look again|wrongly|coordinator|"learner-1"/)
  })
  test('comes back as the completion of the day that the service counts', () => {
    const sent = parseStatements(JSON.parse(JSON.stringify(statementsOf(passedHistory))), '2.0')
    const mapping = {
      people: [
        {
          account: { homePage: 'https://training.example', name: 'opaque-of-learner-1' },
          personId: actorId('learner-1'),
        },
      ],
      courses: [
        {
          activityId: 'https://training.example/xapi/courses/face-behind-the-case',
          courseId: faceBehindTheCase.id,
          completedBy: ['http://adlnet.gov/expapi/verbs/passed'],
          atLeastPercent: 80,
        },
      ],
    }
    const now = instant('2026-11-22T09:30:00Z')
    const read = completionsFromStatements(sent.ok ? sent.value.statements : [], mapping, { now })
    expect(read.ok && read.value.completions.map(({ personId, completedOn }) => [personId, completedOn])).toEqual([
      ['learner-1', '2026-07-02'],
    ])
  })
})

describe('what no longer stands is taken back', () => {
  test('where an appeal brings a new mark, which is told', () => {
    const failed = [enrolled(), ...sat('s-1', 15, '2026-07-01'), released('s-1', '2026-07-05T09:00:00Z')]
    const events = [...failed, ...appealed('upheld', mark(17))]
    const before = statementsOf(failed)
    const after = statementsOf(events)
    expect(after.slice(0, 4)).toEqual(before)
    expect(after.slice(4).map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['voided', 'passed', 'passed'])
    expect(after[4]).toMatchObject({
      actor: { account: { name: 'training-service' } },
      object: { objectType: 'StatementRef', id: before[3]?.id },
      timestamp: '2026-07-11T09:00:00Z',
    })
    expect(after[5]).toMatchObject({ result: { score: { raw: 17 } }, timestamp: '2026-07-01T23:31:05Z' })
    const sorted = parseStatements(after, '2.0')
    expect(sorted.ok && sorted.value.takenBack.map(({ position }) => position)).toEqual([3])
  })
  test('where an appeal takes the pass away, of part and course', () => {
    const events = [...passedHistory, ...appealed('upheld', mark(12))]
    expect(
      lines(events)
        .slice(5)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['voided', 'voided', 'failed'])
  })
  test('where a sitting is made void, and nothing comes in its place', () => {
    expect(
      lines([...passedHistory, ...madeVoid])
        .slice(5)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['voided', 'voided'])
  })
  test('where an appeal lets a part be sat again', () => {
    expect(
      lines([...passedHistory, ...appealed('upheld')])
        .slice(5)
        .map((line) => line.split(' ')[0]),
    ).toEqual(['voided', 'voided'])
  })
  test('and told anew under new ids where an appeal gives a sitting back', () => {
    const before = [...passedHistory, ...madeVoid]
    const after = statementsOf([...before, ...appealed('upheld')])
    expect(after.slice(7).map(({ verb, timestamp }) => [verb.id.split('/').at(-1), timestamp])).toEqual([
      ['passed', '2026-07-01T23:31:05Z'],
      ['passed', '2026-07-01T23:31:05Z'],
    ])
    expect(after.slice(0, 7)).toEqual(statementsOf(before))
    expect(new Set(after.map(({ id }) => id)).size).toBe(9)
  })
  test('and not where an appeal is dismissed', () => {
    expect(statementsOf([...passedHistory, ...appealed('dismissed')])).toEqual(statementsOf(passedHistory))
  })
})

describe('a course of several parts', () => {
  const course = escortOfficersCourse([])
  const parts = course.assessment.components
  const whole = (componentId: string) => ({
    ...mark(8, componentId, 8),
    criteria: Array.from({ length: 8 }, (_each, at) => ({
      id: `c${at}`,
      group: 'g',
      marks: 1,
      outOf: 1,
      met: true,
      critical: true,
    })),
  })
  /** The last statement, where the parts were handed in at these moments. */
  function lastAfter(handedInAt: (place: number) => string) {
    const events = [
      enrolled({ courseId: course.id, courseVersion: course.version }),
      ...parts.flatMap(({ id: componentId }, place) => {
        const sittingId = `s-${place}`
        return [
          happened('SittingBegun', '2026-07-01T08:00:00Z', { sittingId, componentId }),
          happened('SittingHandedIn', handedInAt(place), {
            sittingId,
            handedInBy: 'assessor',
            handedInAt: handedInAt(place),
          }),
          happened('MarkStands', '2026-07-06T09:00:00Z', {
            sittingId,
            mark: whole(componentId),
            agreement: 'single',
          }),
          released(sittingId, '2026-07-07T09:00:00Z'),
        ]
      }),
    ]
    const statements = statementsOfEnrolment(events, course, defaultTrainingPolicy, settings)
    return statements.ok ? statements.value.at(-1) : undefined
  }

  test('is passed with the last of them, and has no score of its own', () => {
    const last = lastAfter((place) => `2026-07-0${place + 1}T09:00:00Z`)
    expect(last).toMatchObject({
      object: { id: 'https://training.example/xapi/courses/escort-officers' },
      result: { success: true, completion: true },
      timestamp: `2026-07-0${parts.length}T09:00:00Z`,
    })
    expect(last?.result).not.toHaveProperty('score')
  })
  test('is passed with the last of one day', () => {
    expect(lastAfter((place) => `2026-07-01T1${parts.length - place}:00:00Z`)?.timestamp).toBe(
      `2026-07-01T1${parts.length}:00:00Z`,
    )
  })
})

test('giving up a place is told, without the reason', () => {
  const events = [enrolled(), happened('LearnerWithdrawn', '2026-07-01T09:00:00Z', { reason: 'leftService' })]
  expect(lines(events)).toEqual(['registered face-behind-the-case', 'exited face-behind-the-case'])
  expect(JSON.stringify(statementsOf(events))).not.toContain('leftService')
})

test('names and Welsh are told only where the service gives them', () => {
  const [registered] = statementsOf([enrolled()], {
    version: '1.0.3',
    name: () => 'Somebody',
    welsh: { titleOf: (title) => (title === 'Face Behind the Case' ? 'Yr Wyneb y tu ôl i’r Achos' : undefined) },
  })
  expect(registered?.actor.name).toBe('Somebody')
  expect(registered?.verb.display).toEqual({ en: 'was enrolled on', cy: 'cofrestrwyd ar' })
  expect(registered?.object).toMatchObject({ definition: { name: { cy: 'Yr Wyneb y tu ôl i’r Achos' } } })
  const [, attempted] = statementsOf(passedHistory, { name: () => undefined, welsh: { titleOf: () => undefined } })
  expect(attempted?.actor).not.toHaveProperty('name')
})

test('a mark of nothing has no score, and the share keeps the order of shares', () => {
  const componentId = exam.id
  expect(scoreOfMark({ componentId, marks: 0, outOf: 0, criteria: [] })).toBeUndefined()
  expect(scoreOfMark({ componentId, marks: 7_999_999, outOf: 10_000_000, criteria: [] })?.scaled).toBeLessThan(0.8)
  const nothing = [enrolled(), ...sat('s-1', 0, '2026-07-01').slice(0, 3)]
  const stands = happened('MarkStands', '2026-07-02T09:00:00Z', {
    sittingId: 's-1',
    mark: mark(0, componentId, 0),
    agreement: 'single',
  })
  const told = statementsOf([...nothing, stands, released('s-1', '2026-07-05T09:00:00Z')]).at(-1)
  expect(told?.result).toEqual({ success: false, completion: true })
})

describe('how long somebody took', () => {
  test('is not told, nor when sittings began, unless a service asks for that', () => {
    const without = statementsOf(passedHistory, { tellSittings: false })
    expect(without.map(({ verb }) => verb.id.split('/').at(-1))).toEqual(['registered', 'passed', 'passed'])
    expect(JSON.stringify(without)).not.toMatch(/duration|22:30/)
    const all = statementsOf(passedHistory)
    expect(JSON.stringify(all)).not.toContain('duration')
    expect(without).toEqual(all.filter(({ verb }) => !/attempted|completed/.test(verb.id)))
  })
})

test('what was told stays told, by the same id, however the history grows', () => {
  const whole = [
    ...passedHistory,
    ...appealed('upheld', mark(12)),
    ...sat('s-2', 19, '2026-08-01'),
    released('s-2', '2026-08-05T09:00:00Z'),
    happened('LearnerWithdrawn', '2026-09-01T09:00:00Z', { reason: 'other' }),
  ]
  const all = statementsOf(whole)
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  for (const end of whole.keys()) {
    const some = statementsOf(whole.slice(0, end))
    expect(some).toEqual(all.slice(0, some.length))
  }
})

describe('what the service gives is checked', () => {
  const refusedWith = (wanted: Partial<StatementSettings>, events = passedHistory) =>
    statementsOfEnrolment(events, faceBehindTheCase, defaultTrainingPolicy, { ...settings, ...wanted })
  test('its ids, accounts and addresses', () => {
    expect(refusedWith({ uuid: (key) => key })).toHaveProblem('XAPI.NOT_A_UUID')
    expect(refusedWith({ activities: 'xapi/' })).toHaveProblem('XAPI.NOT_AN_IRI')
    const result = refusedWith({ account: () => ({ homePage: 'https://training.example', name: '' }) })
    expect(result.ok ? undefined : result.error[0]).toEqual({
      code: 'INPUT.REQUIRED',
      path: [0, 'actor', 'account', 'name'],
      params: {},
    })
  })
  test('that there is an account for the learner, and a name where the service has one', () => {
    const unknown = () => {
      throw new Error('learner-1')
    }
    expect(refusedWith({ account: unknown })).toEqual({
      ok: false,
      error: [{ code: 'XAPI.NO_ACCOUNT', path: [0, 'actor'], params: {} }],
    })
    expect(refusedWith({ name: unknown })).toHaveProblem('XAPI.NO_ACCOUNT')
    expect(
      refusedWith({ service: { homePage: 'training', name: 's' } }, [...passedHistory, ...madeVoid]),
    ).toHaveProblem('XAPI.NOT_AN_IRI')
  })
  test('that two statements do not share an id', () => {
    expect(refusedWith({ uuid: () => uuid('one') })).toHaveProblem('XAPI.ID_TWICE')
  })
  test('that the place is on the course', () => {
    expect(refusedWith({}, [enrolled({ courseVersion: '2' })])).toHaveProblem('XAPI.OTHER_COURSE')
    expect(refusedWith({}, [enrolled({ courseId: 'other' })])).toHaveProblem('XAPI.OTHER_COURSE')
  })
})
