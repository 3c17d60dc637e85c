import { actorId, civilDate } from '@casework/kernel'
import {
  addSession,
  addSessionInputSchema,
  applyCourseRunEvent,
  type CourseRun,
  cancelRun,
  completeRunAction,
  courseRunEventSchema,
  escortOfficersCourse,
  faceBehindTheCase,
  finishRun,
  observeTutor,
  observeTutorInputSchema,
  openRunActions,
  planRun,
  planRunInputSchema,
  defaultTrainingPolicy as policy,
  recordAttendance,
  recordAttendanceInputSchema,
  recordFilming,
  recordFilmingInputSchema,
  recordVisit,
  recordVisitInputSchema,
  replayCourseRun,
  runGaps,
  sessionsAttended,
} from '@casework/training-assessments'
import { aCourseRun, asTrainer } from '@casework/training-assessments/testing'
import { describe, expect, test } from 'vitest'
import { lawfulBy, must, part } from '../../test-support/acts.ts'

const lawful = lawfulBy(applyCourseRunEvent)
const course = escortOfficersCourse([])
const coordinator = { ...asTrainer('trainingCoordinator'), course }
const session = {
  sessionId: 'session-2',
  moduleId: 'techniques',
  on: '2026-11-21',
  tutorIds: ['tutor-2'],
  filmingRequired: false,
}
const action = { actionId: 'action-1', words: 'A quieter room.', owner: 'owner-1', dueOn: '2026-12-31' }

test('a run is planned of the version that is given', () => {
  const planned = planRun(planRunInputSchema.parse({ runId: 'run-1', unit: 'north', places: 12 }), coordinator)
  expect(planned.ok && planned.value.record).toMatchObject({ stage: 'planned', courseVersion: '1' })
  const events = planned.ok ? planned.value.events : []
  expect(replayCourseRun(events)).toEqual(planned.ok && planned.value.record)
  expect(events.map((event) => courseRunEventSchema.safeParse(event).success)).toEqual([true])
  expect(() => replayCourseRun([...events, ...events])).toThrow('RUN.HISTORY_CORRUPT')
  expect(
    planRun(planRunInputSchema.parse({ runId: 'run-1', unit: 'north', places: 12 }), { ...asTrainer('tutor'), course }),
  ).toHaveProblem('TRAINING.ROLE_REQUIRED')
})

describe('sessions', () => {
  const add = (over: object, of = course) =>
    lawful(aCourseRun(), (run) =>
      addSession(run, addSessionInputSchema.parse({ ...session, ...over }), { ...coordinator, course: of }),
    )
  test('are of a module of the course, each once', () => {
    expect(must(add({})).sessions).toHaveLength(2)
    expect(add({ sessionId: 'session-1' })).toHaveProblem('RUN.ID_TAKEN')
    expect(add({ moduleId: 'cooking' })).toHaveProblem('RUN.NO_SUCH_MODULE')
    expect(add({}, faceBehindTheCase as typeof course)).toHaveProblem('RUN.OTHER_COURSE')
  })
  test('are filmed, or it is said why not', () => {
    const tutor = asTrainer('tutor')
    const film = (input: object) =>
      lawful(aCourseRun(), (run) => recordFilming(run, recordFilmingInputSchema.parse(input), tutor))
    const filmed = must(film({ sessionId: 'session-1', filming: { filmed: true, reference: 'FILM-1' } }))
    expect(runGaps(filmed, civilDate('2026-11-22')).map(({ kind }) => kind)).toEqual([
      'attendanceNotRecorded',
      'tutorNotObserved',
    ])
    const failed = must(film({ sessionId: 'session-1', filming: { filmed: false, reason: 'equipmentFailed' } }))
    expect(runGaps(failed, civilDate('2026-11-22'))[0]).toEqual({ kind: 'notFilmed', sessionId: 'session-1' })
    expect(film({ sessionId: 'session-9', filming: { filmed: true, reference: 'x' } })).toHaveProblem(
      'RUN.NO_SUCH_SESSION',
    )
    expect(runGaps(aCourseRun(), civilDate('2026-11-19'))).toEqual([])
  })
  test('have an attendance list, replaced by a later one, never before the day', () => {
    const attend = (run: CourseRun, sessionId: string, ...rows: readonly (readonly [string, string])[]) =>
      lawful(run, (given) =>
        recordAttendance(
          given,
          recordAttendanceInputSchema.parse({
            sessionId,
            attendance: rows.map(([learnerId, attendance]) => ({ learnerId, attendance })),
          }),
          asTrainer('tutor'),
        ),
      )
    const once = must(attend(aCourseRun(), 'session-1', ['officer-7', 'attended'], ['officer-8', 'partly']))
    expect([sessionsAttended(once, actorId('officer-7')), sessionsAttended(once, actorId('officer-8'))]).toEqual([1, 0])
    expect(sessionsAttended(must(attend(once, 'session-1', ['officer-7', 'excused'])), actorId('officer-7'))).toBe(0)
    expect(attend(aCourseRun(), 'session-9')).toHaveProblem('RUN.NO_SUCH_SESSION')
    expect(attend(aCourseRun(), 'session-1', ['a', 'attended'], ['a', 'absent'])).toHaveProblem('RUN.LEARNER_TWICE')
    const later = aCourseRun({ sessions: [{ ...session, on: '2026-12-01', attendance: [] }] })
    expect(attend(later, 'session-2')).toHaveProblem('RUN.IN_FUTURE')
    expect(finishRun(later, coordinator)).toHaveProblem('RUN.IN_FUTURE')
  })
})

