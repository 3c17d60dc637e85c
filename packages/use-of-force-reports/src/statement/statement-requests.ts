import { addHours } from '@casework/calendar'
import type { Context } from '@casework/kernel'
import type { ForcePolicy } from '../force-policy.ts'
import type { IncidentAnswers } from '../form/incident-report.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type Happened, reportEvent } from '../report/report-events.ts'
import { officersNamed } from './officers-named.ts'
import { statementOf } from './statement-of.ts'

/** A request to every officer whom the answers name and nobody has asked yet. */
export function statementRequests(
  report: UseOfForceReport,
  answers: IncidentAnswers,
  context: Context & { readonly policy: ForcePolicy },
): readonly Happened<'StatementRequested'>[] {
  const dueAt = addHours(context.now, context.policy.settings.statementHours)
  return officersNamed(answers)
    .filter((officerId) => statementOf(report, officerId) === undefined)
    .map((officerId) => reportEvent('StatementRequested', { officerId, dueAt }, context))
}
