import type { ActorId, CivilDate } from '@casework/kernel'
import type { Certification, CertifiedFunction } from './certification.ts'
import { spansOf } from './certified-periods.ts'
import { barsOf } from './findings.ts'

/**
 * Tells whether a person was certified for a function, and within it for a technique, on a day.
 *
 * @remarks
 * Whoever is certified to escort and keep in custody is certified to escort. A technique that no course names is not certified. While
 * one of their certifications is suspended, or was taken away on a finding that still stands, no other holds either. Source:
 * section 154 Immigration and Asylum Act 1999; domain.md §4.2.
 *
 * @param certifications - Every certification of the person, whatever its function.
 * @param technique - The id of a technique, or `undefined` for the function alone.
 *
 * @example
 * certifiedOn([aCertification()], actorId('officer-7'), 'escort', 'wristHold', civilDate('2026-11-22')) //=> true
 * certifiedOn([aCertification()], actorId('officer-7'), 'escort', 'wristHold', civilDate('2027-06-01')) //=> false
 * certifiedOn([aCertification()], actorId('officer-7'), 'escortAndCustodial', undefined, civilDate('2026-11-22')) //=> false
 * @public
 */
export function certifiedOn(
  certifications: readonly Certification[],
  personId: ActorId,
  certifiedFunction: CertifiedFunction,
  technique: string | undefined,
  on: CivilDate,
): boolean {
  const bars = barsOf(certifications, personId)
  return certifications.some(
    (certification) =>
      certification.personId === personId &&
      covers(certification.function, certifiedFunction) &&
      certification.periods.some(
        (period) =>
          (technique === undefined || period.techniques.includes(technique)) &&
          spansOf(certification, period, bars).some(({ from, to }) => from <= on && on <= to),
      ),
  )
}

function covers(held: CertifiedFunction, wanted: CertifiedFunction): boolean {
  return held === wanted || held === 'escortAndCustodial'
}
