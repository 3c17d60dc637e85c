import {
  type Change,
  type Context,
  changed,
  type Immutable,
  type Problem,
  problem,
  type Result,
  refused,
} from '@casework/kernel'
import { z } from 'zod'
import type { ForcePolicy } from '../force-policy.ts'
import { applyReportEvent } from '../report/apply-report-event.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { type NotPermittedCode, notPermitted } from '../report/report-actions.ts'
import { type ReportEvent, reportEvent } from '../report/report-events.ts'
import { standsApart } from '../review/independence.ts'
import { type PanelMember, panelMemberSchema } from './panel.ts'
import { panelStands } from './panel-stands.ts'

/** Checks who sits on a panel. @public */
export const convenePanelInputSchema = z.object({ members: z.array(panelMemberSchema).min(1).max(20) })

/** Who sits on a panel. @public */
export type ConvenePanelInput = Immutable<z.output<typeof convenePanelInputSchema>>

type MembersCode = 'PANEL.NO_QUORUM' | 'PANEL.ONE_CHAIR' | 'PANEL.MEMBER_TWICE' | 'PANEL.NOT_SENIOR' | 'PANEL.CONFLICT'

/**
 * Convenes a panel of senior managers on a questioned incident.
 *
 * @remarks
 * Quorum and grades are policy: the public record says "sufficiently senior". A panel that lost its chair or its quorum because members
 * stepped back is convened anew, without them. Source: S3; domain.md §3.2, §7 row 8.
 *
 * @returns The report with its `PanelConvened` event, or `REPORT.PERSON_REQUIRED` | `REPORT.ROLE_REQUIRED` |
 * `REPORT.NOT_AT_THIS_STAGE` | `PANEL.ALREADY_CONVENED` | every one that holds of `PANEL.NO_QUORUM`, `PANEL.ONE_CHAIR`,
 * `PANEL.MEMBER_TWICE`, `PANEL.NOT_SENIOR` and `PANEL.CONFLICT`.
 *
 * @example
 * const context = { ...asOfficer('reviewCoordinator'), policy: defaultForcePolicy }
 * convenePanel(aReport({ stage: 'monitored' }), { members: aPanel().members }, context).ok //=> true
 * @public
 */
export function convenePanel(
  report: UseOfForceReport,
  input: ConvenePanelInput,
  context: Context & { readonly policy: ForcePolicy },
): Result<Change<UseOfForceReport, ReportEvent>, NotPermittedCode | 'PANEL.ALREADY_CONVENED' | MembersCode> {
  const refusal = notPermitted(report, 'convenePanel', context.actor)
  if (refusal !== undefined) return refusal
  if (panelStands(report, context.policy)) return problem('PANEL.ALREADY_CONVENED')
  const wrong = wrongMembers(report, input.members, context.policy)
  if (wrong.length > 0) return refused(wrong)
  return changed(report, applyReportEvent, reportEvent('PanelConvened', input, context))
}

function wrongMembers(
  report: UseOfForceReport,
  members: readonly PanelMember[],
  { settings: { panelQuorum, panelGrades } }: ForcePolicy,
): readonly Problem<MembersCode>[] {
  const wrong: Problem<MembersCode>[] = []
  const path = ['members']
  if (members.length < panelQuorum) wrong.push({ code: 'PANEL.NO_QUORUM', params: { quorum: panelQuorum }, path })
  if (members.filter(({ chair }) => chair).length !== 1) wrong.push({ code: 'PANEL.ONE_CHAIR', params: {}, path })
  if (new Set(members.map(({ memberId }) => memberId)).size < members.length)
    wrong.push({ code: 'PANEL.MEMBER_TWICE', params: {}, path })
  members.forEach(({ memberId, organisationId, grade }, index) => {
    const where = [...path, index]
    if (!panelGrades.includes(grade)) wrong.push({ code: 'PANEL.NOT_SENIOR', params: {}, path: [...where, 'grade'] })
    const steppedBack = report.panel?.recusals.some((recusal) => recusal.memberId === memberId) ?? false
    if (steppedBack || !standsApart(report, 'panel', memberId, organisationId))
      wrong.push({ code: 'PANEL.CONFLICT', params: {}, path: [...where, 'memberId'] })
  })
  return wrong
}
