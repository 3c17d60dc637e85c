import {
  type Change,
  type Context,
  changed,
  compareInstants,
  type Instant,
  problem,
  type Result,
} from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { instantAfter } from './instant-after.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/**
 * Collects a sitting whose time is up, with the answers kept so far; it counts as handed in when the time was up.
 *
 * @returns The place with its `SittingHandedIn` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.TIME_NOT_UP`.
 *
 * @example
 * const sittingId = trainingPartIdSchema.parse('sitting-9')
 * collectSitting(anEnrolment(), { sittingId }, { ...asTrainer('trainingCoordinator'), policy: defaultTrainingPolicy }).ok //=> false
 * @public
 */
export function collectSitting(
  enrolment: Enrolment,
  input: { readonly sittingId: TrainingPartId },
  context: Context & { readonly policy: TrainingPolicy },
): Result<Change<Enrolment, EnrolmentEvent>, TrainingNotPermittedCode | SittingOfCode | 'SITTING.TIME_NOT_UP'> {
  const refusal = notPermitted('enrolment', 'collect', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'open')
  if (!found.ok) return found
  if (!isTimeUp(found.value.dueAt, context.now, context.policy)) return problem('SITTING.TIME_NOT_UP')
  const { sittingId, dueAt } = found.value
  const data = { sittingId, handedInBy: 'timeUp', handedInAt: dueAt as Instant } as const
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('SittingHandedIn', data, context))
}

/**
 * Lists the sittings whose time is up and that nobody handed in.
 *
 * @example
 * sittingsToCollect(anEnrolment(), instant('2026-11-22T09:30:00Z'), defaultTrainingPolicy) //=> []
 * @public
 */
export function sittingsToCollect(
  enrolment: Enrolment,
  asAt: Instant,
  policy: TrainingPolicy,
): readonly TrainingPartId[] {
  return enrolment.sittings
    .filter((sitting) => sitting.stage === 'open' && isTimeUp(sitting.dueAt, asAt, policy))
    .map(({ sittingId }) => sittingId)
}

/** Whether the time of a sitting is up, with the seconds that answers may take on their way. */
export function isTimeUp(dueAt: Instant | undefined, asAt: Instant, { settings }: TrainingPolicy): boolean {
  return dueAt !== undefined && compareInstants(asAt, instantAfter(dueAt, settings.graceSeconds)) > 0
}
