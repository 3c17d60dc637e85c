import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { statementOf } from './statement-of.ts'

/** Checks who was reminded. @public */
export const remindOfficerInputSchema = z.object({ officerId: actorIdSchema })

/** Who was reminded. @public */
export type RemindOfficerInput = Immutable<z.output<typeof remindOfficerInputSchema>>

/**
 * Records that an officer was reminded of a statement.
 *
 * @remarks Which reminders are due is `dueReminders`; sending them is the service’s. Source: features.md A.
 *
 * @returns The report with its `OfficerReminded` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.NOT_AWAITED`.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-7' })] })
 * remindOfficer(report, { officerId: actorId('officer-7') }, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function remindOfficer(
  report: UseOfForceReport,
  input: RemindOfficerInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'STATEMENT.NOT_AWAITED'> {
  const refusal = notPermitted(report, 'remindOfficer', context.actor)
  if (refusal !== undefined) return refusal
  const statement = statementOf(report, input.officerId)
  if (statement?.stage !== 'requested') return problem('STATEMENT.NOT_AWAITED', {}, ['officerId'])
  return changed(report, applyReportEvent, reportEvent('OfficerReminded', { officerId: input.officerId }, context))
}
