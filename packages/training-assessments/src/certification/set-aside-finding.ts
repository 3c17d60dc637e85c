import { civilDateInLondon } from '@casework/calendar'
import { type Change, type Context, changed, type Immutable, problem, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import type { Certification } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'
import { barsOf } from './findings.ts'
import { hasOpenReview } from './reinstate-certification.ts'

/** Checks why a finding no longer stands. @public */
export const setAsideFindingInputSchema = z.object({ reasons: textSchema({ maximum: 5000 }) })

/** Why a finding no longer stands. @public */
export type SetAsideFindingInput = Immutable<z.output<typeof setAsideFindingInputSchema>>

/**
 * Sets aside the finding by which a certification was taken away, so that the person may be certified anew.
 *
 * @remarks
 * The certification stays revoked. Somebody else sets the finding aside than made it. Source: section 154 Immigration and Asylum Act 1999;
 * docs/decisions/0033-training-rules.md.
 *
 * @returns The certification with its `FindingSetAside` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.NOT_YOUR_OWN` | `CERTIFICATION.REVIEW_OPEN` | `CERTIFICATION.NO_OPEN_REVIEW` (no finding stands).
 *
 * @example
 * const input = setAsideFindingInputSchema.parse({ reasons: 'Acquitted, and the film bears it out.' })
 * setAsideFinding(aCertification(), input, asTrainer('certifyingManager')).ok //=> false
 * @public
 */
export function setAsideFinding(
  certification: Certification,
  input: SetAsideFindingInput,
  context: Context,
): Result<
  Change<Certification, CertificationEvent>,
  TrainingNotPermittedCode | 'CERTIFICATION.NOT_YOUR_OWN' | 'CERTIFICATION.REVIEW_OPEN' | 'CERTIFICATION.NO_OPEN_REVIEW'
> {
  const refusal = notPermitted('certification', 'setAsideFinding', certification, context.actor)
  if (refusal !== undefined) return refusal
  const { personId, reviews } = certification
  const finders = reviews.flatMap(({ decision }) => (decision?.fitAndProper === false ? [decision.by] : []))
  if ([personId, ...finders].includes(context.actor.id)) return problem('CERTIFICATION.NOT_YOUR_OWN')
  if (hasOpenReview(certification)) return problem('CERTIFICATION.REVIEW_OPEN')
  if (barsOf([certification], personId).every(({ until }) => until !== undefined))
    return problem('CERTIFICATION.NO_OPEN_REVIEW')
  const event = certificationEvent('FindingSetAside', { on: civilDateInLondon(context.now) }, context, input)
  return changed(certification, applyCertificationEvent, event)
}
