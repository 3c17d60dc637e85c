import { addDays, addMonths, civilDateInLondon } from '@casework/calendar'
import { type CivilDate, problem, type Result, succeeded } from '@casework/kernel'
import { lastValid } from '../compliance/earliest-valid.ts'
import type { Certification, CertificationPeriod, CertifiedFunction } from './certification.ts'
import type { CertifyContext, NotCertifiableCode, RenewCertificationInput } from './certify.ts'
import { barsOf } from './findings.ts'
import { type StandingPass, standingPass } from './standing-pass.ts'

/** One term: from when to when, for which techniques, on what. */
type Term = Pick<CertificationPeriod, 'from' | 'to' | 'techniques' | 'basis'>

/** The term that can be granted to a person for a function, given every certification of theirs. */
export function termOf(
  input: RenewCertificationInput,
  personId: Certification['personId'],
  certifiedFunction: CertifiedFunction,
  theirs: readonly Certification[],
  context: CertifyContext,
): Result<Term, NotCertifiableCode> {
  const { course, actor, now, policy } = context
  const { from, basis } = input
  const today = civilDateInLondon(now)
  if (actor.id === personId) return problem('CERTIFICATION.NOT_YOUR_OWN')
  if (!input.fitAndProper) return problem('CERTIFICATION.NOT_FIT_AND_PROPER')
  if (barsOf(theirs, personId).some(({ until }) => until === undefined || until > today))
    return problem('CERTIFICATION.FOUND_NOT_FIT')
  if (from > today) return problem('CERTIFICATION.IN_FUTURE', {}, ['from'])
  if (basis.courseId !== course.id || course.certifies?.functions.includes(certifiedFunction) !== true)
    return problem('CERTIFICATION.NOT_OF_THIS_COURSE', { function: certifiedFunction })
  const terms = theirs.filter((each) => each.function === certifiedFunction).flatMap(({ periods }) => periods)
  const months = course.refreshAfterMonths ?? policy.settings.certificationMonths
  const until =
    basis.kind === 'exempt'
      ? untilExempt(input, today, terms, months)
      : untilPassed(standingPass(basis, from, personId, context), from, terms, months)
  if (!until.ok) return until
  return succeeded({ from, to: until.value, techniques: course.certifies.techniques, basis })
}

function untilExempt(
  { from, note }: RenewCertificationInput,
  today: CivilDate,
  terms: readonly CertificationPeriod[],
  months: number,
): Result<CivilDate, NotCertifiableCode> {
  if (note === undefined) return problem('CERTIFICATION.NOTE_REQUIRED')
  if (from < today) return problem('CERTIFICATION.NOT_BACKDATED')
  if (latest(terms)?.basis.kind === 'exempt') return problem('CERTIFICATION.EXEMPT_BEFORE')
  return succeeded(addDays(addMonths(from, months), -1))
}

/** A pass serves once, is not from before the last term, and holds until it is due again. */
function untilPassed(
  pass: Result<StandingPass, 'CERTIFICATION.NOT_PASSED' | 'SITTING.IRREGULARITY_OPEN'>,
  from: CivilDate,
  terms: readonly CertificationPeriod[],
  months: number,
): Result<CivilDate, NotCertifiableCode> {
  if (!pass.ok) return pass
  const { enrolmentId, on } = pass.value
  if (terms.some(({ basis }) => basis.kind === 'passed' && basis.enrolmentId === enrolmentId))
    return problem('CERTIFICATION.PASS_USED')
  const to = lastValid(on, months)
  const last = latest(terms)
  if (to < from || (last !== undefined && on < last.from)) return problem('CERTIFICATION.PASS_TOO_OLD')
  return succeeded(to)
}

/** The term that began last. */
function latest(terms: readonly CertificationPeriod[]): CertificationPeriod | undefined {
  return terms.reduce<CertificationPeriod | undefined>(
    (last, each) => (last === undefined || each.from >= last.from ? each : last),
    undefined,
  )
}
