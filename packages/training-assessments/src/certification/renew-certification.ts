import { type Change, changed, type Result } from '@casework/kernel'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import type { Certification } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'
import { type CertifyContext, type NotCertifiableCode, noteOf, type RenewCertificationInput } from './certify.ts'
import { termOf } from './term-of.ts'

/**
 * Renews a certification after a refresher; the new term begins on its own day and holds until the new pass is due again.
 *
 * @remarks
 * A pass renews once, and only one made after the last term began; one exemption does not follow another. A review that is open keeps
 * nobody from renewing: no allegation ends a certification by itself. Source: SI 2001/241; Brook House Inquiry recommendation 15 (assessed training at least yearly); domain.md §3.4, §4.2.
 *
 * @returns The certification with its `CertificationRenewed` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `CERTIFICATION.NOT_FIT_AND_PROPER` | `CERTIFICATION.FOUND_NOT_FIT` | `CERTIFICATION.NOT_PASSED` |
 * `CERTIFICATION.PASS_TOO_OLD` | `CERTIFICATION.PASS_USED` | `CERTIFICATION.NOT_OF_THIS_COURSE` | `CERTIFICATION.NOTE_REQUIRED` |
 * `CERTIFICATION.EXEMPT_BEFORE` | `CERTIFICATION.NOT_YOUR_OWN` | `CERTIFICATION.IN_FUTURE` | `CERTIFICATION.NOT_BACKDATED` |
 * `SITTING.IRREGULARITY_OPEN`.
 *
 * @example
 * const course = escortOfficersCourse([])
 * const input = renewCertificationInputSchema.parse({
 *   from: '2026-11-22', basis: { kind: 'exempt', courseId: course.id, reason: 'other' }, fitAndProper: true, note: 'Teaches the refresher.',
 * })
 * const context = { ...asTrainer('certifyingManager'), course, policy: defaultTrainingPolicy, certifications: [] }
 * renewCertification(aCertification(), input, context).ok //=> true
 * @public
 */
export function renewCertification(
  certification: Certification,
  input: RenewCertificationInput,
  context: CertifyContext,
): Result<Change<Certification, CertificationEvent>, TrainingNotPermittedCode | NotCertifiableCode> {
  const refusal = notPermitted('certification', 'renew', certification, context.actor)
  if (refusal !== undefined) return refusal
  const { id, personId, function: certifiedFunction } = certification
  const others = context.certifications.filter((each) => each.id !== id && each.personId === personId)
  const granted = termOf(input, personId, certifiedFunction, [certification, ...others], context)
  if (!granted.ok) return granted
  const event = certificationEvent('CertificationRenewed', granted.value, context, noteOf(input))
  return changed(certification, applyCertificationEvent, event)
}
