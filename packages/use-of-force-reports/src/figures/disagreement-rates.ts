import type { DaySpan } from '@casework/calendar'
import { cumulativeCount, type Interval, type Share, share, shareInterval } from '@casework/figures'
import { incidentDay } from '../report/edit-report.ts'
import { type Finding, type ReviewLine, reviewLines } from '../report/finding.ts'
import type { UseOfForceReport } from '../report/report.ts'

/** How often two lines that looked at the same incident found differently. @public */
export type Disagreement = {
  readonly lines: readonly [ReviewLine, ReviewLine]
  readonly differing: Share<'incidents', 'cumulative'>
  readonly interval: Interval
}

/**
 * For each two lines of review: of the incidents of a period that both looked at, the share on which they differ.
 *
 * @remarks
 * An endorsement by the provider counts as satisfied. A line that never differs may be reading nothing; one that always does may ask too
 * much: the rate opens a conversation. Source: features.md A (reviewer disagreement rate); domain.md §2.5.6 (rubber-stamp alarm).
 *
 * @example
 * const reviews = [aReview({ line: 'monitor', finding: 'satisfied' }), aReview({ line: 'internal', finding: 'concern' })]
 * const period = { from: civilDate('2026-11-01'), to: civilDate('2026-11-30') }
 * disagreementRates([aReport({ reviews })], period).map(({ lines, differing }) => [lines, differing.value])
 * //=> [[['monitor', 'internal'], 1]]
 * @public
 */
export function disagreementRates(reports: Iterable<UseOfForceReport>, period: DaySpan): readonly Disagreement[] {
  const pairs = reviewLines.flatMap((one, index) =>
    reviewLines.slice(index + 1).map((other) => ({ one, other, both: 0, differ: 0 })),
  )
  for (const report of reports) {
    const on = incidentDay(report)
    if (on < period.from || on > period.to) continue
    const found = findingsOf(report)
    for (const pair of pairs) {
      const [one, other] = [found.get(pair.one), found.get(pair.other)]
      if (one === undefined || other === undefined) continue
      pair.both += 1
      if (one !== other) pair.differ += 1
    }
  }
  return pairs.flatMap(({ one, other, both, differ }) => {
    const count = (value: number) => cumulativeCount('incidents', value, period.from, period.to)
    const differing = share(count(differ), count(both))
    if (!differing.ok) return []
    return [{ lines: [one, other], differing: differing.value, interval: shareInterval(differing.value) }]
  })
}

function findingsOf({ scrutinies, reviews, panel }: UseOfForceReport): ReadonlyMap<ReviewLine, Finding> {
  const found = new Map<ReviewLine, Finding>()
  if (scrutinies.at(-1)?.outcome === 'endorsed') found.set('provider', 'satisfied')
  for (const { line, finding } of reviews) found.set(line, finding)
  if (panel?.decision !== undefined) found.set('panel', panel.decision.finding)
  return found
}
