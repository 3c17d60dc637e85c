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
import { absenceReasons } from './statement.ts'
import { statementOf } from './statement-of.ts'

/** Checks why an officer cannot give a statement. @public */
export const recordAbsenceInputSchema = z.object({ officerId: actorIdSchema, reason: z.enum(absenceReasons) })

/** Why an officer cannot give a statement. @public */
export type RecordAbsenceInput = Immutable<z.output<typeof recordAbsenceInputSchema>>

/**
 * Records why an officer cannot give a statement; one that comes later is still taken.
 *
 * @remarks A report is complete when all statements are in or accounted for. Source: features.md A.
 *
 * @returns The report with its `OfficerAbsent` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.NOT_ABOUT_YOURSELF` | `STATEMENT.NOT_AWAITED`.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-7' })] })
 * recordAbsence(report, { officerId: actorId('officer-7'), reason: 'illness' }, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function recordAbsence(
  report: UseOfForceReport,
  input: RecordAbsenceInput,
  context: Context,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'STATEMENT.NOT_ABOUT_YOURSELF' | 'STATEMENT.NOT_AWAITED'
> {
  const refusal = notPermitted(report, 'recordAbsence', context.actor)
  if (refusal !== undefined) return refusal
  const statement = statementOf(report, input.officerId)
  if (context.actor.id === input.officerId) return problem('STATEMENT.NOT_ABOUT_YOURSELF', {}, ['officerId'])
  if (statement?.stage !== 'requested') return problem('STATEMENT.NOT_AWAITED', {}, ['officerId'])
  return changed(report, applyReportEvent, reportEvent('OfficerAbsent', input, context))
}
