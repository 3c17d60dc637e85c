import type { ActorId, CivilDate } from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import type { CourseRun } from './course-run.ts'

/** What the record of a delivery does not hold and should. @public */
export type RunGap = {
  readonly kind: 'notFilmed' | 'filmingNotRecorded' | 'attendanceNotRecorded' | 'tutorNotObserved'
  readonly sessionId?: TrainingPartId
  readonly tutorId?: ActorId
}

/**
 * Lists what is missing of the sessions held by a day: film that was required, attendance, tutors of whom nobody has seen anything.
 *
 * @remarks Source: S3 (courses filmed, tutors observed).
 *
 * @example
 * runGaps(aCourseRun(), civilDate('2026-11-22')).map(({ kind }) => kind)
 * //=> ['filmingNotRecorded', 'attendanceNotRecorded', 'tutorNotObserved']
 * @public
 */
export function runGaps(run: CourseRun, asAt: CivilDate): readonly RunGap[] {
  const held = run.sessions.filter(({ on }) => on <= asAt)
  const gaps = held.flatMap(({ sessionId, filming, filmingRequired, attendance }): readonly RunGap[] => [
    ...(filmingRequired && filming === undefined ? [{ kind: 'filmingNotRecorded', sessionId } as const] : []),
    ...(filmingRequired && filming?.filmed === false ? [{ kind: 'notFilmed', sessionId } as const] : []),
    ...(attendance.length === 0 ? [{ kind: 'attendanceNotRecorded', sessionId } as const] : []),
  ])
  const seen = run.observations.filter(({ criteria }) => criteria.some(({ grade }) => grade !== 'notSeen'))
  const observed = new Set<ActorId>(seen.map(({ tutorId }) => tutorId))
  const tutors = [...new Set(held.flatMap(({ tutorIds }) => tutorIds))]
  const unseen = tutors.filter((tutorId) => !observed.has(tutorId))
  return [...gaps, ...unseen.map((tutorId) => ({ kind: 'tutorNotObserved', tutorId }) as const)]
}

/**
 * Counts the sessions that a learner attended in full; for `markCount` of an attendance part.
 *
 * @example
 * sessionsAttended(aCourseRun(), actorId('officer-7')) //=> 0
 * @public
 */
export function sessionsAttended(run: CourseRun, learnerId: ActorId): number {
  return run.sessions.filter(({ attendance }) =>
    attendance.some((row) => row.learnerId === learnerId && row.attendance === 'attended'),
  ).length
}
