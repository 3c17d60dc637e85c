import { flagReport, type UseOfForceReport } from '@casework/use-of-force-reports'
import { flagContext } from '../../../use-of-force/certifications.ts'

/** The rules that hold of a report, or may, those that hold first. */
export function flagsOf(report: UseOfForceReport) {
  const flags = flagReport(report, flagContext)
  return [...flags].sort((one, other) => one.verdict.localeCompare(other.verdict, 'en'))
}
