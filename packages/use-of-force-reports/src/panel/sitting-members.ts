import type { UseOfForceReport } from '../report/report.ts'
import type { PanelMember } from './panel.ts'

/**
 * The members of a panel who have not stepped back.
 *
 * @example
 * sittingMembers(aReport({ stage: 'monitored', panel: aPanel() })).length //=> 3
 * @public
 */
export function sittingMembers({ panel }: UseOfForceReport): readonly PanelMember[] {
  if (panel === undefined) return []
  return panel.members.filter((member) => !panel.recusals.some(({ memberId }) => memberId === member.memberId))
}
