import { addDays, civilDateInLondon } from '@casework/calendar'
import type { CivilDate } from '@casework/kernel'
import type { ForcePolicy } from '../force-policy.ts'
import { outstanding } from '../report/outstanding.ts'
import type { UseOfForceReport } from '../report/report.ts'

/** A review that is still to be made, and by when. @public */
export type ReviewDue = { readonly line: 'monitor' | 'internal' | 'independent' | 'panel'; readonly dueOn: CivilDate }

const lines = {
  monitorReview: 'monitor',
  internalReview: 'internal',
  independentReview: 'independent',
  panel: 'panel',
} as const

/**
 * The reviews that are still to be made of a report that reached the contract monitor, and by when.
 *
 * @remarks The days are policy: the public record is silent. Source: S3; domain.md §3.2.
 *
 * @example
 * reviewsDue(aReport({ stage: 'withMonitor', sentAt: '2026-11-01T09:00:00Z' }), defaultForcePolicy)
 * //=> [{ line: 'monitor', dueOn: '2026-11-29' }, { line: 'internal', dueOn: '2026-11-29' }]
 * @public
 */
export function reviewsDue(report: UseOfForceReport, policy: ForcePolicy): readonly ReviewDue[] {
  if (report.stage !== 'withMonitor' && report.stage !== 'monitored') return []
  const dueOn = addDays(civilDateInLondon(report.sentAt), policy.settings.reviewDays)
  const waiting: readonly string[] = outstanding(report)
  return Object.entries(lines).flatMap(([what, line]) => (waiting.includes(what) ? [{ line, dueOn }] : []))
}
