import { hasRole } from '@casework/kernel'
import type { UseOfForceReport } from '@casework/use-of-force-reports'
import { isExercise } from '../casework/records.ts'
import { actorOf, type Member } from '../staff.ts'
import { organisationOf, providers } from './providers.ts'

/** The body that a visitor reads packs for. */
const visitorsBodies: Readonly<Record<string, string>> = { 'monitoring-board': 'independentMonitoringBoard' }

/**
 * Tells whether somebody may read a report: a provider's people read their own provider's, everybody else what was handed in; whoever
 * answers a request of the person reads all. An exercise of a learner is no report of anything, and is read by none of them.
 */
export function mayRead(report: UseOfForceReport, member: Member): boolean {
  if (isExercise(report.id)) return false
  if (!mayReadOf(report.providerId, member)) return false
  if (isOfProvider(member)) return true
  return 'submittedAt' in report || 'withdrawal' in report || hasRole(actorOf(member), 'dataProtectionOfficer')
}

/** Tells whether somebody may read what is of a provider: its own people may, and whoever belongs to none. */
export function mayReadOf(providerId: string, member: Member): boolean {
  return !isOfProvider(member) || providerId === organisationOf(member)
}

function isOfProvider(member: Member): boolean {
  const organisation = organisationOf(member)
  return providers.some(({ id }) => id === organisation)
}

/** Tells whether a pack was made for the body that somebody visits for. */
export function isForTheirBody(pack: UseOfForceReport['packs'][number], member: Member): boolean {
  return visitorsBodies[organisationOf(member)] === pack.body
}
