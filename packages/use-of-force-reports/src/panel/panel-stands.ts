import type { ForcePolicy } from '../force-policy.ts'
import type { UseOfForceReport } from '../report/report.ts'
import { sittingMembers } from './sitting-members.ts'

/**
 * Tells whether a panel stands that has decided, or still can: with its chair and enough members for the quorum.
 *
 * @remarks One that lost its chair or its quorum because members stepped back is convened anew (`convenePanel`). Source: ours; domain.md §3.2.
 *
 * @example
 * panelStands(aReport({ stage: 'monitored', panel: aPanel() }), defaultForcePolicy) //=> true
 * panelStands(aReport({ stage: 'monitored' }), defaultForcePolicy) //=> false
 * @public
 */
export function panelStands(report: UseOfForceReport, { settings }: ForcePolicy): boolean {
  const sitting = sittingMembers(report)
  return (
    report.panel?.decision !== undefined ||
    (sitting.some(({ chair }) => chair) && sitting.length >= settings.panelQuorum)
  )
}
