import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import { type Certification, certificationReasons } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'

/** Checks what opens a review of a certification. @public */
export const openCertificationReviewInputSchema = z.object({
  reviewId: trainingPartIdSchema,
  reason: z.enum(certificationReasons),
  note: textSchema({ maximum: 5000 }),
})

/** What opens a review of a certification. @public */
export type OpenCertificationReviewInput = Immutable<z.output<typeof openCertificationReviewInputSchema>>

/**
 * Opens a review of a certification, which holds on meanwhile: no allegation suspends by itself.
 *
 * @remarks
 * Any allegation, however trivial, gives the power to suspend, and none the duty: it must be found well founded, and the officer not fit
 * and proper. Source: SI 2001/241; domain.md §4.2.
 *
 * @returns The certification with its `CertificationReviewOpened` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.REVIEW_ID_TAKEN`.
 *
 * @example
 * const input = openCertificationReviewInputSchema.parse({ reviewId: 'review-1', reason: 'allegation', note: 'A complaint of rough handling.' })
 * const reviewed = openCertificationReview(aCertification(), input, asTrainer('independentMonitor'))
 * reviewed.ok && certifiedOn([reviewed.value.record], actorId('officer-7'), 'escort', 'wristHold', civilDate('2026-11-22')) //=> true
 * @public
 */
export function openCertificationReview(
  certification: Certification,
  input: OpenCertificationReviewInput,
  context: Context,
): Result<Change<Certification, CertificationEvent>, TrainingNotPermittedCode | 'CERTIFICATION.REVIEW_ID_TAKEN'> {
  const refusal = notPermitted('certification', 'openReview', certification, context.actor)
  if (refusal !== undefined) return refusal
  const { note, ...data } = input
  if (certification.reviews.some(({ reviewId }) => reviewId === data.reviewId))
    return problem('CERTIFICATION.REVIEW_ID_TAKEN', {}, ['reviewId'])
  const event = certificationEvent('CertificationReviewOpened', data, context, { note })
  return changed(certification, applyCertificationEvent, event)
}
