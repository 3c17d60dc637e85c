import { civilDateInLondon } from '@casework/calendar'
import type { ActorId, CivilDate } from '@casework/kernel'
import type { CourseId, TrainingCompletion, TrainingExemption } from '@casework/training-assessments'
import type { WaivedReason } from '../statement/vocabulary.ts'
import type { CourseSatisfaction, ItemSatisfaction } from './course-satisfaction.ts'
import type { UnitSatisfaction } from './unit-satisfaction.ts'

/** Whom and what a satisfied course stands for in the service, and how long an exemption lasts. @public */
export type TrainingOutcomeInput = {
  readonly personId: ActorId
  readonly courseId: CourseId
  /** The last day of an exemption that begins on a day; a completion needs none. */
  readonly exemptUntil: (from: CivilDate) => CivilDate
}

/** What a satisfied course is to the service, with the units that were waived in it. @public */
export type TrainingOutcome =
  | { readonly kind: 'none'; readonly why: 'notSatisfied' | 'nothingAsked' }
  | {
      readonly kind: 'completion'
      readonly completion: TrainingCompletion
      readonly waived: readonly { readonly unitId: string; readonly reason: WaivedReason }[]
    }
  | {
      readonly kind: 'exemption'
      readonly exemption: TrainingExemption
      readonly waived: readonly { readonly unitId: string; readonly reason: WaivedReason }[]
    }

/**
 * Tells what a satisfied course is to a service: a completion, or an exemption where every unit that asked for something was waived.
 *
 * @remarks
 * Nobody completed what was waived, so it is not counted as completed. Where nothing was asked for, nobody did anything, and it is neither.
 * An equivalent makes an exemption for equivalent training; a test taken instead, or an administrator's word, one of another kind. Days are
 * days in London. Source: domain.md §4.3 (waived is the audit trail of exemption); docs/decisions/0035-cmi5-satisfaction.md.
 *
 * @example
 * const course = { kind: 'course' as const, id: 'https://publisher.example/course', satisfied: true, waitingFor: [], because: [], items: [] }
 * const input = { personId: actorId('officer-1'), courseId: faceBehindTheCase.id, exemptUntil: (from: CivilDate) => from }
 * trainingOutcome({ satisfied: true, course, findings: [], leftAside: [] }, input) //=> { kind: 'none', why: 'nothingAsked' }
 * @public
 */
export function trainingOutcome(
  { satisfied, course }: CourseSatisfaction,
  { personId, courseId, exemptUntil }: TrainingOutcomeInput,
): TrainingOutcome {
  if (!satisfied) return { kind: 'none', why: 'notSatisfied' }
  if (course.at === undefined) return { kind: 'none', why: 'nothingAsked' }
  const units = unitsWithin(course)
  const waived = units.flatMap(({ id, by, waivedFor }) =>
    by === 'waived' && waivedFor !== undefined ? [{ unitId: id, reason: waivedFor }] : [],
  )
  const on = civilDateInLondon(course.at)
  if (units.some(({ by }) => by === 'told'))
    return { kind: 'completion', completion: { personId, courseId, completedOn: on }, waived }
  const isEquivalent = waived.every(({ reason }) => reason.startsWith('Equivalent'))
  const reason = isEquivalent ? 'equivalentTraining' : 'other'
  return { kind: 'exemption', exemption: { personId, courseId, from: on, to: exemptUntil(on), reason }, waived }
}

function unitsWithin(item: ItemSatisfaction): readonly UnitSatisfaction[] {
  return item.kind === 'au' ? [item] : item.items.flatMap(unitsWithin)
}
