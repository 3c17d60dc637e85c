import { addDays } from '@casework/calendar'
import type { ActorId, CivilDate } from '@casework/kernel'
import type { Certification, CertifiedFunction } from './certification.ts'

/**
 * A technique that an officer was certified for, from one day to another, both counted in: the shape that other packages read.
 * @public
 */
export type CertifiedTechnique = {
  readonly officerId: ActorId
  readonly technique: string
  readonly from: CivilDate
  readonly to: CivilDate
}

type Span = { readonly from: CivilDate; readonly to: CivilDate }

/**
 * Lists the periods in which officers were certified for each technique, suspensions and revocation cut out.
 *
 * @remarks
 * A day of suspension is a day without certification, and so is the day of a revocation. Source: domain.md §4.2; made for
 * `isCertified` of use-of-force reports.
 *
 * @param functions - Only certifications for these functions; all, where not said.
 *
 * @example
 * certifiedTechniques([aCertification()])
 * //=> [{ officerId: 'officer-7', technique: 'wristHold', from: '2026-06-01', to: '2027-05-31' }]
 * @public
 */
export function certifiedTechniques(
  certifications: readonly Certification[],
  functions?: readonly CertifiedFunction[],
): readonly CertifiedTechnique[] {
  return certifications
    .filter((certification) => functions === undefined || functions.includes(certification.function))
    .flatMap((certification) =>
      certification.periods.flatMap((period) =>
        spansOf(certification, period).flatMap((span) =>
          period.techniques.map((technique) => ({ officerId: certification.personId, technique, ...span })),
        ),
      ),
    )
}

/** The spans of a term on which the certification held. */
export function spansOf({ suspensions, revoked }: Certification, term: Span): readonly Span[] {
  const last = revoked === undefined ? term.to : earlier(term.to, addDays(revoked.on, -1))
  let from = term.from
  const spans: Span[] = []
  for (const suspension of suspensions) {
    spans.push({ from, to: earlier(last, addDays(suspension.from, -1)) })
    from = later(from, suspension.until ?? addDays(term.to, 1))
  }
  return [...spans, { from, to: last }].filter((span) => span.from <= span.to)
}

const earlier = (one: CivilDate, other: CivilDate) => (one < other ? one : other)
const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other)
