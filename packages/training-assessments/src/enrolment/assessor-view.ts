import type { ActorId } from '@casework/kernel'
import type { Enrolment } from './enrolment.ts'
import type { SittingAt } from './sitting.ts'

/** A sitting as an assessor may see it: the work, and of the marks only their own. @public */
export type AssessorSitting = Pick<
  SittingAt<'handedIn'>,
  'sittingId' | 'componentId' | 'begunAt' | 'handedInAt' | 'paper' | 'answers' | 'given'
>

/**
 * Shows the sittings that wait for marks as one assessor may see them: what another gave is left out, so that two mark blind.
 *
 * @remarks Whatever an assessor's page gets comes from here; the record itself holds both marks. Source: features.md D (two assessors).
 *
 * @example
 * assessorView(anEnrolment(), actorId('assessor-1')) //=> []
 * @public
 */
export function assessorView({ sittings }: Enrolment, assessorId: ActorId): readonly AssessorSitting[] {
  return sittings
    .filter((sitting) => sitting.stage === 'handedIn')
    .map(({ sittingId, componentId, begunAt, handedInAt, paper, answers, given }) => ({
      sittingId,
      componentId,
      begunAt,
      handedInAt,
      ...(paper === undefined ? {} : { paper }),
      answers,
      given: given.filter(({ by }) => by === assessorId),
    }))
}
