import { type Change, type Context, changed, type Result } from '@casework/kernel'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotSupervisingCode, notSupervising } from './supervisors-on.ts'

/**
 * Ends the record of somebody's development; it permits no task any more, and lets nobody read what support was about.
 *
 * @returns The record with its `DevelopmentEnded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR`.
 *
 * @example
 * endDevelopment(aDevelopment(), asTrainer('workSupervisor')).ok //=> true
 * @public
 */
export function endDevelopment(
  development: Development,
  context: Context,
): Result<Change<Development, DevelopmentEvent>, TrainingNotPermittedCode | NotSupervisingCode> {
  const refusal = notPermitted('development', 'end', development, context.actor) ?? notSupervising(development, context)
  if (refusal !== undefined) return refusal
  return changed(development, applyDevelopmentEvent, developmentEvent('DevelopmentEnded', {}, context))
}
