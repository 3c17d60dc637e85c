import { civilDateInLondon } from '@casework/calendar'
import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  civilDateSchema,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import type { Development } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'

/** Checks whom a person lets read what their support was about. @public */
export const shareSupportInputSchema = z.object({ withId: actorIdSchema, until: civilDateSchema })

/** Whom a person lets read what their support was about. @public */
export type ShareSupportInput = Immutable<z.output<typeof shareSupportInputSchema>>

/**
 * Lets somebody read what one's own support was about, until a day; only the person can.
 *
 * @remarks The last word to somebody counts: a later day, an earlier one, or that it is withdrawn. Source: UK GDPR Article 7(3).
 *
 * @returns The record with its `SupportShared` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOURS` | `DEVELOPMENT.DUE_IN_PAST`.
 *
 * @example
 * const input = shareSupportInputSchema.parse({ withId: 'doctor-1', until: '2026-12-31' })
 * shareSupport(aDevelopment(), input, asTrainer('caseworker', 'volunteer-1')).ok //=> true
 * @public
 */
export function shareSupport(
  development: Development,
  input: ShareSupportInput,
  context: Context,
): Result<
  Change<Development, DevelopmentEvent>,
  TrainingNotPermittedCode | 'DEVELOPMENT.NOT_YOURS' | 'DEVELOPMENT.DUE_IN_PAST'
> {
  const refusal = notPermitted('development', 'shareSupport', development, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== development.personId) return problem('DEVELOPMENT.NOT_YOURS')
  if (input.until < civilDateInLondon(context.now)) return problem('DEVELOPMENT.DUE_IN_PAST', {}, ['until'])
  return changed(development, applyDevelopmentEvent, developmentEvent('SupportShared', input, context))
}
