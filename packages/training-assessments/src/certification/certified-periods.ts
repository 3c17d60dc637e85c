import { addDays } from '@casework/calendar'
import type { ActorId, CivilDate } from '@casework/kernel'
import type { Certification, CertifiedFunction } from './certification.ts'
import { type Barred, barsOf, byPerson } from './findings.ts'

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
 * A day of suspension is a day without certification, and so is the day of a revocation; a finding that somebody is not fit and proper cuts
 * all their certifications, so give all of them. Source: domain.md §4.2; made for `isCertified` of use-of-force reports.
 *
 * @param certifications - Every certification of the people asked about, whatever its function.
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
  return [...byPerson(certifications)].flatMap(([officerId, theirs]) => {
    const bars = barsOf(theirs, officerId)
    return theirs
      .filter((certification) => functions === undefined || functions.includes(certification.function))
      .flatMap((certification) =>
        certification.periods.flatMap((period) =>
          spansOf(certification, period, bars).flatMap((span) =>
            period.techniques.map((technique) => ({ officerId, technique, ...span })),
          ),
        ),
      )
  })
}

/** The spans of a term on which a certification held. */
export function spansOf({ revoked }: Certification, term: Span, bars: readonly Barred[]): readonly Span[] {
  const last = revoked === undefined ? term.to : earlier(term.to, addDays(revoked.on, -1))
  let from = term.from
  const spans: Span[] = []
  for (const bar of bars) {
    spans.push({ from, to: earlier(last, addDays(bar.from, -1)) })
    from = later(from, bar.until ?? addDays(term.to, 1))
  }
  return [...spans, { from, to: last }].filter((span) => span.from <= span.to)
}

const earlier = (one: CivilDate, other: CivilDate) => (one < other ? one : other)
const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other)
