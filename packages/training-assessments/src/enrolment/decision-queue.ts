import type { ActorId, Instant } from '@casework/kernel'
import type { EnrolmentId, TrainingPartId } from '../identifiers.ts'
import type { Enrolment } from './enrolment.ts'
import { judgesOf } from './too-close.ts'

/** Something about a sitting that waits for a moderator. @public */
export type DecisionTask = {
  readonly enrolmentId: EnrolmentId
  readonly sittingId: TrainingPartId
  readonly kind: 'irregularity' | 'appeal'
  /** The id of the irregularity or the appeal. */
  readonly id: TrainingPartId
  readonly since: Instant
}

/**
 * Lists the irregularities and appeals that wait for a decision, the longest first.
 *
 * @param moderatorId - Leaves out what this moderator reported, marked, found before or is the learner of.
 *
 * @example
 * decisionQueue([anEnrolment()]) //=> []
 * @public
 */
export function decisionQueue(enrolments: readonly Enrolment[], moderatorId?: ActorId): readonly DecisionTask[] {
  return enrolments
    .filter(({ learnerId }) => learnerId !== moderatorId)
    .flatMap((enrolment) => [...irregularitiesOf(enrolment, moderatorId), ...appealsOf(enrolment, moderatorId)])
    .sort((one, other) => (one.since < other.since ? -1 : Number(one.since > other.since)))
}

function irregularitiesOf({ id: enrolmentId, irregularities }: Enrolment, moderatorId?: ActorId) {
  return irregularities
    .filter(({ by, decision }) => decision === undefined && by !== moderatorId)
    .map(({ irregularityId: id, sittingId, at }) => ({
      enrolmentId,
      sittingId,
      kind: 'irregularity' as const,
      id,
      since: at,
    }))
}

function appealsOf({ id: enrolmentId, appeals, sittings, irregularities }: Enrolment, moderatorId?: ActorId) {
  const judged = (sittingId: TrainingPartId) => [
    ...sittings.filter((sitting) => sitting.sittingId === sittingId).flatMap(judgesOf),
    ...irregularities.filter((each) => each.sittingId === sittingId).flatMap(({ by, decision }) => [by, decision?.by]),
  ]
  return appeals
    .filter(({ decision, sittingId }) => decision === undefined && !isAmong(judged(sittingId), moderatorId))
    .map(({ appealId: id, sittingId, at }) => ({ enrolmentId, sittingId, kind: 'appeal' as const, id, since: at }))
}

function isAmong(people: readonly (ActorId | undefined)[], personId: ActorId | undefined): boolean {
  return personId !== undefined && people.includes(personId)
}
