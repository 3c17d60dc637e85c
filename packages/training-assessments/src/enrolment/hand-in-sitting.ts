import {
  type Change,
  type Context,
  changed,
  compareInstants,
  hasRole,
  problem,
  type Result,
  unchanged,
} from '@casework/kernel'
import type { TrainingPartId } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { notTheirs } from './not-yours.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/**
 * Hands a sitting in with the answers kept so far; handing in a second time changes nothing.
 *
 * @remarks
 * It holds no answers of its own: what counts is what was kept in time, so that handing in late loses nothing and gains nothing. After
 * the time is up it counts as handed in when it was up. An assessor hands in what they watched, never a written exam of somebody else.
 *
 * @returns The place with its `SittingHandedIn` event or without one, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS`.
 *
 * @example
 * const sittingId = trainingPartIdSchema.parse('sitting-9')
 * handInSitting(anEnrolment(), { sittingId }, asTrainer('learner', 'learner-1')).ok //=> false
 * @public
 */
export function handInSitting(
  enrolment: Enrolment,
  input: { readonly sittingId: TrainingPartId },
  context: Context,
): Result<Change<Enrolment, EnrolmentEvent>, TrainingNotPermittedCode | SittingOfCode | 'ENROLMENT.NOT_YOURS'> {
  const { actor, now } = context
  const refusal = notPermitted('enrolment', 'handIn', enrolment, actor) ?? notTheirs('handIn', enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, now, 'open', 'handedIn')
  if (!found.ok) return found
  const { stage, sittingId, paper, dueAt } = found.value
  if (stage === 'handedIn') return unchanged(enrolment)
  const isTheirs = actor.id === enrolment.learnerId
  if (paper !== undefined && !isTheirs && !hasRole(actor, 'trainingCoordinator')) return problem('ENROLMENT.NOT_YOURS')
  const isLate = dueAt !== undefined && compareInstants(now, dueAt) > 0
  const data = isLate
    ? ({ sittingId, handedInBy: 'timeUp', handedInAt: dueAt } as const)
    : ({ sittingId, handedInBy: isTheirs ? 'learner' : 'assessor', handedInAt: now } as const)
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('SittingHandedIn', data, context))
}
