import { civilDate, type Policy } from '@casework/kernel'
import type { BarrierKind } from './barrier.ts'

/**
 * What the public record leaves silent about cases.
 * @public
 */
export type CasesSettings = {
  /** Barriers that an action of the department could settle, so that the case is one to act on and not to wait for. */
  readonly departmentCanSettle: readonly BarrierKind[]
  /** Barriers that a court or an application of the person holds up. */
  readonly legal: readonly BarrierKind[]
}

/**
 * A policy for cases.
 * @public
 */
export type CasesPolicy = Policy<CasesSettings>

/**
 * The settings used where a service has none of its own.
 *
 * @remarks No official list is public (domain.md §1.5, §7 row 6): these are ours, to be replaced by the service's own.
 * @public
 */
export const defaultCasesPolicy: CasesPolicy = {
  id: 'cases',
  version: 'default-1',
  effectiveFrom: civilDate('2012-01-01'),
  settings: {
    departmentCanSettle: ['travelDocument', 'noticePeriodRunning', 'noContact'],
    legal: [
      'furtherSubmissions',
      'outstandingAsylumClaim',
      'outstandingLeaveApplication',
      'appealPending',
      'judicialReviewPending',
      'injunctionOrRule39',
      'euSettlementPending',
    ],
  },
  basis: {
    departmentCanSettle: {
      basis: 'ours',
      note: 'Documents, notices and contact are for the department to bring about.',
    },
    legal: { basis: 'ours', note: 'From the titles of the published guidance.' },
  },
}
