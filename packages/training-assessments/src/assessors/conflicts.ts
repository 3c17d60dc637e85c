import { type ActorId, actorIdSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'
import type { TrainingPolicy } from '../training-policy.ts'

/**
 * Ties between an assessor and a learner.
 * @public
 */
export const conflictKinds = [
  /** The assessor supervises the learner. */
  'supervises',
  /** The learner supervises the assessor. */
  'supervisedBy',
  /** The assessor taught the learner what is assessed. */
  'taught',
  'family',
  'closeFriend',
] as const

/** A tie between an assessor and a learner. @public */
export type ConflictKind = (typeof conflictKinds)[number]

/** Checks a tie between two people, as they declared it or as the staff list tells. @public */
export const tieSchema = z.object({ assessorId: actorIdSchema, learnerId: actorIdSchema, kind: z.enum(conflictKinds) })

/** A tie between two people. @public */
export type Tie = Immutable<z.output<typeof tieSchema>>

/**
 * Lists what keeps somebody from marking a learner; marking oneself always does.
 *
 * @remarks A tie counts whichever way round it was written. Which ties count is policy. Source: S3 (qualified assessors); ours.
 *
 * @example
 * const ties = [tieSchema.parse({ assessorId: 'assessor-1', learnerId: 'officer-1', kind: 'taught' })]
 * assessorConflicts(actorId('assessor-1'), actorId('officer-1'), ties, defaultTrainingPolicy) //=> ['taught']
 * assessorConflicts(actorId('officer-1'), actorId('officer-1'), [], defaultTrainingPolicy) //=> ['self']
 * @public
 */
export function assessorConflicts(
  assessorId: ActorId,
  learnerId: ActorId,
  ties: readonly Tie[],
  policy: TrainingPolicy,
): readonly (ConflictKind | 'self')[] {
  if (assessorId === learnerId) return ['self']
  const kinds = ties.flatMap((tie): readonly ConflictKind[] => {
    if (tie.assessorId === assessorId && tie.learnerId === learnerId) return [tie.kind]
    const isReversed = tie.assessorId === learnerId && tie.learnerId === assessorId
    return isReversed ? otherWay[tie.kind] : []
  })
  return [...new Set(kinds)].filter((kind) => policy.settings.conflicts.includes(kind))
}

/** What a tie is when it is read from the other side; to have been taught is none. */
const otherWay: Readonly<Record<ConflictKind, readonly ConflictKind[]>> = {
  supervises: ['supervisedBy'],
  supervisedBy: ['supervises'],
  taught: [],
  family: ['family'],
  closeFriend: ['closeFriend'],
}
