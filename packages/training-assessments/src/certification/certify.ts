import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  civilDateSchema,
  type Immutable,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import type { Course } from '../course/course.ts'
import type { Enrolment } from '../enrolment/enrolment.ts'
import { certificationIdSchema } from '../identifiers.ts'
import { notFor } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import { type Certification, certificationBasisSchema, certifiedFunctions } from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'
import { barsOf } from './findings.ts'
import { hasOpenReview } from './reinstate-certification.ts'
import { termOf } from './term-of.ts'

const term = {
  from: civilDateSchema,
  basis: certificationBasisSchema,
  /** That the person is fit and proper, as the Secretary of State sees it; training alone does not certify. */
  fitAndProper: z.boolean(),
  note: textSchema({ maximum: 5000 }).optional(),
}

/** Checks what a certification is issued on. @public */
export const certifyInputSchema = z.object({
  certificationId: certificationIdSchema,
  personId: actorIdSchema,
  function: z.enum(certifiedFunctions),
  ...term,
})

/** What a certification is issued on. @public */
export type CertifyInput = Immutable<z.output<typeof certifyInputSchema>>

/** Checks what a certification is renewed on. @public */
export const renewCertificationInputSchema = z.object(term)
/** What a certification is renewed on. @public */
export type RenewCertificationInput = Immutable<z.output<typeof renewCertificationInputSchema>>

/** What certifying reads besides who and when. @public */
export type CertifyContext = Context & {
  readonly course: Course
  readonly policy: TrainingPolicy
  /** The place on the course that was passed; none for an exemption. */
  readonly enrolment?: Enrolment
  /** Every other certification of the person, for whatever function: a finding about one bars them all, and a pass serves once. */
  readonly certifications: readonly Certification[]
}

/** What keeps somebody from being certified. @public */
export type NotCertifiableCode =
  | 'CERTIFICATION.NOT_FIT_AND_PROPER'
  | 'CERTIFICATION.FOUND_NOT_FIT'
  | 'CERTIFICATION.NOT_PASSED'
  | 'CERTIFICATION.PASS_TOO_OLD'
  | 'CERTIFICATION.PASS_USED'
  | 'CERTIFICATION.NOT_OF_THIS_COURSE'
  | 'CERTIFICATION.NOTE_REQUIRED'
  | 'CERTIFICATION.EXEMPT_BEFORE'
  | 'CERTIFICATION.NOT_YOUR_OWN'
  | 'CERTIFICATION.IN_FUTURE'
  | 'CERTIFICATION.NOT_BACKDATED'
  | 'SITTING.IRREGULARITY_OPEN'

/**
 * Certifies a person for a function: fit and proper, and trained, or exempt with a written reason.
 *
 * @remarks
 * The person's own place on the course is passed and its result released by the first day, so that no certificate reaches back before
 * anybody knew. It holds until the pass is due again: for the months that the course says, else those of policy, from the day of the pass; an
 * exemption begins today. Nobody is certified whom a finding bars, whatever its function; while a review is open no new certification is
 * issued, though the old one can be renewed; nothing reaches back to before a revocation. Source: section 154 Immigration and Asylum Act
 * 1999; domain.md §4.2; docs/decisions/0033-training-rules.md.
 *
 * @returns The certification with its `PersonCertified` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `CERTIFICATION.NOT_FIT_AND_PROPER` | `CERTIFICATION.FOUND_NOT_FIT` | `CERTIFICATION.REVIEW_OPEN` | `CERTIFICATION.ALREADY_HELD` |
 * `CERTIFICATION.NOT_PASSED` | `CERTIFICATION.PASS_TOO_OLD` | `CERTIFICATION.PASS_USED` | `CERTIFICATION.NOT_OF_THIS_COURSE` |
 * `CERTIFICATION.NOTE_REQUIRED` | `CERTIFICATION.EXEMPT_BEFORE` | `CERTIFICATION.NOT_YOUR_OWN` | `CERTIFICATION.IN_FUTURE` |
 * `CERTIFICATION.NOT_BACKDATED` | `SITTING.IRREGULARITY_OPEN`.
 *
 * @example
 * const course = escortOfficersCourse([])
 * const basis = { kind: 'exempt', courseId: course.id, reason: 'equivalentTraining' }
 * const input = certifyInputSchema.parse({
 *   certificationId: 'certification-1', personId: 'officer-7', function: 'escort', from: '2026-11-22', basis, fitAndProper: true,
 *   note: 'Passed the same course with another provider in June.',
 * })
 * const certified = certify(input, { ...asTrainer('certifyingManager'), course, policy: defaultTrainingPolicy, certifications: [] })
 * certified.ok && certified.value.record.periods[0].to //=> '2027-11-21'
 * @public
 */
export function certify(
  input: CertifyInput,
  context: CertifyContext,
): Result<
  Change<Certification, CertificationEvent>,
  | 'TRAINING.PERSON_REQUIRED'
  | 'TRAINING.ROLE_REQUIRED'
  | 'CERTIFICATION.REVIEW_OPEN'
  | 'CERTIFICATION.ALREADY_HELD'
  | NotCertifiableCode
> {
  const refusal = notFor('certifyingManager', context.actor)
  if (refusal !== undefined) return refusal
  const { certificationId, personId, function: certifiedFunction, from } = input
  const theirs = context.certifications.filter((certification) => certification.personId === personId)
  const granted = termOf(input, personId, certifiedFunction, theirs, context)
  if (!granted.ok) return granted
  if (theirs.some((each) => each.function === certifiedFunction && each.stage !== 'revoked'))
    return problem('CERTIFICATION.ALREADY_HELD')
  if (theirs.some(hasOpenReview)) return problem('CERTIFICATION.REVIEW_OPEN')
  const ends = [...theirs.map(({ revoked }) => revoked?.on), ...barsOf(theirs, personId).map(({ until }) => until)]
  if (ends.some((end) => end !== undefined && from < end)) return problem('CERTIFICATION.NOT_BACKDATED', {}, ['from'])
  const data = { certificationId, personId, function: certifiedFunction, ...granted.value }
  const event = certificationEvent('PersonCertified', data, context, noteOf(input))
  return changed(undefined, applyCertificationEvent, event)
}

/** The words that go with a term, where there are any. */
export function noteOf({ note }: { readonly note?: string | undefined }): { readonly note?: string } {
  return note === undefined ? {} : { note }
}
