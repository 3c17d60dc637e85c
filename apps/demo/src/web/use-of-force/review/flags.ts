import { type FlagContext, flagReport, type UseOfForceReport } from '@casework/use-of-force-reports'

/** The rules that hold of a report, or may, those that hold first. */
export function flagsOf(report: UseOfForceReport, known: FlagContext) {
  const flags = flagReport(report, known)
  return [...flags].sort((one, other) => one.verdict.localeCompare(other.verdict, 'en'))
}
