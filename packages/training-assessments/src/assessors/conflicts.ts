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
 * @remarks Which ties count is policy. Source: S3 (qualified assessors); ours.
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
  return ties
    .filter((tie) => tie.assessorId === assessorId && tie.learnerId === learnerId)
    .map(({ kind }) => kind)
    .filter((kind) => policy.settings.conflicts.includes(kind))
}
