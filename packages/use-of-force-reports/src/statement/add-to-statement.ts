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

/** Checks an addition to a statement. @public */
export const addToStatementInputSchema = z.object({ officerId: actorIdSchema, text: textSchema({ maximum: 5000 }) })

/** An addition to a statement. @public */
export type AddToStatementInput = Immutable<z.output<typeof addToStatementInputSchema>>

/**
 * Adds what an officer remembers later to their statement, with its date.
 *
 * @remarks The statement itself stays as it was. Source: features.md A.
 *
 * @returns The report with its `StatementAddedTo` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.NOT_YOURS` | `STATEMENT.NOT_SUBMITTED`.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-1', stage: 'submitted' })] })
 * const input = { officerId: actorId('officer-1'), text: 'It was the left arm.' }
 * addToStatement(report, input, asOfficer('officer')).ok //=> true
 * @public
 */
export function addToStatement(
  report: UseOfForceReport,
  input: AddToStatementInput,
  context: Context,
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'STATEMENT.NOT_YOURS' | 'STATEMENT.NOT_SUBMITTED'> {
  const refusal = notPermitted(report, 'addToStatement', context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== input.officerId) return problem('STATEMENT.NOT_YOURS', {}, ['officerId'])
  if (statementOf(report, input.officerId)?.stage !== 'submitted')
    return problem('STATEMENT.NOT_SUBMITTED', {}, ['officerId'])
  return changed(
    report,
    applyReportEvent,
    reportEvent('StatementAddedTo', { officerId: input.officerId }, context, { text: input.text }),
  )
}
