import { type ActorId, actorIdSchema, type CivilDate, civilDateSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'
import type { Equivalence, TrainingPolicy } from '../training-policy.ts'

/** Checks a qualification that somebody holds, as an assessor or an observer of tutors. @public */
export const heldQualificationSchema = z.object({
  personId: actorIdSchema,
  qualification: z.string().min(1).max(64),
  from: civilDateSchema,
  /** The last day, where it ends. */
  to: civilDateSchema.optional(),
})

/** A qualification that somebody holds. @public */
export type HeldQualification = Immutable<z.output<typeof heldQualificationSchema>>

/**
 * Tells whether somebody is qualified to assess on a day: by a qualification that they hold then and that counts then.
 *
 * @remarks Which qualifications count as equivalent, and until when, is policy. Source: S3 (qualified or equivalent); domain.md §4.2.
 *
 * @example
 * const held = [{ personId: actorId('assessor-1'), qualification: 'CAVA', from: civilDate('2020-01-01') }]
 * isQualifiedAssessor(actorId('assessor-1'), civilDate('2026-11-22'), held, defaultTrainingPolicy) //=> true
 * isQualifiedAssessor(actorId('assessor-1'), civilDate('2019-11-22'), held, defaultTrainingPolicy) //=> false
 * @public
 */
export function isQualifiedAssessor(
  personId: ActorId,
  on: CivilDate,
  held: readonly HeldQualification[],
  policy: TrainingPolicy,
): boolean {
  return holdsOneOf(personId, on, held, policy.settings.assessorQualifications)
}

/**
 * Tells whether somebody is accredited to observe tutors on a day.
 *
 * @remarks Source: S3 (tutors observed by externally accredited assessors).
 *
 * @example
 * isAccreditedObserver(actorId('observer-1'), civilDate('2026-11-22'), [], defaultTrainingPolicy) //=> false
 * @public
 */
export function isAccreditedObserver(
  personId: ActorId,
  on: CivilDate,
  held: readonly HeldQualification[],
  policy: TrainingPolicy,
): boolean {
  return holdsOneOf(personId, on, held, policy.settings.observerAccreditations)
}

function holdsOneOf(
  personId: ActorId,
  on: CivilDate,
  held: readonly HeldQualification[],
  counted: readonly Equivalence[],
): boolean {
  return held.some(
    (each) =>
      each.personId === personId &&
      each.from <= on &&
      (each.to === undefined || on <= each.to) &&
      counted.some(({ qualification, until }) => qualification === each.qualification && (until ?? on) >= on),
  )
}
