import { type ActorId, type CivilDate, compareCivilDates } from '@casework/kernel'

/**
 * What an officer was certified for, as the training service knows it.
 * @public
 */
export type Certification = {
  readonly officerId: ActorId
  /** The id of a technique in the catalogue. */
  readonly technique: string
  readonly from: CivilDate
  readonly to: CivilDate
}

/**
 * Tells whether an officer was certified for a technique on a day.
 *
 * @example
 * const certification = { officerId: actorId('officer-7'), technique: 'wristHold', from: civilDate('2026-01-01'), to: civilDate('2026-12-31') }
 * isCertified([certification], actorId('officer-7'), 'wristHold', civilDate('2026-11-21')) //=> true
 * isCertified([certification], actorId('officer-7'), 'wristHold', civilDate('2027-01-01')) //=> false
 * @public
 */
export function isCertified(
  certifications: readonly Certification[],
  officerId: ActorId,
  technique: string,
  on: CivilDate,
): boolean {
  return certifications.some(
    (each) =>
      each.officerId === officerId &&
      each.technique === technique &&
      compareCivilDates(each.from, on) <= 0 &&
      compareCivilDates(on, each.to) <= 0,
  )
}
