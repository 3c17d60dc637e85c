import type { ActorId, Instant } from '@casework/kernel'
import type { EnrolmentId, TrainingPartId } from '../identifiers.ts'
import type { Enrolment } from './enrolment.ts'
import type { Sitting } from './sitting.ts'

/** What a sitting waits for. @public */
export type MarkingStep = 'key' | 'firstMark' | 'secondMark' | 'moderation' | 'release'

/** A sitting that waits for somebody. @public */
export type MarkingTask = {
  readonly enrolmentId: EnrolmentId
  readonly sittingId: TrainingPartId
  readonly step: MarkingStep
  readonly since: Instant
}

/**
 * Lists the sittings that wait for a mark, a moderator or release, the longest first.
 *
 * @remarks Marks that were given are left out, so that a second assessor stays blind. An assessor who gave the first is not shown the second.
 *
 * @example
 * markingQueue([anEnrolment()]) //=> []
 * @public
 */
export function markingQueue(enrolments: readonly Enrolment[], assessorId?: ActorId): readonly MarkingTask[] {
  const tasks = enrolments.flatMap(({ id, sittings }) =>
    sittings.flatMap((sitting) => tasksOf(sitting, id, assessorId)),
  )
  return tasks.sort((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)))
}

function tasksOf(sitting: Sitting, enrolmentId: EnrolmentId, assessorId?: ActorId): readonly MarkingTask[] {
  const { sittingId } = sitting
  if (sitting.stage === 'marked') return [{ enrolmentId, sittingId, step: 'release', since: sitting.markedAt }]
  if (sitting.stage !== 'handedIn' || sitting.given.some(({ by }) => by === assessorId)) return []
  const step = sitting.paper === undefined ? (steps[sitting.given.length] ?? 'moderation') : 'key'
  return [{ enrolmentId, sittingId, step, since: sitting.handedInAt }]
}

const steps: readonly MarkingStep[] = ['firstMark', 'secondMark']
