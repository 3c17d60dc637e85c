import { DomainError, replay } from '@casework/kernel'
import { signed } from '../signed.ts'
import type { CourseRun } from './course-run.ts'
import type { CourseRunEvent } from './course-run-events.ts'

/**
 * Folds one event over the record of a delivery of a course.
 *
 * @throws DomainError `RUN.HISTORY_CORRUPT` where the first event does not plan it, or a later one plans it again.
 *
 * @example
 * replayCourseRun([]) //=> undefined
 * @public
 */
export function applyCourseRunEvent(run: CourseRun | undefined, event: CourseRunEvent): CourseRun {
  if ((event.type === 'RunPlanned') === (run !== undefined))
    throw new DomainError('RUN.HISTORY_CORRUPT', { event: event.type })
  if (event.type !== 'RunPlanned') return followed(run as CourseRun, event)
  const { runId, ...data } = event.data
  const nothingYet = { sessions: [], observations: [], visits: [], actionsDone: [] }
  return { schemaVersion: 1, stage: 'planned', id: runId, ...data, planned: signed(event.metadata), ...nothingYet }
}

/**
 * Folds the whole history of a delivery of a course into its record.
 *
 * @returns The record, or `undefined` for an empty history.
 * @throws DomainError `RUN.HISTORY_CORRUPT` as {@link applyCourseRunEvent} does.
 *
 * @example
 * replayCourseRun([]) //=> undefined
 * @public
 */
export function replayCourseRun(events: Iterable<CourseRunEvent>): CourseRun | undefined {
  return replay(applyCourseRunEvent, events)
}

function followed(run: CourseRun, event: Exclude<CourseRunEvent, { type: 'RunPlanned' }>): CourseRun {
  const happened = signed(event.metadata)
  switch (event.type) {
    case 'SessionAdded':
      return { ...run, sessions: [...run.sessions, { ...event.data, attendance: [] }] }
    case 'FilmingRecorded':
      return withSession(run, event.data.sessionId, { filming: event.data.filming })
    case 'AttendanceRecorded':
      return withSession(run, event.data.sessionId, { attendance: event.data.attendance })
    case 'TutorObserved':
      return { ...run, observations: [...run.observations, { ...event.data, ...happened, ...event.personal }] }
    case 'VisitRecorded':
      return { ...run, visits: [...run.visits, { ...event.data, ...happened, ...event.personal }] }
    case 'RunActionDone':
      return { ...run, actionsDone: [...run.actionsDone, { ...happened, ...event.data, ...event.personal }] }
    case 'RunFinished':
      return { ...run, stage: 'finished', ended: happened }
    case 'RunCancelled':
      return { ...run, stage: 'cancelled', ended: happened }
  }
}

function withSession(
  run: CourseRun,
  sessionId: string,
  change: Partial<Pick<CourseRun['sessions'][number], 'filming' | 'attendance'>>,
): CourseRun {
  const sessions = run.sessions.map((session) =>
    session.sessionId === sessionId ? { ...session, ...change } : session,
  )
  return { ...run, sessions }
}
