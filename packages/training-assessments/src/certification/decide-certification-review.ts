import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import type { Certification } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'

/** Checks the decision of a review. @public */
export const decideCertificationReviewInputSchema = z.object({
  reviewId: trainingPartIdSchema,
  outcome: z.enum(['noAction', 'suspend', 'revoke']),
  wellFounded: z.boolean(),
  fitAndProper: z.boolean(),
  reasons: textSchema({ maximum: 5000 }),
})

/** The decision of a review. @public */
export type DecideCertificationReviewInput = Immutable<z.output<typeof decideCertificationReviewInputSchema>>

/**
 * Decides a review of a certification: no action, suspension or revocation, with both findings and reasons.
 *
 * @remarks
 * Suspension and revocation want what is alleged to be well founded and the officer not to be fit and proper. It holds from the day of the
 * decision, never earlier. A review that was open when the person left is decided too: a finding bars them from being certified again. Source: SI 2001/241; domain.md §4.2.
 *
 * @returns The certification with its `CertificationReviewDecided` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.NO_OPEN_REVIEW` | `CERTIFICATION.NOT_WELL_FOUNDED` | `CERTIFICATION.NOT_YOUR_OWN`.
 *
 * @example
 * const input = decideCertificationReviewInputSchema.parse({
 *   reviewId: 'review-1', outcome: 'suspend', wellFounded: false, fitAndProper: true, reasons: 'Somebody said so.',
 * })
 * const certification = aCertification({ stage: 'underReview' })
 * decideCertificationReview(certification, input, asTrainer('certifyingManager')).ok //=> false
 * @public
 */
export function decideCertificationReview(
  certification: Certification,
  input: DecideCertificationReviewInput,
  context: Context,
): Result<
  Change<Certification, CertificationEvent>,
  | TrainingNotPermittedCode
  | 'CERTIFICATION.NO_OPEN_REVIEW'
  | 'CERTIFICATION.NOT_WELL_FOUNDED'
  | 'CERTIFICATION.NOT_YOUR_OWN'
> {
  const refusal = notPermitted('certification', 'decideReview', certification, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id === certification.personId) return problem('CERTIFICATION.NOT_YOUR_OWN')
  const review = certification.reviews.find(({ reviewId }) => reviewId === input.reviewId)
  if (review === undefined || review.decision !== undefined) return problem('CERTIFICATION.NO_OPEN_REVIEW')
  const { reasons, ...data } = input
  if (data.outcome !== 'noAction' && (!data.wellFounded || data.fitAndProper))
    return problem('CERTIFICATION.NOT_WELL_FOUNDED')
  const on = civilDateInLondon(context.now)
  const event = certificationEvent('CertificationReviewDecided', { ...data, on }, context, { reasons })
  return changed(certification, applyCertificationEvent, event)
}
