import type { Privacy } from '@casework/kernel'
import type { CourseRun } from '../run/course-run.ts'
import { declare } from './declare.ts'

/**
 * States how personal each value of a delivery of a course is, why it is held and how long.
 *
 * @remarks A path left out does not compile. Source: UK GDPR Articles 5, 9, 15 and 17.
 * @public
 */
export const courseRunPrivacy: Privacy<CourseRun> = {
  ...declare('none', 'to deliver the course', 'the course and where it is delivered', [
    'courseId',
    'courseVersion',
    'id',
    'places',
    'schemaVersion',
    'stage',
    'unit',
  ]),
  ...declare('direct', 'to keep teaching good', 'what observers and visitors wrote', [
    'actionsDone[].evidence',
    'observations[].actions[].words',
    'observations[].summary',
    'visits[].actions[].words',
    'visits[].words[]',
  ]),
  ...declare('indirect', 'to deliver, observe and film the course', 'who taught, attended and observed, by id', [
    'actionsDone[].actionId',
    'actionsDone[].at',
    'actionsDone[].by',
    'ended.at',
    'ended.by',
    'observations[].actions[].actionId',
    'observations[].actions[].dueOn',
    'observations[].actions[].owner',
    'observations[].at',
    'observations[].by',
    'observations[].criteria[].criterion',
    'observations[].criteria[].grade',
    'observations[].observationId',
    'observations[].sessionId',
    'observations[].tutorId',
    'planned.at',
    'planned.by',
    'sessions[].attendance[].attendance',
    'sessions[].attendance[].learnerId',
    'sessions[].filming.filmed',
    'sessions[].filming.reason',
    'sessions[].filming.reference',
    'sessions[].filmingRequired',
    'sessions[].moduleId',
    'sessions[].on',
    'sessions[].placeId',
    'sessions[].sessionId',
    'sessions[].tutorIds[]',
    'visits[].actions[].actionId',
    'visits[].actions[].dueOn',
    'visits[].actions[].owner',
    'visits[].at',
    'visits[].by',
    'visits[].findings[].findingId',
    'visits[].findings[].kind',
    'visits[].on',
    'visits[].visitId',
  ]),
  ...declare('none', 'to show that data were erased', 'the day and legal basis of an erasure', [
    'actionsDone[].evidence.basis',
    'actionsDone[].evidence.erased',
    'actionsDone[].evidence.on',
    'observations[].summary.basis',
    'observations[].summary.erased',
    'observations[].summary.on',
    'visits[].words[].basis',
    'visits[].words[].erased',
    'visits[].words[].on',
  ]),
}
