import { type Actor, type CivilDate, hasRole, isPerson, redact } from '@casework/kernel'
import { developmentPrivacy } from '../privacy/development-privacy.ts'
import type { Development } from './development.ts'

/** Why somebody may read a record of development. @public */
export type ReasonToKnow = 'own' | 'sharedByPerson' | 'clinicalSupervisor' | 'workSupervisor'

/** What somebody may read of a record of development, and why. @public */
export type DevelopmentView = { readonly reason: ReasonToKnow; readonly record: unknown }

/**
 * Shows of a record of development what somebody has a reason to know; nobody else sees anything.
 *
 * @remarks
 * It fails closed. The person sees all of it, and so does whom they let, until the day they said. A clinical supervisor sees the support that
 * they recorded or planned themselves. A work supervisor who began the record, rated,
 * advanced or supervises the person sees the work and whether support was kept, never what it was about. Source: S5;
 * UK GDPR Articles 5 and 9.
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
  if (viewer.id === development.personId) return { reason: 'own', record: development }
  const isShared = development.shares.some(({ withId, until }) => withId === viewer.id && asAt <= until)
  if (isShared) return { reason: 'sharedByPerson', record: development }
  if (hasRole(viewer, 'clinicalSupervisor')) {
    const support = development.support.filter(({ by, outcome }) => by === viewer.id || outcome?.by === viewer.id)
    const { id, personId } = development
    return support.length === 0 ? undefined : { reason: 'clinicalSupervisor', record: { id, personId, support } }
  }
  if (!hasRole(viewer, 'workSupervisor') || !supervisorsOf(development).includes(viewer.id)) return undefined
  return { reason: 'workSupervisor', record: redact(development, developmentPrivacy, ['none', 'indirect', 'direct']) }
}

/** The work supervisors whom the record itself names. */
function supervisorsOf({ begun, stages, skills, supervisions }: Development): readonly string[] {
  return [begun, ...stages, ...skills].map(({ by }): string => by).concat(supervisions.map((each) => each.supervisorId))
}
