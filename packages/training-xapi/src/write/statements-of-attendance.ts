import { startOfDayInLondon } from '@casework/calendar'
import { type ActorId, problem, type Result } from '@casework/kernel'
import { applyCourseRunEvent, type Course, type CourseRun, type CourseRunEvent } from '@casework/training-assessments'
import type { Statement } from '../statement/statement.ts'
import { activity, type Draft, type StatementsCode, statementsOf, voidingOf } from './draft.ts'
import type { StatementSettings } from './statement-settings.ts'

type Session = CourseRun['sessions'][number]

/**
 * Tells who was at the sessions of a delivery as statements: in full, or in part and so not complete.
 *
 * @remarks
 * Give the whole history. Absence is not told, excused or not: it may be about health. Attendance recorded anew takes back what is no longer
 * so. A session has a day and no hour, so the time of a statement is the start of that day in London. Source: S3;
 * docs/decisions/0034-learning-statements.md.
 *
 * @returns The statements in the order of the events, or `XAPI.OTHER_COURSE` where the run is of another course or version, `XAPI.ID_TWICE`
 * where the caller's ids collide, `XAPI.NO_ACCOUNT` where they have no account for somebody, or what the schema says of accounts, ids
 * and addresses.
 * @throws DomainError `RUN.HISTORY_CORRUPT` as `replayCourseRun` does.
 *
 * @example
 * const settings = {
 *   version: '2.0' as const,
 *   uuid: () => '7b6f8f2e-0b9a-5c53-8f3a-2d2f5d2f9a01',
 *   account: (personId: string) => ({ homePage: 'https://training.example', name: personId }),
 *   service: { homePage: 'https://training.example', name: 'training' },
 *   activities: 'https://training.example/xapi/',
 * }
 * statementsOfAttendance([], historyOfEmpire, settings) //=> { ok: true, value: [] }
 * @public
 */
export function statementsOfAttendance(
  events: readonly CourseRunEvent[],
  course: Course,
  settings: StatementSettings,
): Result<readonly Statement[], StatementsCode | 'XAPI.OTHER_COURSE'> {
  const drafts: Draft[] = []
  const standing = new Map<string, Draft>()
  let run: CourseRun | undefined
  for (const [number, event] of events.entries()) {
    run = applyCourseRunEvent(run, event)
    if (run.courseId !== course.id || run.courseVersion !== course.version) return problem('XAPI.OTHER_COURSE')
    if (event.type !== 'AttendanceRecorded') continue
    const { sessionId } = event.data
    const session = run.sessions.find((each) => each.sessionId === sessionId)
    if (session === undefined) continue
    const { at } = event.metadata
    const now = attendedOf(run, session, number, course, settings)
    drafts.push(
      ...changesTo(standing, sessionId, now, (key) => voidingOf(`${key}/taken-back-${number}`, key, at, settings.uuid)),
    )
  }
  return statementsOf(drafts, settings)
}

/** What is no longer so is taken back, what is so and was not told is told. */
function changesTo(
  standing: Map<string, Draft>,
  sessionId: string,
  now: ReadonlyMap<string, Draft>,
  takenBack: (key: string) => Draft,
): readonly Draft[] {
  const changes: Draft[] = []
  for (const [subject, draft] of [...standing]) {
    const isSame = now.get(subject)?.result?.completion === draft.result?.completion
    if (!subject.startsWith(`${sessionId}/`) || isSame) continue
    changes.push(takenBack(draft.key))
    standing.delete(subject)
  }
  for (const [subject, draft] of now) {
    if (standing.has(subject)) continue
    changes.push(draft)
    standing.set(subject, draft)
  }
  return changes
}

function attendedOf(
  run: CourseRun,
  session: Session,
  number: number,
  course: Course,
  settings: StatementSettings,
): ReadonlyMap<string, Draft> {
  const { sessionId, moduleId, on } = session
  const title = course.modules.find(({ id }) => id === moduleId)?.title
  const context = {
    contextActivities: {
      parent: [activity(`courses/${course.id}`, 'course', course.title, settings)],
      grouping: [activity(`runs/${run.id}`, 'course', undefined, settings)],
    },
    revision: course.version,
    language: 'en',
    extensions: { [`${settings.activities}extensions/course-version`]: course.version },
  }
  const draftOf = (personId: ActorId, completion: boolean): Draft => ({
    key: `run/${run.id}/session/${sessionId}/${personId}/attended-${number}`,
    personId,
    verb: 'attended',
    object: activity(`runs/${run.id}/sessions/${sessionId}`, 'meeting', title, settings),
    at: startOfDayInLondon(on),
    result: { completion },
    context,
  })
  return new Map(
    session.attendance.flatMap(({ learnerId, attendance }) =>
      attendance === 'attended' || attendance === 'partly'
        ? [[`${sessionId}/${learnerId}`, draftOf(learnerId, attendance === 'attended')] as const]
        : [],
    ),
  )
}
