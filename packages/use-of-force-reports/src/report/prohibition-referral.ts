import type { Context } from '@casework/kernel'
import type { ForceCatalogue } from '../catalogue/force-catalogue.ts'
import { hasProhibitedTechnique } from '../flags/has-prohibited-technique.ts'
import type { UseOfForceReport } from './report.ts'
import { type Happened, reportEvent } from './report-events.ts'
import { partIdSchema } from './report-identifiers.ts'

const prohibition = 'prohibitedTechnique'

/** The referral to professional standards that a prohibited technique brings, unless it was made. */
export function prohibitionReferral(
  report: UseOfForceReport,
  context: Context & { readonly catalogue: ForceCatalogue },
): readonly Happened<'IncidentReferred'>[] {
  const referred = report.referrals.some(({ because }) => because.includes(prohibition))
  if (referred || !hasProhibitedTechnique(report, context.catalogue)) return []
  const referralId = partIdSchema.parse(`rule-${prohibition}`)
  const data = { referralId, to: 'professionalStandards', trigger: 'rule', because: [prohibition] } as const
  return [reportEvent('IncidentReferred', data, context)]
}
