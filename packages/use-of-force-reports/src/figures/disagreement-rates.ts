import type { DaySpan } from '@casework/calendar'
import { cumulativeCount, type Interval, type Share, share, shareInterval } from '@casework/figures'
import { type CivilDate, compareCivilDates } from '@casework/kernel'
import { type Finding, type ReviewLine, reviewLines } from '../report/finding.ts'
import { incidentDay } from '../report/incident-day.ts'
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
  const found = [...reports]
    .filter((report) => report.stage !== 'withdrawn' && isWithin(incidentDay(report), period))
    .map(findingsOf)
  const pairs = reviewLines.flatMap((one, index) => reviewLines.slice(index + 1).map((other) => [one, other] as const))
  return pairs.flatMap((lines): readonly Disagreement[] => {
    const both = found.filter((each) => lines.every((line) => each.has(line)))
    const differ = both.filter((each) => each.get(lines[0]) !== each.get(lines[1]))
    const count = (value: number) => cumulativeCount('incidents', value, period.from, period.to)
    const differing = share(count(differ.length), count(both.length))
    return differing.ok ? [{ lines, differing: differing.value, interval: shareInterval(differing.value) }] : []
  })
}

function isWithin(day: CivilDate, { from, to }: DaySpan): boolean {
  return compareCivilDates(from, day) <= 0 && compareCivilDates(day, to) <= 0
}

function findingsOf({ scrutinies, reviews, panel }: UseOfForceReport): ReadonlyMap<ReviewLine, Finding> {
  const found = new Map<ReviewLine, Finding>()
  if (scrutinies.at(-1)?.outcome === 'endorsed') found.set('provider', 'satisfied')
  for (const { line, finding } of reviews) found.set(line, finding)
  if (panel?.decision !== undefined) found.set('panel', panel.decision.finding)
  return found
}
