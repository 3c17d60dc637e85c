import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import { repeatsAction } from './complete-run-action.ts'
import { type CourseRun, visitSchema } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks a visit: for each finding a kind, and in the same order the words. @public */
export const recordVisitInputSchema = visitSchema.extend({
  words: z.array(textSchema({ maximum: 5000 })).max(100),
})

/** A visit by an independent monitor. @public */
export type RecordVisitInput = Immutable<z.output<typeof recordVisitInputSchema>>

/**
 * Records a visit by an independent monitor to a delivery, with findings and what is to be done.
 *
 * @remarks A serious finding comes with something to do. Source: S3 (independent scrutiny of training).
 *
 * @returns The run with its `VisitRecorded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `RUN.ID_TAKEN` | `RUN.IN_FUTURE` | `RUN.WORDS_FOR_EACH_FINDING` | `RUN.ACTION_REQUIRED`.
 *
 * @example
 * const input = recordVisitInputSchema.parse({ visitId: 'visit-1', on: '2026-11-21', findings: [], actions: [], words: [] })
 * recordVisit(aCourseRun(), input, asTrainer('independentMonitor')).ok //=> true
 * @public
 */
export function recordVisit(
  run: CourseRun,
  input: RecordVisitInput,
  context: Context,
): Result<
  Change<CourseRun, CourseRunEvent>,
  TrainingNotPermittedCode | 'RUN.ID_TAKEN' | 'RUN.IN_FUTURE' | 'RUN.WORDS_FOR_EACH_FINDING' | 'RUN.ACTION_REQUIRED'
> {
  const refusal = notPermitted('run', 'recordVisit', run, context.actor)
  if (refusal !== undefined) return refusal
  const { words, ...data } = input
  if (run.visits.some(({ visitId }) => visitId === data.visitId)) return problem('RUN.ID_TAKEN', {}, ['visitId'])
  if (data.on > civilDateInLondon(context.now)) return problem('RUN.IN_FUTURE', {}, ['on'])
  if (words.length !== data.findings.length) return problem('RUN.WORDS_FOR_EACH_FINDING', {}, ['words'])
  const isSerious = data.findings.some(({ kind }) => kind === 'serious')
  if (isSerious && data.actions.length === 0) return problem('RUN.ACTION_REQUIRED', {}, ['actions'])
  if (repeatsAction(run, data.actions)) return problem('RUN.ID_TAKEN', {}, ['actions'])
  return changed(run, applyCourseRunEvent, courseRunEvent('VisitRecorded', data, context, { words }))
}
