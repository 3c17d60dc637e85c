import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, problem, type Result } from '@casework/kernel'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import type { Certification } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'

/**
 * Ends a suspension; the certification holds again from today, until its old end.
 *
 * @returns The certification with its `CertificationReinstated` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.REVIEW_OPEN` | `CERTIFICATION.NOT_YOUR_OWN`.
 *
 * @example
 * reinstateCertification(aCertification(), asTrainer('certifyingManager')).ok //=> false
 * @public
 */
export function reinstateCertification(
  certification: Certification,
  context: Context,
): Result<
  Change<Certification, CertificationEvent>,
  TrainingNotPermittedCode | 'CERTIFICATION.REVIEW_OPEN' | 'CERTIFICATION.NOT_YOUR_OWN'
> {
  const refusal = notPermitted('certification', 'reinstate', certification, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id === certification.personId) return problem('CERTIFICATION.NOT_YOUR_OWN')
  if (certification.reviews.some(({ decision }) => decision === undefined)) return problem('CERTIFICATION.REVIEW_OPEN')
  const event = certificationEvent('CertificationReinstated', { from: civilDateInLondon(context.now) }, context)
  return changed(certification, applyCertificationEvent, event)
}
