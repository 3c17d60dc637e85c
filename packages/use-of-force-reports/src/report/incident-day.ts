import { civilDateInLondon } from '@casework/calendar'
import { type CivilDate, isErased } from '@casework/kernel'
import { isNotKnown } from '@casework/question-sets'
import { incidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from './report.ts'

/**
 * The day of an incident in London: as it was told when the report was handed in where the answers were erased since, and the day on which
 * the report was begun where it is not known.
 *
 * @example
 * incidentDay(aReport({ answers: { startedAt: '2026-06-01T23:30:00Z' } })) //=> '2026-06-02'
 * @public
 */
export function incidentDay(report: UseOfForceReport): CivilDate {
  if (isErased(report.answers) && report.counted !== undefined) return report.counted.on
  const { startedAt } = incidentAnswers(report)
  return civilDateInLondon(startedAt === undefined || isNotKnown(startedAt) ? report.begun.at : startedAt)
}
