import type { UseOfForceReport } from '../report/report.ts'
import { type DescribedRule, type FlagContext, verdicts } from './review-rules.ts'

/** A rule that holds of a report, or may: what it asks for stands until the fact is known. @public */
export type ReportFlag = DescribedRule & { readonly verdict: 'met' | 'unknown' }

/**
 * The rules that hold of a report, and those whose facts are not known.
 *
 * @remarks
 * A flag never stands in the way of a report. A rule whose facts are not known counts as met until they are. Source: domain.md §3.1,
 * §3.4; design.md "Triage" (a safeguard whose facts are not known counts as met).
 *
 * @example
 * const answers = { ...completeAnswers(), minutesProne: 2 }
 * const flags = flagReport(aReport({ answers }), { catalogue: defaultCatalogue, certifications: [] })
 * flags.filter(({ verdict }) => verdict === 'met').map(({ id }) => id) //=> ['proneRestraint', 'techniqueNotCertified']
 * @public
 */
export function flagReport(report: UseOfForceReport, context: FlagContext): readonly ReportFlag[] {
  return verdicts(report, context).flatMap((rule) =>
    rule.verdict === 'notMet' ? [] : [{ ...rule, verdict: rule.verdict }],
  )
}

/**
 * Tells whether an independent review of an incident is certain, whatever a sample draws.
 *
 * @remarks Source: domain.md §3.4 (sampling).
 *
 * @example
 * isCertainOfReview(aReport(), { catalogue: defaultCatalogue }) //=> true
 * @public
 */
export function isCertainOfReview(report: UseOfForceReport, context: FlagContext): boolean {
  return flagReport(report, context).some(({ consequences }) => consequences.includes('certainReview'))
}
