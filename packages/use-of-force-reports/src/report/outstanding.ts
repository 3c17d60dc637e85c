import { hasArrived } from '../clock/record-landing.ts'
import { isCertainOfReview } from '../flags/flag-report.ts'
import type { FlagContext } from '../flags/review-rules.ts'
import { incidentAnswers } from '../form/incident-report.ts'
import { isQuestioned } from '../review/questioned.ts'
import { outstandingStatements } from '../statement/statement-of.ts'
import type { UseOfForceReport } from './report.ts'

/**
 * What a report can still wait for.
 * @public
 */
export const outstandingThings = [
  /** The landing of an escort overseas. */
  'landing',
  'statements',
  'monitorReview',
  'internalReview',
  /** An independent review that a rule makes certain and nobody has selected the incident for. */
  'selection',
  'independentReview',
  'panel',
  'monitorQuestion',
] as const

/** What a report still waits for. @public */
export type Outstanding = (typeof outstandingThings)[number]

/**
 * What a report still waits for before it can be closed.
 *
 * @remarks Whether a review is certain is told where the catalogue is given. Source: S3; domain.md §3.2: internal review of every incident; a panel for a questioned one; independent review of those selected.
 *
 * @example
 * outstanding(aReport({ stage: 'monitored' })) //=> ['monitorReview', 'internalReview']
 * @public
 */
export function outstanding(report: UseOfForceReport, context?: FlagContext): readonly Outstanding[] {
  const reviewed = report.reviews.map(({ line }) => line)
  const certain = context !== undefined && isCertainOfReview(report, context)
  const waits: Readonly<Record<Outstanding, boolean>> = {
    landing: incidentAnswers(report).setting === 'overseasEscort' && !hasArrived(report),
    selection: certain && report.selection === undefined,
    statements: outstandingStatements(report).length > 0,
    monitorReview: !reviewed.includes('monitor'),
    internalReview: !reviewed.includes('internal'),
    independentReview: report.selection !== undefined && !reviewed.includes('independent'),
    panel: isQuestioned(report) && report.panel?.decision === undefined,
    monitorQuestion: report.monitorQuestions.some(({ answer }) => answer === undefined),
  }
  return outstandingThings.filter((thing) => waits[thing])
}
