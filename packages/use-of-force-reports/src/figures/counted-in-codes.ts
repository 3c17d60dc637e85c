import { entriesOf } from '../flags/techniques-used.ts'
import { type IncidentAnswers, incidentAnswers } from '../form/incident-report.ts'
import { incidentDay } from '../report/incident-day.ts'
import type { UseOfForceReport } from '../report/report.ts'

/** What is counted of a report in codes, without words and without anything of the person's health. */
export function countedInCodes(report: UseOfForceReport): NonNullable<UseOfForceReport['counted']> {
  const answers = incidentAnswers(report)
  const equipment = entriesOf(answers, 'equipment')
  return {
    on: incidentDay(report),
    setting: code(answers.setting),
    primaryReason: primaryReasonOf(answers),
    techniques: known(entriesOf(answers, 'techniques').map(({ technique }) => technique)),
    equipment: known(equipment.map(({ item }) => item)),
    equipmentUsed: known(equipment.filter(({ use }) => use !== 'drawn').map(({ item }) => item)),
  }
}

/** The main reason: the one told, or the only one there was. */
function primaryReasonOf({ primaryReason, reasons }: IncidentAnswers): string {
  const only = Array.isArray(reasons) && reasons.length === 1 ? reasons[0] : undefined
  return code(primaryReason ?? only)
}

function code(answer: unknown): string {
  return typeof answer === 'string' ? answer : 'notKnown'
}

function known(answers: readonly unknown[]): string[] {
  return [...new Set(answers.filter((answer): answer is string => typeof answer === 'string'))]
}
