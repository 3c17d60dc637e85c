import { type Change, type Context, changed, type Immutable, type Result } from '@casework/kernel'
import type { z } from 'zod'
import { notPermitted } from '../training-actions.ts'
import { applyDevelopmentEvent } from './apply-development-event.ts'
import { type Development, supervisionSchema } from './development.ts'
import { type DevelopmentEvent, developmentEvent } from './development-events.ts'
import { type NotEndedCode, notEndable } from './not-endable.ts'
import { notSupervising } from './supervisors-on.ts'

/** Checks whose supervision ends, and its last day. @public */
export const endSupervisionInputSchema = supervisionSchema.required({ to: true })

/** Whose supervision ends, and its last day. @public */
export type EndSupervisionInput = Immutable<z.output<typeof endSupervisionInputSchema>>

/**
 * Records that a supervision ended, and on which day; it is never prolonged, and the supervisor reads nothing after it.
 *
 * @remarks Source: domain.md §4.4 (recorded supervision); docs/decisions/0033-training-rules.md.
 *
 * @returns The record with its `SupervisionEnded` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `DEVELOPMENT.NOT_YOUR_OWN` | `DEVELOPMENT.NOT_THEIR_SUPERVISOR` | `DEVELOPMENT.ENDS_BEFORE_IT_BEGINS` |
 * `DEVELOPMENT.NOTHING_TO_END`.
 *
 * @example
 * const input = endSupervisionInputSchema.parse({ supervisorId: 'adviser-1', from: '2026-01-01', to: '2026-11-22' })
 * endSupervision(aDevelopment(), input, asTrainer('workSupervisor')).ok //=> false
 * @public
 */
export function endSupervision(
  development: Development,
  input: EndSupervisionInput,
  context: Context,
): Result<Change<Development, DevelopmentEvent>, NotEndedCode> {
  const refusal =
    notPermitted('development', 'endSupervision', development, context.actor) ??
    notSupervising(development, context) ??
    notEndable(
      development.supervisions.filter(({ supervisorId }) => supervisorId === input.supervisorId),
      input,
    )
  if (refusal !== undefined) return refusal
  return changed(development, applyDevelopmentEvent, developmentEvent('SupervisionEnded', input, context))
}
