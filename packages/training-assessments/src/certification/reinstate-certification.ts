import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import type { Certification } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'

/** Checks the finding on which a suspension ends, with its reasons. @public */
export const reinstateCertificationInputSchema = z.object({
  /** That the person is fit and proper again, as the Secretary of State sees it. */
  fitAndProper: z.boolean(),
  reasons: textSchema({ maximum: 5000 }),
})

/** The finding on which a suspension ends. @public */
export type ReinstateCertificationInput = Immutable<z.output<typeof reinstateCertificationInputSchema>>

/**
 * Ends a suspension on the finding that the person is fit and proper; the certification holds again from today, until its old end.
 *
 * @remarks Source: section 154 Immigration and Asylum Act 1999; domain.md §4.2.
 *
 * @returns The certification with its `CertificationReinstated` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.REVIEW_OPEN` | `CERTIFICATION.NOT_YOUR_OWN` | `CERTIFICATION.NOT_FIT_AND_PROPER`.
 *
 * @example
 * const input = reinstateCertificationInputSchema.parse({ fitAndProper: true, reasons: 'The film shows another officer.' })
 * reinstateCertification(aCertification(), input, asTrainer('certifyingManager')).ok //=> false
 * @public
 */
export function reinstateCertification(
  certification: Certification,
  input: ReinstateCertificationInput,
  context: Context,
): Result<
  Change<Certification, CertificationEvent>,
  | TrainingNotPermittedCode
  | 'CERTIFICATION.REVIEW_OPEN'
  | 'CERTIFICATION.NOT_YOUR_OWN'
  | 'CERTIFICATION.NOT_FIT_AND_PROPER'
> {
  const refusal = notPermitted('certification', 'reinstate', certification, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id === certification.personId) return problem('CERTIFICATION.NOT_YOUR_OWN')
  if (hasOpenReview(certification)) return problem('CERTIFICATION.REVIEW_OPEN')
  const { fitAndProper, reasons } = input
  if (!fitAndProper) return problem('CERTIFICATION.NOT_FIT_AND_PROPER')
  const data = { from: civilDateInLondon(context.now), fitAndProper }
  const event = certificationEvent('CertificationReinstated', data, context, { reasons })
  return changed(certification, applyCertificationEvent, event)
}

/** Whether a review of a certification waits for a decision. */
export function hasOpenReview({ reviews }: Certification): boolean {
  return reviews.some(({ decision }) => decision === undefined)
}
