import { addDays, daysBetween } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Certification } from './certification.ts'

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
 * Tells how a certification stands on a day: time makes it lapse, and nobody has to record that.
 *
 * @remarks From the first reminder on, a refresher is due. Source: domain.md §4.2; Brook House Inquiry recommendation 15.
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
): CertificationStatus {
  const starts = certification.periods.map(({ from }) => from).sort()
  const until = certification.periods
    .map(({ to }) => to)
    .sort()
    .at(-1) as CivilDate
  const daysLeft = Math.max(0, daysBetween(asAt, until) + 1)
  const underReview = certification.reviews.some(({ decision }) => decision === undefined)
  return {
    state: stateOf(certification, (starts[0] as CivilDate) > asAt, daysLeft, policy),
    until,
    daysLeft,
    underReview,
  }
}

function stateOf(
  { stage }: Certification,
  notYet: boolean,
  daysLeft: number,
  { settings }: TrainingPolicy,
): CertificationStatus['state'] {
  if (stage === 'revoked' || stage === 'suspended') return stage
  if (notYet) return 'notYet'
  if (daysLeft === 0) return 'lapsed'
  return daysLeft - 1 <= Math.max(0, ...settings.reminderDays) ? 'refresherDue' : 'current'
}

/** A reminder that a certification ends. @public */
export type CertificationReminder = {
  readonly certificationId: Certification['id']
  readonly personId: Certification['personId']
  readonly on: CivilDate
  readonly until: CivilDate
}

/**
 * Lists the reminders that fall in a period, by day: so many days before the end of each certification that holds.
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
  return certifications
    .filter(({ stage }) => stage !== 'revoked')
    .flatMap((certification) => {
      const { until } = certificationStatus(certification, from, policy)
      const { id: certificationId, personId } = certification
      return policy.settings.reminderDays.map((days) => ({
        certificationId,
        personId,
        on: addDays(until, -days),
        until,
      }))
    })
    .filter(({ on }) => on >= from && on <= to)
    .sort((one, other) => (one.on < other.on ? -1 : Number(one.on > other.on)))
}
