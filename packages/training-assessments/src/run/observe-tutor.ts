import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import type { z } from 'zod'
import { type HeldQualification, isAccreditedObserver } from '../assessors/assessor-qualification.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { sessionOf } from './add-session.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import { repeatsAction } from './complete-run-action.ts'
import { type CourseRun, observationSchema } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks what an observer saw of a tutor. @public */
export const observeTutorInputSchema = observationSchema.extend({ summary: textSchema({ maximum: 5000 }) })

/** What an observer saw of a tutor. @public */
export type ObserveTutorInput = Immutable<z.output<typeof observeTutorInputSchema>>

/**
 * Records what an accredited observer from outside saw of a tutor, criterion by criterion, with what is to be done.
 *
 * @remarks A criterion that was not met comes with something to do. Source: S3 (tutors observed by externally accredited assessors against criteria); domain.md §4.1.
 *
 * @returns The run with its `TutorObserved` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `RUN.ID_TAKEN` | `RUN.NO_SUCH_SESSION` | `RUN.NOT_ITS_TUTOR` | `RUN.IN_FUTURE` | `RUN.ACTION_REQUIRED` |
 * `OBSERVER.NOT_ACCREDITED` |
 * `OBSERVER.CONFLICT`.
 *
 * @example
 * const input = observeTutorInputSchema.parse({
 *   observationId: 'observation-1', sessionId: 'session-1', tutorId: 'tutor-1', summary: 'Clear and calm.',
 *   criteria: [{ criterion: 'Teaches how to calm before force', grade: 'met' }], actions: [],
 * })
 * const qualifications = [{ personId: actorId('observer-1'), qualification: 'IQA', from: civilDate('2020-01-01') }]
 * const context = { ...asTrainer('externalObserver', 'observer-1'), qualifications, policy: defaultTrainingPolicy }
 * observeTutor(aCourseRun(), input, context).ok //=> true
 * @public
 */
export function observeTutor(
  run: CourseRun,
  input: ObserveTutorInput,
  context: Context & { readonly qualifications: readonly HeldQualification[]; readonly policy: TrainingPolicy },
): Result<
  Change<CourseRun, CourseRunEvent>,
  | TrainingNotPermittedCode
  | 'RUN.ID_TAKEN'
  | 'RUN.NO_SUCH_SESSION'
  | 'RUN.NOT_ITS_TUTOR'
  | 'RUN.IN_FUTURE'
  | 'RUN.ACTION_REQUIRED'
  | 'OBSERVER.NOT_ACCREDITED'
  | 'OBSERVER.CONFLICT'
> {
  const { actor, now, qualifications, policy } = context
  const refusal = notPermitted('run', 'observeTutor', run, actor)
  if (refusal !== undefined) return refusal
  if (run.observations.some(({ observationId }) => observationId === input.observationId))
    return problem('RUN.ID_TAKEN', {}, ['observationId'])
  const session = sessionOf(run, input.sessionId)
  if (session === undefined) return problem('RUN.NO_SUCH_SESSION', {}, ['sessionId'])
  if (!session.tutorIds.includes(input.tutorId)) return problem('RUN.NOT_ITS_TUTOR', {}, ['tutorId'])
  if (session.on > civilDateInLondon(now)) return problem('RUN.IN_FUTURE')
  if (!isAccreditedObserver(actor.id, civilDateInLondon(now), qualifications, policy))
    return problem('OBSERVER.NOT_ACCREDITED')
  if (session.tutorIds.includes(actor.id)) return problem('OBSERVER.CONFLICT')
  const { summary, ...data } = input
  const isShort = data.criteria.some(({ grade }) => grade === 'notMet') && data.actions.length === 0
  if (isShort) return problem('RUN.ACTION_REQUIRED', {}, ['actions'])
  if (repeatsAction(run, data.actions)) return problem('RUN.ID_TAKEN', {}, ['actions'])
  return changed(run, applyCourseRunEvent, courseRunEvent('TutorObserved', data, context, { summary }))
}
