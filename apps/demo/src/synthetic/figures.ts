/**
 * The published figures that a synthetic caseload is true to, each with its row in domain.md.
 *
 * Rows of §1.8 left out, and why: people recorded as absconders (about 56,000) is counted over years and must not be set against
 * a population on one day; 62% released in 2019, 25% of leavers removed, and assisted returns are flows of other groups of
 * people; time per interview, recommendations and the demand estimate are not facts of a person's row.
 */
export const figures = {
  /** How many people report: the size of a caseload where none is asked for. */
  peopleReporting: { value: 30_000, source: 'domain.md §1.8 “People on reporting (2024)”: 30k+ [R-H]' },
  /** Centres with invented names, as many as there were. */
  reportingCentres: {
    value: 13,
    source: 'domain.md §1.8 “People on reporting (2024)” and §1.2 “Estate and size” [R-H]',
  },
  /** The centres of the capital among them. */
  capitalCentres: { value: 3, source: 'domain.md §1.8 “Reporting population snapshot (Sept 2016)” [R-H]' },
  /** The share of everybody who reports that reports at a centre of the capital: about 40,000 of about 80,000. */
  shareAtCapitalCentres: {
    value: 0.5,
    source: 'domain.md §1.8 “Reporting population snapshot (Sept 2016)” [R-H]',
  },
  /** The longest run of missed reports on the public record before anyone acted; one that a caseload must be able to show. */
  longestRunOfMissedReports: { value: 19, source: 'domain.md §1.4 “Failures on record” [R-H]' },
} as const
