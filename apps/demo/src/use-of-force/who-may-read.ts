import { hasRole } from '@casework/kernel'
import type { UseOfForceReport } from '@casework/use-of-force-reports'
import { actorOf, type Member } from '../staff.ts'
import { organisationOf, providers } from './providers.ts'

/** The body that a visitor reads packs for. */
const visitorsBodies: Readonly<Record<string, string>> = { 'monitoring-board': 'independentMonitoringBoard' }

/**
 * Tells whether somebody may read a report: a provider's people read their own provider's, everybody else what was handed in; whoever
 * answers a request of the person reads all.
 */
export function mayRead(report: UseOfForceReport, member: Member): boolean {
  const organisation = organisationOf(member)
  if (providers.some(({ id }) => id === organisation)) return report.providerId === organisation
  return 'submittedAt' in report || 'withdrawal' in report || hasRole(actorOf(member), 'dataProtectionOfficer')
}

/** Tells whether a pack was made for the body that somebody visits for. */
export function isForTheirBody(pack: UseOfForceReport['packs'][number], member: Member): boolean {
  return visitorsBodies[organisationOf(member)] === pack.body
}
