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

/** Checks a decision on whether an officer was there. @public */
export const decideNotInvolvedInputSchema = z.object({ officerId: actorIdSchema, accepted: z.boolean() })

/** A decision on whether an officer was there. @public */
export type DecideNotInvolvedInput = Immutable<z.output<typeof decideNotInvolvedInputSchema>>

/**
 * Decides whether an officer who says so was indeed not there.
 *
 * @remarks Refused, the statement is awaited again. Nobody decides about themselves. Source: features.md A.
 *
 * @returns The report with its `NotInvolvedDecided` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `STATEMENT.NOTHING_TO_DECIDE` | `STATEMENT.NOT_ABOUT_YOURSELF`.
 *
 * @example
 * const report = aReport({ statements: [aStatement({ officerId: 'officer-7', stage: 'saysNotInvolved' })] })
 * decideNotInvolved(report, { officerId: actorId('officer-7'), accepted: true }, asOfficer('providerManager')).ok //=> true
 * @public
 */
export function decideNotInvolved(
  report: UseOfForceReport,
  input: DecideNotInvolvedInput,
  context: Context,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'STATEMENT.NOTHING_TO_DECIDE' | 'STATEMENT.NOT_ABOUT_YOURSELF'
> {
  const refusal = notPermitted(report, 'decideNotInvolved', context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id === input.officerId) return problem('STATEMENT.NOT_ABOUT_YOURSELF', {}, ['officerId'])
  if (statementOf(report, input.officerId)?.stage !== 'saysNotInvolved')
    return problem('STATEMENT.NOTHING_TO_DECIDE', {}, ['officerId'])
  return changed(report, applyReportEvent, reportEvent('NotInvolvedDecided', input, context))
}
