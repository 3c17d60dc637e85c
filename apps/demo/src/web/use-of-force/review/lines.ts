import { civilDate, compareInstants } from '@casework/kernel'
import { disagreementRates, type UseOfForceReport } from '@casework/use-of-force-reports'

const ever = { from: civilDate('1900-01-01'), to: civilDate('2999-12-31') }

/** What each line found, in order, and which lines disagree. */
export function linesOf(report: UseOfForceReport) {
  const reviews = [...report.reviews].sort((one, other) => compareInstants(one.at, other.at))
  const disagreements = disagreementRates([report], ever)
    .filter(({ differing }) => differing.value > 0)
    .map(({ lines }) => lines)
  return { reviews, disagreements }
}
