import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import type { z } from 'zod'
import type { TrainingPartId } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import { type Development, goalSchema } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/** Checks a goal of a development plan. @public */
export const planGoalInputSchema = goalSchema.extend({ words: textSchema({ maximum: 2000 }) })

/** A goal of a development plan. @public */
export type PlanGoalInput = Immutable<z.output<typeof planGoalInputSchema>>

/**
 * Plans a goal: which competence, to which level, by when, and how.
 *
 * @returns The record with its `GoalPlanned` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.ID_TAKEN` |
 * `DEVELOPMENT.DUE_IN_PAST`.
 *
 * @example
 * const input = planGoalInputSchema.parse({
 *   goalId: 'goal-1', competenceId: 'listening', toLevel: 2, dueOn: '2027-01-31', words: 'Sits in on six interviews.',
 * })
 * planGoal(aDevelopment(), input, asTrainer('workSupervisor')).ok //=> true
 * @public
 */
export function planGoal(
  development: Development,
  input: PlanGoalInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | NotSupervisingCode | 'DEVELOPMENT.ID_TAKEN' | 'DEVELOPMENT.DUE_IN_PAST'
> {
  const refusal = notPermitted('development', 'planGoal', development, context.actor)
  if (refusal !== undefined) return refusal
  const isTheirs = context.actor.id === development.personId
  const stranger = isTheirs ? undefined : notSupervising(development, context)
  if (stranger !== undefined) return stranger
  if (development.goals.some(({ goalId }) => goalId === input.goalId))
    return problem('DEVELOPMENT.ID_TAKEN', {}, ['goalId'])
  if (input.dueOn < civilDateInLondon(context.now)) return problem('DEVELOPMENT.DUE_IN_PAST', {}, ['dueOn'])
  const { words, ...data } = input
  return changed(development, applyDevelopmentEvent, developmentEvent('GoalPlanned', data, context, { words }))
}

/**
 * Records that a goal was met, as a supervisor of the person sees it.
 *
 * @returns The record with its `GoalMet` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` | `TRAINING.NOT_AT_THIS_STAGE`
 * | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.NO_OPEN_GOAL`.
 *
 * @example
 * meetGoal(aDevelopment(), { goalId: trainingPartIdSchema.parse('goal-9') }, asTrainer('workSupervisor')).ok //=> false
 * @public
 */
export function meetGoal(
  development: Development,
  input: { readonly goalId: TrainingPartId },
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | NotSupervisingCode | 'DEVELOPMENT.NO_OPEN_GOAL'
> {
  const refusal =
    notPermitted('development', 'meetGoal', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  const goal = development.goals.find(({ goalId }) => goalId === input.goalId)
  if (goal === undefined || goal.metAt !== undefined) return problem('DEVELOPMENT.NO_OPEN_GOAL')
  return changed(development, applyDevelopmentEvent, developmentEvent('GoalMet', input, context))
}
