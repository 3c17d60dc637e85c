import { addDays, civilDateInLondon, formatCivilDate, startOfDayInLondon } from '@casework/calendar'
import { type CivilDate, type Instant, problem, type Result, succeeded } from '@casework/kernel'
import {
  type AssessedCourse,
  type Certification,
  type CertificationPeriod,
  certificationStatus,
  certifiedOn,
  type TrainingPolicy,
} from '@casework/training-assessments'
import type { Award } from './award.ts'

/** That somebody is certified for a function, on the passes of a version of a course. @public */
export type CertifiedBasis = {
  readonly kind: 'certified'
  readonly certification: Certification
  /** Every certification of the person, where there are more: a finding about one suspends the others. */
  readonly ofPerson?: readonly Certification[]
  readonly course: AssessedCourse
  readonly policy: TrainingPolicy
}

/** Why a certification has no badge. @public */
export type NotAwardedForCertificationCode =
  | 'BADGE.SUSPENDED'
  | 'BADGE.REVOKED'
  | 'BADGE.LAPSED'
  | 'BADGE.NOT_YET_CERTIFIED'
  | 'BADGE.EXEMPT'
  | 'BADGE.OTHER_COURSE'

/** Finds what a certification is worth today: its term, from the day on which it was last without a break. */
export function awardOfCertification(
  { certification, course, policy, ofPerson = [] }: CertifiedBasis,
  now: Instant,
): Result<Award, NotAwardedForCertificationCode> {
  const today = civilDateInLondon(now)
  const { state, until } = certificationStatus(certification, today, policy, ofPerson)
  if (state === 'suspended') return problem('BADGE.SUSPENDED')
  if (state === 'revoked') return problem('BADGE.REVOKED')
  if (state === 'notYet') return problem('BADGE.NOT_YET_CERTIFIED')
  const term = termOn(certification, ofPerson, today)
  if (term === undefined) return problem('BADGE.LAPSED', { until: lastDay(certification, today) ?? until })
  if (term.basis.kind === 'exempt') return problem('BADGE.EXEMPT')
  if (term.basis.courseId !== course.id || term.basis.courseVersion !== course.version)
    return problem('BADGE.OTHER_COURSE')
  return succeeded({
    validFrom: startOfDayInLondon(unbrokenSince([certification, ...ofPerson], term, today)),
    validUntil: startOfDayInLondon(addDays(term.to, 1)),
    description: refresherInWords(term.to, policy),
  })
}

/** The term of today that ends last, if the certification held on it, whatever else was found of the person. */
function termOn(
  certification: Certification,
  ofPerson: readonly Certification[],
  today: CivilDate,
): CertificationPeriod | undefined {
  const { personId, function: certifiedFunction } = certification
  const findings = ofPerson.map((other) => ({ ...other, periods: [] }))
  return certification.periods
    .filter((period) => {
      const alone = { ...certification, periods: [period] }
      return certifiedOn([alone, ...findings], personId, certifiedFunction, undefined, today)
    })
    .reduce<CertificationPeriod | undefined>(
      (last, period) => (last === undefined || period.to > last.to ? period : last),
      undefined,
    )
}

/** The last day of the terms that are over. */
function lastDay({ periods }: Certification, today: CivilDate): CivilDate | undefined {
  const over = periods.flatMap(({ to }) => (to < today ? [to] : []))
  return over.sort().at(-1)
}

/** The day on which the last finding about the person ended, or the term began. */
function unbrokenSince(
  [certification, ...ofPerson]: readonly [Certification, ...Certification[]],
  term: CertificationPeriod,
  today: CivilDate,
): CivilDate {
  const theirs = [certification, ...ofPerson.filter(({ personId }) => personId === certification.personId)]
  const ended = theirs.flatMap(({ suspensions, findingSetAside }) => [
    ...suspensions.map(({ until }) => until),
    findingSetAside?.on,
  ])
  return [term.from, ...ended.filter((day) => day !== undefined && day <= today)].sort().at(-1) as CivilDate
}

function refresherInWords(to: CivilDate, { settings }: TrainingPolicy): string {
  const from = addDays(to, -Math.max(0, ...settings.reminderDays))
  return `Holds to ${formatCivilDate(to, 'en')}. A refresher is due from ${formatCivilDate(from, 'en')}.`
}
