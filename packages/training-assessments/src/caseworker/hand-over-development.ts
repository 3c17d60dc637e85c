import { civilDateInLondon } from '@casework/calendar'
import { type ActorId, type Change, type Context, changed, hasRole, problem, type Result } from '@casework/kernel'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, supervisorsOn } from './supervisors-on.ts'

/**
 * Hands the record of somebody's development over to another work supervisor; the old one reads nothing any more.
 *
 * @remarks A supervisor of the person does it, or a coordinator where they are gone. Source: docs/decisions/0033-training-rules.md.
 *
 * @returns The record with its `DevelopmentHandedOver` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR`.
 *
 * @example
 * handOverDevelopment(aDevelopment(), { toId: actorId('supervisor-2') }, asTrainer('trainingCoordinator')).ok //=> true
 * @public
 */
export function handOverDevelopment(
  development: Development,
  input: { readonly toId: ActorId },
  context: Context,
): Result<Change<Development, DevelopmentEvent>, TrainingNotPermittedCode | NotSupervisingCode> {
  const { actor, now } = context
  const refusal = notPermitted('development', 'handOver', development, actor)
  if (refusal !== undefined) return refusal
  if ([actor.id, input.toId].includes(development.personId)) return problem('DEVELOPMENT.NOT_YOUR_OWN')
  const supervises = supervisorsOn(development, civilDateInLondon(now)).includes(actor.id)
  if (!supervises && !hasRole(actor, 'trainingCoordinator')) return problem('DEVELOPMENT.NOT_THEIR_SUPERVISOR')
  return changed(development, applyDevelopmentEvent, developmentEvent('DevelopmentHandedOver', input, context))
}
