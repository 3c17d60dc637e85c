import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import type { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { adjustmentSchema, type Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'

/** Checks an adjustment to grant, with its reason. @public */
export const grantAdjustmentInputSchema = adjustmentSchema.extend({ reason: textSchema({ maximum: 2000 }) })

/** An adjustment to grant, with its reason. @public */
export type GrantAdjustmentInput = Immutable<z.output<typeof grantAdjustmentInputSchema>>

/**
 * Grants a learner extra time or another adjustment, from the next sitting on.
 *
 * @remarks Source: section 20 Equality Act 2010 (duty to make adjustments). The most extra time is policy.
 *
 * @returns The place with its `AdjustmentGranted` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.ID_TAKEN` | `ENROLMENT.EXTRA_TIME_OUT_OF_RANGE` |
 * `ENROLMENT.NOT_YOUR_OWN`.
 *
 * @example
 * const input = grantAdjustmentInputSchema.parse({ adjustmentId: 'adjustment-1', kind: 'extraTime', extraPercent: 25, reason: 'Reads by screen reader.' })
 * grantAdjustment(anEnrolment(), input, { ...asTrainer('trainingCoordinator'), policy: defaultTrainingPolicy }).ok //=> true
 * @public
 */
export function grantAdjustment(
  enrolment: Enrolment,
  input: GrantAdjustmentInput,
  context: Context & { readonly policy: TrainingPolicy },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  TrainingNotPermittedCode | 'ENROLMENT.ID_TAKEN' | 'ENROLMENT.EXTRA_TIME_OUT_OF_RANGE' | 'ENROLMENT.NOT_YOUR_OWN'
> {
  const refusal = notPermitted('enrolment', 'grantAdjustment', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id === enrolment.learnerId) return problem('ENROLMENT.NOT_YOUR_OWN')
  const { reason, ...adjustment } = input
  if (enrolment.adjustments.some(({ adjustmentId }) => adjustmentId === input.adjustmentId))
    return problem('ENROLMENT.ID_TAKEN', {}, ['adjustmentId'])
  const most = context.policy.settings.mostExtraTimePercent
  const isExtraTime = input.kind === 'extraTime'
  if (isExtraTime !== (input.extraPercent !== undefined) || (input.extraPercent ?? 0) > most)
    return problem('ENROLMENT.EXTRA_TIME_OUT_OF_RANGE', { most }, ['extraPercent'])
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('AdjustmentGranted', adjustment, context, { reason }))
}
