import { addDays, civilDateInLondon, daysBetween } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Certification } from './certification.ts'
import { spansOf } from './certified-periods.ts'
import { type Barred, barsOf, byPerson, isBarred } from './findings.ts'

/** How a certification stands on a day. @public */
export type CertificationStatus = {
  readonly state: 'current' | 'refresherDue' | 'lapsed' | 'suspended' | 'revoked' | 'notYet'
  /** The last day of the last term. */
  readonly until: CivilDate
  /** Days left, the last one counted in; none once it has lapsed. */
  readonly daysLeft: number
  readonly underReview: boolean
}

/**
 * Tells how a certification stands on a day, as it was known then: time makes it lapse, and nobody has to record that.
 *
 * @remarks
 * It reads the same spans as `certifiedOn`: whoever is `current` or `refresherDue` is certified on the day, and nobody else. From the first
 * reminder on, a refresher is due. Source: domain.md §4.2; Brook House Inquiry recommendation 15.
 *
 * @param ofPerson - Every certification of the person: a finding about one suspends the others.
 *
 * @example
 * certificationStatus(aCertification(), civilDate('2026-11-22'), defaultTrainingPolicy)
 * //=> { state: 'current', until: '2027-05-31', daysLeft: 191, underReview: false }
 * @public
 */
export function certificationStatus(
  certification: Certification,
  asAt: CivilDate,
  policy: TrainingPolicy,
  ofPerson: readonly Certification[] = [],
): CertificationStatus {
  const { periods, personId, reviews } = certification
  const begun = periods.filter(({ from }) => from <= asAt)
  const ends = (begun.length === 0 ? periods : begun).map(({ to }) => to).sort()
  const until = ends.at(-1) as CivilDate
  const bars = barsOf([certification, ...ofPerson], personId)
  const holds = periods.some((period) =>
    spansOf(certification, period, bars).some(({ from, to }) => from <= asAt && asAt <= to),
  )
  const daysLeft = Math.max(0, daysBetween(asAt, until) + 1)
  return {
    state: holds ? runningState(daysLeft, policy) : idleState(certification, asAt, begun.length === 0, bars),
    until,
    daysLeft,
    underReview: reviews.some(
      ({ at, decision }) =>
        civilDateInLondon(at) <= asAt && (decision === undefined || civilDateInLondon(decision.at) > asAt),
    ),
  }
}

function runningState(daysLeft: number, { settings }: TrainingPolicy): 'current' | 'refresherDue' {
  return daysLeft - 1 <= Math.max(0, ...settings.reminderDays) ? 'refresherDue' : 'current'
}

function idleState(
  { revoked }: Certification,
  asAt: CivilDate,
  isNotYet: boolean,
  bars: readonly Barred[],
): CertificationStatus['state'] {
  if (revoked !== undefined && revoked.on <= asAt) return 'revoked'
  if (isBarred(bars, asAt)) return 'suspended'
  return isNotYet ? 'notYet' : 'lapsed'
}

/** A reminder that a certification ends. @public */
export type CertificationReminder = {
  readonly certificationId: Certification['id']
  readonly personId: Certification['personId']
  readonly on: CivilDate
  readonly until: CivilDate
}

/**
 * Lists the reminders that fall in a period, by day: so many days before the end of each certification that holds then.
 *
 * @example
 * certificationReminders([aCertification()], civilDate('2027-05-01'), civilDate('2027-05-31'), defaultTrainingPolicy).map(({ on }) => on)
 * //=> ['2027-05-01', '2027-05-24']
 * @public
 */
export function certificationReminders(
  certifications: readonly Certification[],
  from: CivilDate,
  to: CivilDate,
  policy: TrainingPolicy,
): readonly CertificationReminder[] {
  return [...byPerson(certifications).values()]
    .flatMap((theirs) => theirs.flatMap((certification) => remindersOf(certification, to, policy, theirs)))
    .filter(({ on }) => on >= from && on <= to)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}

/** The reminders of the term that runs by a day; none on a day on which the certification does not hold. */
function remindersOf(
  certification: Certification,
  by: CivilDate,
  policy: TrainingPolicy,
  all: readonly Certification[],
): readonly CertificationReminder[] {
  const { id: certificationId, personId } = certification
  const { until } = certificationStatus(certification, by, policy)
  return policy.settings.reminderDays
    .map((days) => ({ certificationId, personId, on: addDays(until, -days), until }))
    .filter(({ on }) => ['current', 'refresherDue'].includes(certificationStatus(certification, on, policy, all).state))
}
