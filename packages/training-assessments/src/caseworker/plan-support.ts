import { type Change, type Context, changed, hasRole, type Immutable, problem, type Result } from '@casework/kernel'
import type { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import { type Development, plannedSupportSchema } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/** Checks a time of support to plan. @public */
export const planSupportInputSchema = plannedSupportSchema

/** A time of support to plan. @public */
export type PlanSupportInput = Immutable<z.output<typeof planSupportInputSchema>>

/**
 * Plans a time of support: clinical supervision, a workshop, protected time or a break on the roster.
 *
 * @remarks Source: S5.
 *
 * @returns The record with its `SupportPlanned` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.ID_TAKEN`.
 *
 * @example
 * const input = planSupportInputSchema.parse({ supportId: 'support-1', kind: 'protectedTime', plannedOn: '2026-12-01' })
 * planSupport(aDevelopment(), input, asTrainer('workSupervisor')).ok //=> true
 * @public
 */
export function planSupport(
  development: Development,
  input: PlanSupportInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | NotSupervisingCode | 'DEVELOPMENT.ID_TAKEN'
> {
  const refusal = notPermitted('development', 'planSupport', development, context.actor)
  if (refusal !== undefined) return refusal
  const { actor } = context
  const isBeside = hasRole(actor, 'clinicalSupervisor') || hasRole(actor, 'trainingCoordinator')
  const stranger = isBeside ? undefined : notSupervising(development, context)
  if (stranger !== undefined) return stranger
  if (development.support.some(({ supportId }) => supportId === input.supportId))
    return problem('DEVELOPMENT.ID_TAKEN', {}, ['supportId'])
  return changed(development, applyDevelopmentEvent, developmentEvent('SupportPlanned', input, context))
}
