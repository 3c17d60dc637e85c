import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import type { Certification } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'
import { hasOpenReview } from './reinstate-certification.ts'

/** Checks why a certification is taken away without a review: never on an allegation. @public */
export const revokeCertificationInputSchema = z.object({
  reason: z.enum(['medical', 'leftService', 'trainingOverdue', 'other']),
  reasons: textSchema({ maximum: 5000 }),
})

/** Why a certification is taken away without a review. @public */
export type RevokeCertificationInput = Immutable<z.output<typeof revokeCertificationInputSchema>>

/**
 * Takes a certification away from today for a reason that needs no review: an allegation, conduct or performance does.
 *
 * @remarks
 * While a review is open only leaving the service ends a certification, and the review is still decided. Training is overdue once the last
 * term has run out. Source: Schedule 11 paragraph 7 Immigration and Asylum Act 1999; domain.md §4.2.
 *
 * @returns The certification with its `CertificationRevoked` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.NOT_YOUR_OWN` | `CERTIFICATION.REVIEW_OPEN` | `CERTIFICATION.NOT_OVERDUE`.
 *
 * @example
 * revokeCertification(aCertification(), { reason: 'leftService', reasons: 'Left in May.' }, asTrainer('certifyingManager')).ok //=> true
 * @public
 */
export function revokeCertification(
  certification: Certification,
  input: RevokeCertificationInput,
  context: Context,
): Result<
  Change<Certification, CertificationEvent>,
  TrainingNotPermittedCode | 'CERTIFICATION.NOT_YOUR_OWN' | 'CERTIFICATION.REVIEW_OPEN' | 'CERTIFICATION.NOT_OVERDUE'
> {
  const refusal = notPermitted('certification', 'revoke', certification, context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id === certification.personId) return problem('CERTIFICATION.NOT_YOUR_OWN')
  const { reason, reasons } = input
  const on = civilDateInLondon(context.now)
  if (reason !== 'leftService' && hasOpenReview(certification)) return problem('CERTIFICATION.REVIEW_OPEN')
  if (reason === 'trainingOverdue' && certification.periods.some(({ to }) => to >= on))
    return problem('CERTIFICATION.NOT_OVERDUE')
  const data = { on, reason }
  const event = certificationEvent('CertificationRevoked', data, context, { reasons })
  return changed(certification, applyCertificationEvent, event)
}
