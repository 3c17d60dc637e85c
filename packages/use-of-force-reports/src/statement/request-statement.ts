import { addHours } from '@casework/calendar'
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
import type { ForcePolicy } from '../force-policy.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { statementOf } from './statement-of.ts'

/** Checks whom to ask for a statement. @public */
export const requestStatementInputSchema = z.object({ officerId: actorIdSchema })

/** Whom to ask for a statement. @public */
export type RequestStatementInput = Immutable<z.output<typeof requestStatementInputSchema>>

/**
 * Asks an officer who was there for a statement, with a clock of its own.
 *
 * @remarks One statement per officer. Source: features.md A; the hours are policy.
 *
 * @returns The report with its `StatementRequested` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.ALREADY_REQUESTED`.
 *
 * @example
 * const context = { ...asOfficer('supervisingOfficer'), policy: defaultForcePolicy }
 * const asked = requestStatement(aReport(), { officerId: actorId('officer-7') }, context)
 * asked.ok && asked.value.record.statements[0]?.dueAt //=> '2026-11-25T09:30:00Z'
 * @public
 */
export function requestStatement(
  report: UseOfForceReport,
  input: RequestStatementInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'STATEMENT.ALREADY_REQUESTED'> {
  const refusal = notPermitted(report, 'requestStatement', context.actor)
  if (refusal !== undefined) return refusal
  if (statementOf(report, input.officerId) !== undefined)
    return problem('STATEMENT.ALREADY_REQUESTED', {}, ['officerId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent(
      'StatementRequested',
      {
        officerId: input.officerId,
        dueAt: addHours(context.now, context.policy.settings.statementHours),
      },
      context,
    ),
  )
}
