import { type Actor, type CivilDate, hasRole, isPerson, redact } from '@casework/kernel'
import { developmentPrivacy } from '../privacy/development-privacy.ts'
import type { Development } from './development.ts'
import { supervisorsOn } from './supervisors-on.ts'

/** Why somebody may read a record of development. @public */
export type ReasonToKnow = 'own' | 'sharedByPerson' | 'clinicalSupervisor' | 'workSupervisor'

/** What somebody may read of a record of development, and why. @public */
export type DevelopmentView = { readonly reason: ReasonToKnow; readonly record: unknown }

/**
 * Shows of a record of development what somebody has a reason to know; nobody else sees anything.
 *
 * @remarks
 * It fails closed. The person sees all of it. A supervisor of theirs on the day sees the work and whether support was kept, never what it was
 * about, whatever other roles they have. Whom the person lets sees the support and what it was about, until the day they said, and no longer
 * than the record runs. A clinical supervisor sees the support that they planned or recorded, and only their own notes. Source: S5; UK GDPR
 * Articles 5, 7 and 9; docs/decisions/0033-training-rules.md.
 *
 * @returns The view, or `undefined` where there is no reason.
 *
 * @example
 * const asAt = civilDate('2026-11-22')
 * const actor = (id: string, role: string) => ({ id: actorId(id), kind: 'person' as const, roles: [role] })
 * developmentView(aDevelopment(), asAt, actor('volunteer-1', 'caseworker'))?.reason //=> 'own'
 * developmentView(aDevelopment(), asAt, actor('officer-1', 'learner')) //=> undefined
 * @public
 */
export function developmentView(development: Development, asAt: CivilDate, viewer: Actor): DevelopmentView | undefined {
  if (!isPerson(viewer)) return undefined
  const { id, personId } = development
  if (viewer.id === personId) return { reason: 'own', record: development }
  if (isShared(development, asAt, viewer)) {
    const { support } = development
    return { reason: 'sharedByPerson', record: { id, personId, support } }
  }
  if (hasRole(viewer, 'workSupervisor') && supervisorsOn(development, asAt).includes(viewer.id))
    return { reason: 'workSupervisor', record: redact(development, developmentPrivacy, ['none', 'indirect', 'direct']) }
  if (!hasRole(viewer, 'clinicalSupervisor') || supervisorsOn(development, asAt).includes(viewer.id)) return undefined
  const support = development.support
    .filter(({ by, outcome }) => by === viewer.id || outcome?.by === viewer.id)
    .map((each) => ofClinician(each, viewer))
  return support.length === 0 ? undefined : { reason: 'clinicalSupervisor', record: { id, personId, support } }
}

/** The last word of the person to somebody counts. */
function isShared({ stage, shares }: Development, asAt: CivilDate, viewer: Actor): boolean {
  const last = shares.filter(({ withId }) => withId === viewer.id).at(-1)
  return stage === 'active' && last !== undefined && last.withdrawnAt === undefined && asAt <= last.until
}

/** What another recorded is told as kept or not, and no more. */
function ofClinician(support: Development['support'][number], viewer: Actor): unknown {
  const { outcome, ...planned } = support
  if (outcome === undefined || outcome.by === viewer.id) return support
  return { ...planned, outcome: { at: outcome.at, by: outcome.by, kept: outcome.kept } }
}