describe('observation of tutors', () => {
  const qualifications = [
    {
      personId: actorId('observer-1'),
      qualification: 'IQA',
      from: civilDate('2020-01-01'),
      to: civilDate('2026-12-31'),
    },
  ]
  const observe = (over: object, id = 'observer-1', run = aCourseRun(), held = qualifications) =>
    lawful(run, (given) =>
      observeTutor(
        given,
        observeTutorInputSchema.parse({
          observationId: 'observation-1',
          sessionId: 'session-1',
          tutorId: 'tutor-1',
          criteria: [{ criterion: 'Calms first', grade: 'partlyMet' }],
          actions: [action],
          summary: 'Clear.',
          ...over,
        }),
        { ...asTrainer('externalObserver', id), qualifications: held, policy },
      ),
    )
  test('is by somebody accredited that day who does not teach the session', () => {
    const observed = must(observe({}))
    expect(observed.observations[0]).toMatchObject({ by: 'observer-1', summary: 'Clear.' })
    expect(runGaps(observed, civilDate('2026-11-22')).map(({ kind }) => kind)).not.toContain('tutorNotObserved')
    expect(observe({}, 'observer-2')).toHaveProblem('OBSERVER.NOT_ACCREDITED')
    const lapsed = qualifications.map((each) => ({ ...each, to: civilDate('2026-11-21') }))
    expect(observe({}, 'observer-1', aCourseRun(), lapsed)).toHaveProblem('OBSERVER.NOT_ACCREDITED')
    const own = qualifications.map((each) => ({ ...each, personId: actorId('tutor-1') }))
    expect(observe({}, 'tutor-1', aCourseRun(), own)).toHaveProblem('OBSERVER.CONFLICT')
  })
  test('is of a tutor of a session, once', () => {
    expect(observe({ tutorId: 'tutor-9' })).toHaveProblem('RUN.NOT_ITS_TUTOR')
    expect(observe({ sessionId: 'session-9' })).toHaveProblem('RUN.NO_SUCH_SESSION')
    expect(observe({}, 'observer-1', must(observe({})))).toHaveProblem('RUN.ID_TAKEN')
  })
  test('is of a session that was held, of something seen, and asks for what was not met', () => {
    const later = aCourseRun({
      sessions: [{ ...session, sessionId: 'session-1', tutorIds: ['tutor-1'], on: '2027-03-01', attendance: [] }],
    })
    expect(observe({}, 'observer-1', later)).toHaveProblem('RUN.IN_FUTURE')
    const unseen = must(observe({ criteria: [{ criterion: 'Calms first', grade: 'notSeen' }] }))
    expect(runGaps(unseen, civilDate('2026-11-22')).map(({ kind }) => kind)).toContain('tutorNotObserved')
    const short = [{ criterion: 'Calms first', grade: 'notMet' }]
    expect(observe({ criteria: short, actions: [] })).toHaveProblem('RUN.ACTION_REQUIRED')
    expect(observe({ criteria: short }).ok).toBe(true)
    expect(observe({ actions: [action, action] })).toHaveProblem('RUN.ID_TAKEN')
    expect(observe({ observationId: 'observation-2' }, 'observer-1', must(observe({})))).toHaveProblem('RUN.ID_TAKEN')
  })
  test('asks for things, which are done with evidence, the earliest first', () => {
    const two = must(
      observe({
        actions: [
          action,
          { ...action, actionId: 'action-2', dueOn: '2026-12-01' },
          { ...action, actionId: 'action-3' },
        ],
      }),
    )
    expect(openRunActions(two).map(({ actionId }) => actionId)).toEqual(['action-2', 'action-1', 'action-3'])
    const complete = (run: CourseRun) =>
      lawful(run, (given) =>
        completeRunAction(
          given,
          { actionId: part('action-2'), evidence: 'Done<CourseRun, CourseRunEvent>.' },
          asTrainer('courseOwner'),
        ),
      )
    const done = must(complete(two))
    expect(openRunActions(done).map(({ actionId }) => actionId)).toEqual(['action-1', 'action-3'])
    expect(complete(done)).toHaveProblem('TRAINING.NO_OPEN_ACTION')
  })
})

describe('visits', () => {
  const serious = { findings: [{ findingId: 'finding-1', kind: 'serious' }], words: ['A learner was hurt.'] }
  const visit = (over: object, run = aCourseRun()) =>
    lawful(run, (given) =>
      recordVisit(
        given,
        recordVisitInputSchema.parse({
          visitId: 'visit-1',
          on: '2026-11-21',
          findings: [],
          actions: [],
          words: [],
          ...over,
        }),
        asTrainer('independentMonitor'),
      ),
    )
  test('have words for each finding, and something to do about a serious one', () => {
    expect(must(visit({ ...serious, actions: [action] })).visits[0]?.words).toEqual(['A learner was hurt.'])
    expect(visit(serious)).toHaveProblem('RUN.ACTION_REQUIRED')
    expect(visit({ words: ['x'] })).toHaveProblem('RUN.WORDS_FOR_EACH_FINDING')
    expect(visit({ on: '2026-11-23' })).toHaveProblem('RUN.IN_FUTURE')
    expect(visit({}, must(visit({})))).toHaveProblem('RUN.ID_TAKEN')
    expect(visit({ actions: [action, action] })).toHaveProblem('RUN.ID_TAKEN')
  })
})

test('a run ends finished or cancelled', () => {
  expect(must(lawful(aCourseRun(), (run) => finishRun(run, coordinator))).stage).toBe('finished')
  expect(must(lawful(aCourseRun(), (run) => cancelRun(run, coordinator))).stage).toBe('cancelled')
})
