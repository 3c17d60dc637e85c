import {
  type Change,
  type CivilDate,
  type Context,
  changed,
  type Immutable,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCourseRunEvent } from './apply-course-run-event.ts'
import type { CourseRun, TrainingActionToDo } from './course-run.ts'
import { type CourseRunEvent, courseRunEvent } from './course-run-events.ts'

/** Checks what shows that something was done. @public */
export const completeActionInputSchema = z.object({
  actionId: trainingPartIdSchema,
  evidence: textSchema({ maximum: 5000 }),
})

/** What shows that something was done. @public */
export type CompleteActionInput = Immutable<z.output<typeof completeActionInputSchema>>

/**
 * Completes something that an observation or a visit asked for, with evidence.
 *
 * @returns The run with its `RunActionDone` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `TRAINING.NO_OPEN_ACTION`.
 *
 * @example
 * const input = completeActionInputSchema.parse({ actionId: 'action-9', evidence: 'A new room.' })
 * completeRunAction(aCourseRun(), input, asTrainer('courseOwner')).ok //=> false
 * @public
 */
export function completeRunAction(
  run: CourseRun,
  input: CompleteActionInput,
  context: Context,
): Result<Change<CourseRun, CourseRunEvent>, TrainingNotPermittedCode | 'TRAINING.NO_OPEN_ACTION'> {
  const refusal = notPermitted('run', 'completeAction', run, context.actor)
  if (refusal !== undefined) return refusal
  const { actionId, evidence } = input
  if (!openRunActions(run).some((action) => action.actionId === actionId)) return problem('TRAINING.NO_OPEN_ACTION')
  return changed(run, applyCourseRunEvent, courseRunEvent('RunActionDone', { actionId }, context, { evidence }))
}

/**
 * Lists what observations and visits asked for and nobody has done, the earliest day first.
 *
 * @example
 * openRunActions(aCourseRun()) //=> []
 * @public
 */
export function openRunActions(run: CourseRun): readonly TrainingActionToDo[] {
  const done = new Set<string>(run.actionsDone.map(({ actionId }) => actionId))
  return byDay(
    [...run.observations, ...run.visits].flatMap(({ actions }) => actions).filter((each) => !done.has(each.actionId)),
  )
}

/** Whether something to do has an id that the run has already, or has one twice. */
export function repeatsAction({ observations, visits }: CourseRun, actions: readonly TrainingActionToDo[]): boolean {
  return repeatsId([...observations, ...visits], actions)
}

/** Whether something to do has the id of another. */
export function repeatsId(
  recorded: readonly { readonly actions: readonly TrainingActionToDo[] }[],
  actions: readonly TrainingActionToDo[],
): boolean {
  const ids = [...recorded.flatMap((each) => each.actions), ...actions].map(({ actionId }) => actionId)
  return new Set(ids).size < ids.length
}

/** Puts what is to be done in the order of its days. */
export function byDay<Due extends { readonly dueOn: CivilDate }>(due: readonly Due[]): readonly Due[] {
  return [...due].sort((one, other) => (one.dueOn < other.dueOn ? -1 : Number(one.dueOn > other.dueOn)))
}
