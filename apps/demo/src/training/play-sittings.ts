import { seedSchema } from '@casework/figures'
import { andThen, type Result } from '@casework/kernel'
import {
  type AssessedCourse,
  beginSitting,
  beginSittingInputSchema,
  type ComponentMark,
  type Enrolment,
  type EnrolmentEvent,
  handInSitting,
  type ItemBank,
  markSitting,
  markSittingByKey,
  moderateSitting,
  releaseSitting,
  saveSittingAnswers,
  trainingPartIdSchema,
} from '@casework/training-assessments'
import { sha256 } from '../casework/casework.ts'
import { systemActor } from '../staff.ts'
import type { RandomStream } from '../synthetic/random-stream.ts'
import { trainingPolicy as policy } from './catalogue.ts'
import { drawAnswers } from './draw-answers.ts'
import { joinedChanges } from './joined-changes.ts'
import type { Step } from './played.ts'
import { heldQualifications, knownTies } from './qualifications.ts'
import type { Doer } from './training-clock.ts'

export type EnrolmentStep = Step<Enrolment, EnrolmentEvent>

/** A sitting of the past: which part of which course, when, and how able the learner was. */
export type PastSitting = {
  readonly course: AssessedCourse
  readonly componentId: string
  readonly sittingId: string
  readonly daysAgo: number
  readonly as: Doer
}

const coordinator = 'lena-fox'
const moderator = 'oisin-daly'

/** A written exam: begun, answered, handed in and marked by its key. */
export function sitsExam(
  learnerId: string,
  past: PastSitting,
  bank: ItemBank,
  ability: number,
  random: RandomStream,
): readonly EnrolmentStep[] {
  const { course, componentId, daysAgo, as } = past
  const sittingId = trainingPartIdSchema.parse(past.sittingId)
  const seed = seedSchema.parse(sha256(`${learnerId} ${course.id} ${sittingId}`).slice(0, 32))
  const input = beginSittingInputSchema.parse({ sittingId, componentId, seed })
  return [
    (record) => beginSitting(record, input, { ...as(learnerId, daysAgo), course, policy, bank, otherPlaces: [] }),
    (record) => {
      const sitting = record.sittings.find((each) => each.sittingId === sittingId)
      const paper = sitting !== undefined && 'paper' in sitting ? sitting.paper : undefined
      const answers = paper === undefined ? {} : drawAnswers(paper, bank, ability, random)
      return saveSittingAnswers(record, { sittingId, answers }, { ...as(learnerId, daysAgo, 12), policy, bank })
    },
    (record) => handInSitting(record, { sittingId }, as(learnerId, daysAgo, 18)),
    (record) => {
      const { now } = as(learnerId, daysAgo, 18)
      return markSittingByKey(record, { sittingId }, { now, actor: systemActor('clock'), course, bank })
    },
  ]
}

/** A part that is watched: begun and handed in by its assessor. */
export function isWatched(assessorId: string, past: PastSitting): readonly EnrolmentStep[] {
  const { course, componentId, daysAgo, as } = past
  const sittingId = trainingPartIdSchema.parse(past.sittingId)
  const input = beginSittingInputSchema.parse({ sittingId, componentId })
  return [
    (record) => beginSitting(record, input, { ...as(assessorId, daysAgo), course, policy, otherPlaces: [] }),
    (record) => handInSitting(record, { sittingId }, as(assessorId, daysAgo, 45)),
  ]
}

/** An assessor's mark. */
export function isMarked(
  assessorId: string,
  past: PastSitting,
  mark: Result<ComponentMark, string>,
  minutes = 60,
): EnrolmentStep {
  const sittingId = trainingPartIdSchema.parse(past.sittingId)
  const context = {
    ...past.as(assessorId, past.daysAgo, minutes),
    course: past.course,
    policy,
    qualifications: heldQualifications,
    ties: knownTies,
  }
  return (record) => andThen(mark, (given) => markSitting(record, { sittingId, mark: given }, context))
}

/** The release of a mark; where two assessors differ, a moderator settles it first. */
export function isReleased(past: PastSitting, settled?: Result<ComponentMark, string>): EnrolmentStep {
  const sittingId = trainingPartIdSchema.parse(past.sittingId)
  const { as, course, daysAgo } = past
  const release = (record: Enrolment) => releaseSitting(record, { sittingId }, as(coordinator, daysAgo - 1))
  return (record) => {
    const released = release(record)
    if (released.ok || settled === undefined) return released
    const moderated = andThen(settled, (mark) =>
      moderateSitting(record, { sittingId, mark }, { ...as(moderator, daysAgo - 1), course, policy, ties: knownTies }),
    )
    return andThen(moderated, (change) => joinedChanges(change, release(change.record)))
  }
}
