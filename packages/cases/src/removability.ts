import { barriersWereReviewed, openKinds } from './barrier-durations.ts'
import type { Case } from './case.ts'
import { type CasesPolicy, defaultCasesPolicy } from './cases-policy.ts'

/**
 * How far removal is possible at all; worked out, never typed in.
 * @public
 */
export type Removability = 'removableNow' | 'removableWithAction' | 'barrierPresent' | 'notRemovable' | 'unknown'

/**
 * Tells how far removal is possible, from liability and the open barriers.
 *
 * @remarks
 * Where nobody has established that the person is liable to removal, or where nothing on record stands in the way but nobody has gone
 * through the barriers, or the kind of one that stands was erased, the answer is unknown.
 * Source: domain.md §1.5 (two stages; always derived) [OURS].
 *
 * @example
 * removability(aCase()) //=> 'unknown'
 * @public
 */
export function removability(caseRecord: Case, policy: CasesPolicy = defaultCasesPolicy): Removability {
  const liability = caseRecord.facts.removalLiabilityEstablished
  if (liability === undefined || !liability.known) return 'unknown'
  if (!liability.value) return 'notRemovable'
  const { kinds, someErased } = openKinds(caseRecord)
  const canBeSettled = kinds.every((kind) => policy.settings.departmentCanSettle.includes(kind))
  if (!canBeSettled) return 'barrierPresent'
  if (someErased || !barriersWereReviewed(caseRecord)) return 'unknown'
  return kinds.length === 0 ? 'removableNow' : 'removableWithAction'
}
