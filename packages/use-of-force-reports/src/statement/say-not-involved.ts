import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  type Immutable,
  problem,
  type Result,
  textSchema,
} from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { statementOf } from './statement-of.ts'

/** Checks that an officer was not there. @public */
export const sayNotInvolvedInputSchema = z.object({ officerId: actorIdSchema, reason: textSchema({ maximum: 1000 }) })

/** That an officer was not there. @public */
export type SayNotInvolvedInput = Immutable<z.output<typeof sayNotInvolvedInputSchema>>

/**
 * Records that an officer who was asked says that they were not there.
 *
 * @remarks Somebody else decides (`decideNotInvolved`); reminders rest until then. Made by a signed link (`readStatementLink`). Source: features.md A.
 *
 * @returns The report with its `OfficerSaidNotInvolved` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.NOT_YOURS` | `STATEMENT.NOT_AWAITED`.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-1' })] })
 * const input = { officerId: actorId('officer-1'), reason: 'I was on leave.' }
 * sayNotInvolved(report, input, asOfficer('officer')).ok //=> true
 * @public
 */
export function sayNotInvolved(
  report: UseOfForceReport,
  input: SayNotInvolvedInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'STATEMENT.NOT_YOURS' | 'STATEMENT.NOT_AWAITED'> {
  const refusal = notPermitted(report, 'sayNotInvolved', context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== input.officerId) return problem('STATEMENT.NOT_YOURS', {}, ['officerId'])
  const statement = statementOf(report, input.officerId)
  if (statement === undefined || statement.stage !== 'requested')
    return problem('STATEMENT.NOT_AWAITED', {}, ['officerId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent('OfficerSaidNotInvolved', { officerId: input.officerId }, context, { reason: input.reason }),
  )
}
