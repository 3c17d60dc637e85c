import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/incident-day.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { overTechniques, prohibition } from './rule-verdicts.ts'

/** Tells whether a report names a technique that nobody may use, on the day of the incident and in the position it tells. */
export function hasProhibitedTechnique(report: UseOfForceReport, catalogue: ForceCatalogue): boolean {
  const on = incidentDay(report)
  return overTechniques(incidentAnswers(report), (entry) => prohibition(entry, catalogue, on)) === 'met'
}
