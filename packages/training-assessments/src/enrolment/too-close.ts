import { type ActorId, type Context, problem, type Refused } from '@casework/kernel'
import { assessorConflicts, type Tie } from '../assessors/conflicts.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import type { Enrolment } from './enrolment.ts'
import type { SittingAt } from './sitting.ts'

/** What tells who is too close to a learner to judge their work. @public */
export type IndependenceContext = Context & { readonly policy: TrainingPolicy; readonly ties: readonly Tie[] }

/** Whether the actor is the learner, has a tie to them, or is one of those who judged before. */
export function tooClose(
  { learnerId }: Enrolment,
  { actor, policy, ties }: IndependenceContext,
  judged: readonly (ActorId | undefined)[] = [],
): Refused<'ASSESSOR.CONFLICT'> | undefined {
  const isTied = assessorConflicts(actor.id, learnerId, ties, policy).length > 0
  return isTied || judged.includes(actor.id) ? problem('ASSESSOR.CONFLICT') : undefined
}

type Judged = Pick<SittingAt<'void'>, 'sittingId' | 'given' | 'agreement' | 'markedBy'>

/** Who judged a sitting before: each assessor, and whoever made the mark stand; a key is nobody's judgement. */
export function judgesOf({ given = [], agreement, markedBy }: Judged): readonly (ActorId | undefined)[] {
  return [...given.map(({ by }) => by), agreement === 'key' ? undefined : markedBy]
}
