import { addDays, addMonths, civilDateInLondon } from '@casework/calendar'
import {
  actorIdSchema,
  type Change,
  type CivilDate,
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
import { enrolmentResult } from '../enrolment/enrolment-result.ts'
import { certificationIdSchema } from '../identifiers.ts'
import { notFor } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyCertificationEvent } from './apply-certification-event.ts'
import {
  type Certification,
  type CertificationBasis,
  certificationBasisSchema,
  certifiedFunctions,
} from './certification.ts'
import { type CertificationEvent, certificationEvent } from './certification-events.ts'

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
}

/** What keeps somebody from being certified. @public */
export type NotCertifiableCode =
  | 'CERTIFICATION.NOT_FIT_AND_PROPER'
  | 'CERTIFICATION.NOT_PASSED'
  | 'CERTIFICATION.NOT_OF_THIS_COURSE'
  | 'CERTIFICATION.NOTE_REQUIRED'
  | 'CERTIFICATION.NOT_YOUR_OWN'
  | 'CERTIFICATION.IN_FUTURE'
  | 'CERTIFICATION.NOT_BACKDATED'

/**
 * Certifies a person for a function: fit and proper, and trained, or exempt with a written reason.
 *
 * @remarks
 * The person's own place on the course is passed on the first day, so that no certificate reaches back before the pass; an exemption begins
 * today. It holds for the months that the course says, else those of policy. Source: section 154 Immigration and Asylum Act 1999; domain.md
 * §4.2.
 *
 * @returns The certification with its `PersonCertified` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `CERTIFICATION.NOT_FIT_AND_PROPER` | `CERTIFICATION.NOT_PASSED` | `CERTIFICATION.NOT_OF_THIS_COURSE` | `CERTIFICATION.NOTE_REQUIRED` |
 * `CERTIFICATION.NOT_YOUR_OWN` | `CERTIFICATION.IN_FUTURE` | `CERTIFICATION.NOT_BACKDATED`.
 *
 * @example
 * const course = escortOfficersCourse([])
 * const basis = { kind: 'exempt', courseId: course.id, reason: 'equivalentTraining' }
 * const input = certifyInputSchema.parse({
 *   certificationId: 'certification-1', personId: 'officer-7', function: 'escort', from: '2026-11-22', basis, fitAndProper: true,
 *   note: 'Passed the same course with another provider in June.',
 * })
 * const certified = certify(input, { ...asTrainer('certifyingManager'), course, policy: defaultTrainingPolicy })
 * certified.ok && certified.value.record.periods[0].to //=> '2027-11-21'
 * @public
 */
export function certify(
  input: CertifyInput,
  context: CertifyContext,
): Result<
  Change<Certification, CertificationEvent>,
  'TRAINING.PERSON_REQUIRED' | 'TRAINING.ROLE_REQUIRED' | NotCertifiableCode
> {
  const refusal = notFor('certifyingManager', context.actor)
  if (refusal !== undefined) return refusal
  const { certificationId, personId, function: certifiedFunction } = input
  const granted = termOf(input, personId, context)
  if (!granted.ok) return granted
  if (context.course.certifies?.functions.includes(certifiedFunction) !== true)
    return problem('CERTIFICATION.NOT_OF_THIS_COURSE', { function: certifiedFunction })
  const data = { certificationId, personId, function: certifiedFunction, ...granted.value }
  return changed(
    undefined,
    applyCertificationEvent,
    certificationEvent('PersonCertified', data, context, noteOf(input)),
  )
}

/** The words that go with a term, where there are any. */
export function noteOf({ note }: { readonly note?: string | undefined }): { readonly note?: string } {
  return note === undefined ? {} : { note }
}

type Term = Pick<Certification['periods'][number], 'from' | 'to' | 'techniques' | 'basis'>

/** From when to when, for which techniques, on what. */
export function termOf(
  input: RenewCertificationInput,
  personId: Certification['personId'],
  context: CertifyContext,
): Result<Term, NotCertifiableCode> {
  const { course, policy, actor, now } = context
  const { from, basis, fitAndProper, note } = input
  const today = civilDateInLondon(now)
  if (actor.id === personId) return problem('CERTIFICATION.NOT_YOUR_OWN')
  if (!fitAndProper) return problem('CERTIFICATION.NOT_FIT_AND_PROPER')
  if (from > today) return problem('CERTIFICATION.IN_FUTURE', {}, ['from'])
  if (basis.courseId !== course.id) return problem('CERTIFICATION.NOT_OF_THIS_COURSE')
  const refusal = basis.kind === 'exempt' ? notExempt(from < today, note) : notPassed(basis, from, personId, context)
  if (refusal !== undefined) return problem(refusal)
  const months = course.refreshAfterMonths ?? policy.settings.certificationMonths
  const to = addDays(addMonths(from, months), -1)
  return { ok: true, value: { from, to, techniques: course.certifies?.techniques ?? [], basis } }
}

function notExempt(isBackdated: boolean, note: string | undefined) {
  if (note === undefined) return 'CERTIFICATION.NOTE_REQUIRED'
  return isBackdated ? 'CERTIFICATION.NOT_BACKDATED' : undefined
}

/** The place is the person's own, on this version of the course, and passed by the first day. */
function notPassed(
  { enrolmentId, courseVersion }: Extract<CertificationBasis, { kind: 'passed' }>,
  from: CivilDate,
  personId: Certification['personId'],
  { course, enrolment, policy }: CertifyContext,
) {
  const { assessment } = course
  const isTheirs = enrolment?.id === enrolmentId && enrolment.learnerId === personId
  const isOfCourse = enrolment?.courseId === course.id && enrolment.courseVersion === course.version
  if (assessment === undefined || !isTheirs || !isOfCourse || courseVersion !== course.version)
    return 'CERTIFICATION.NOT_PASSED'
  const { outcome } = enrolmentResult(enrolment, from, { ...course, assessment }, policy)
  return outcome === 'passed' ? undefined : 'CERTIFICATION.NOT_PASSED'
}
