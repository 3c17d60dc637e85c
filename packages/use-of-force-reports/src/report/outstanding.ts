import { isQuestioned } from '../review/questioned.ts'
import { outstandingStatements } from '../statement/statement-of.ts'
import type { UseOfForceReport } from './report.ts'

/**
 * What a report can still wait for.
 * @public
 */
export const outstandingThings = [
  'statements',
  'monitorReview',
  'internalReview',
  'independentReview',
  'panel',
  'monitorQuestion',
] as const

/** What a report still waits for. @public */
export type Outstanding = (typeof outstandingThings)[number]

/**
 * What a report still waits for before it can be closed.
 *
 * @remarks Source: S3; domain.md §3.2: internal review of every incident; a panel for a questioned one; independent review of those selected.
 *
 * @example
 * outstanding(aReport({ stage: 'monitored' })) //=> ['monitorReview', 'internalReview']
 * @public
 */
export function outstanding(report: UseOfForceReport): readonly Outstanding[] {
  const reviewed = report.reviews.map(({ line }) => line)
  const waits: Readonly<Record<Outstanding, boolean>> = {
    statements: outstandingStatements(report).length > 0,
    monitorReview: !reviewed.includes('monitor'),
    internalReview: !reviewed.includes('internal'),
    independentReview: report.selection !== undefined && !reviewed.includes('independent'),
    panel: isQuestioned(report) && report.panel?.decision === undefined,
    monitorQuestion: report.monitorQuestions.some(({ answer }) => answer === undefined),
  }
  return outstandingThings.filter((thing) => waits[thing])
}
