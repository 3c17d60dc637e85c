import {
  actorIdSchema,
  type Change,
  type Context,
  changed,
  hasRole,
  type Immutable,
  problem,
  type Result,
} from '@casework/kernel'
import { z } from 'zod'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { conflictReasons } from './panel.ts'
import { sittingMembers } from './sitting-members.ts'

/** Checks who steps back from a panel and why. @public */
export const recuseInputSchema = z.object({ memberId: actorIdSchema, reason: z.enum(conflictReasons) })

/** Who steps back from a panel and why. @public */
export type RecuseInput = Immutable<z.output<typeof recuseInputSchema>>

/**
 * Records that a member steps back from a panel because of a conflict: by themselves, or asked to by the coordinator.
 *
 * @remarks Source: ours; domain.md §3.2.
 *
 * @returns The report with its `PanelMemberRecused` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` | `REPORT.NOT_AT_THIS_STAGE` | `PANEL.NOT_YOURSELF` | `PANEL.NOT_A_MEMBER` | `PANEL.ALREADY_DECIDED`.
 *
 * @example
 * const report = aReport({ stage: 'monitored', panel: aPanel() })
 * const recused = recuse(report, { memberId: actorId('member-1'), reason: 'managesOfficer' }, asOfficer('panelChair', 'member-1'))
 * recused.ok && sittingMembers(recused.value.record).length //=> 2
 * @public
 */
export function recuse(
  report: UseOfForceReport,
  input: RecuseInput,
  context: Context,
): Result<
  Change<UseOfForceReport, ReportEvent>,
  NotPermittedCode | 'PANEL.NOT_YOURSELF' | 'PANEL.NOT_A_MEMBER' | 'PANEL.ALREADY_DECIDED'
> {
  const refusal = notPermitted(report, 'recuse', context.actor)
  if (refusal !== undefined) return refusal
  if (context.actor.id !== input.memberId && !hasRole(context.actor, 'reviewCoordinator'))
    return problem('PANEL.NOT_YOURSELF', {}, ['memberId'])
  if (!sittingMembers(report).some(({ memberId }) => memberId === input.memberId))
    return problem('PANEL.NOT_A_MEMBER', {}, ['memberId'])
  if (report.panel?.decision !== undefined) return problem('PANEL.ALREADY_DECIDED')
  return changed(report, applyReportEvent, reportEvent('PanelMemberRecused', input, context))
}
