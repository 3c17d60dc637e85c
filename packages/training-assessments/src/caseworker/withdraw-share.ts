import { type ActorId, type Change, type Context, changed, problem, type Result } from '@casework/kernel'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'

/**
 * Takes back that somebody may read what one's own support was about, from now on; only the person can.
 *
 * @remarks It is as easy to withdraw consent as to give it. Source: UK GDPR Article 7(3).
 *
 * @returns The record with its `SupportShareWithdrawn` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOURS` | `DEVELOPMENT.NOTHING_TO_END`.
 *
 * @example
 * withdrawShare(aDevelopment(), { withId: actorId('doctor-1') }, asTrainer('caseworker', 'volunteer-1')).ok //=> false
 * @public
 */
export function withdrawShare(
  development: Development,
  input: { readonly withId: ActorId },
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | 'DEVELOPMENT.NOT_YOURS' | 'DEVELOPMENT.NOTHING_TO_END'
> {
  const refusal = notPermitted('development', 'withdrawShare', development, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== development.personId) return problem('DEVELOPMENT.NOT_YOURS')
  const isShared = development.shares.some((share) => share.withId === input.withId && share.withdrawnAt === undefined)
  if (!isShared) return problem('DEVELOPMENT.NOTHING_TO_END')
  return changed(development, applyDevelopmentEvent, developmentEvent('SupportShareWithdrawn', input, context))
}
