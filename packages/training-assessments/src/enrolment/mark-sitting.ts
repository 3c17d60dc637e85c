import { civilDateInLondon } from '@casework/calendar'
import { type Change, changed, type Immutable, problem, type Refused, type Result, textSchema } from '@casework/kernel'
import { z } from 'zod'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { Component } from '../assessment/component.ts'
import { type ComponentMark, componentMarkSchema } from '../assessment/component-mark.ts'
import { componentResult } from '../assessment/component-result.ts'
import { settledMark } from '../assessment/settled-mark.ts'
import { type HeldQualification, isQualifiedAssessor } from '../assessors/assessor-qualification.ts'
import { trainingPartIdSchema } from '../identifiers.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import type { SittingAt } from './sitting.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'
import { type IndependenceContext, tooClose } from './too-close.ts'

/** Checks the mark that an assessor gives, made by `markChecklist`, `markScenarios`, `markFromForm` or `markCount`. @public */
export const markSittingInputSchema = z.object({
  sittingId: trainingPartIdSchema,
  mark: componentMarkSchema,
  comment: textSchema({ maximum: 5000 }).optional(),
})

/** The mark that an assessor gives. @public */
export type MarkSittingInput = Immutable<z.output<typeof markSittingInputSchema>>

/** What marking reads besides who and when. @public */
export type MarkSittingContext = IndependenceContext & {
  readonly course: AssessedCourse
  readonly qualifications: readonly HeldQualification[]
}

/** What keeps somebody from marking a learner. @public */
export type MayNotMarkCode = 'ASSESSOR.NOT_QUALIFIED' | 'ASSESSOR.CONFLICT'

/**
 * Gives an assessor's mark for a sitting; where two are wanted, neither sees the other's until both stand.
 *
 * @remarks
 * The mark has the criteria of the part, each within what it is worth; whether one is met and critical is the part's to say. The assessor is
 * qualified or equivalent on the day, and nothing ties them to the learner. Two marks that differ by no more than policy allows, and neither
 * on the pass nor on anything critical, stand as the lower one; otherwise a moderator decides. Source: S3 (qualified assessors); domain.md §4.1; features.md D.
 *
 * @returns The place with `MarkGiven`, and `MarkStands` where the mark stands, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.MARKED_BY_KEY` | `ASSESSOR.NOT_QUALIFIED` |
 * `ASSESSOR.CONFLICT` | `ASSESSOR.ALREADY_MARKED` | `MARK.OTHER_COMPONENT` | `SITTING.AWAITS_MODERATION`.
 *
 * @example
 * const mark = { componentId: faceBehindTheCase.assessment.components[0].id, marks: 1, outOf: 2, criteria: [] }
 * const context = { ...asTrainer('assessor'), course: faceBehindTheCase, policy: defaultTrainingPolicy, qualifications: [], ties: [] }
 * markSitting(anEnrolment(), { sittingId: trainingPartIdSchema.parse('sitting-9'), mark }, context).ok //=> false
 * @public
 */
export function markSitting(
  enrolment: Enrolment,
  input: MarkSittingInput,
  context: MarkSittingContext,
): Result<
  Change<Enrolment, EnrolmentEvent>,
  | TrainingNotPermittedCode
  | SittingOfCode
  | MayNotMarkCode
  | 'SITTING.MARKED_BY_KEY'
  | 'SITTING.AWAITS_MODERATION'
  | 'ASSESSOR.ALREADY_MARKED'
  | 'MARK.OTHER_COMPONENT'
> {
  const refusal = notPermitted('enrolment', 'mark', enrolment, context.actor) ?? mayNotMark(enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'handedIn')
  if (!found.ok) return found
  const { given, componentId, paper, sittingId } = found.value
  if (paper !== undefined) return problem('SITTING.MARKED_BY_KEY')
  const mark = settledMark(componentOf(context.course, componentId), input.mark)
  if (mark === undefined) return problem('MARK.OTHER_COMPONENT', { componentId }, ['mark'])
  if (given.some(({ by }) => by === context.actor.id)) return problem('ASSESSOR.ALREADY_MARKED')
  if (given.length > 1) return problem('SITTING.AWAITS_MODERATION')
  const { comment } = input
  const gave = enrolmentEvent('MarkGiven', { sittingId, mark }, context, comment === undefined ? {} : { comment })
  const stands = standingMark(found.value, mark, context)
  if (stands === undefined) return changed(enrolment, applyEnrolmentEvent, gave)
  const data = { sittingId, ...stands }
  return changed(enrolment, applyEnrolmentEvent, gave, enrolmentEvent('MarkStands', data, context))
}

/** Whether the actor may not mark this learner today. */
function mayNotMark(
  enrolment: Enrolment,
  context: Omit<MarkSittingContext, 'course'>,
): Refused<'ASSESSOR.NOT_QUALIFIED' | 'ASSESSOR.CONFLICT'> | undefined {
  const { actor, now, policy, qualifications } = context
  return isQualifiedAssessor(actor.id, civilDateInLondon(now), qualifications, policy)
    ? tooClose(enrolment, context)
    : problem('ASSESSOR.NOT_QUALIFIED')
}

function standingMark(
  { given, componentId }: SittingAt<'handedIn'>,
  mark: ComponentMark,
  { course, policy }: MarkSittingContext,
): { readonly mark: ComponentMark; readonly agreement: 'single' | 'agreed' } | undefined {
  const { markedTwice, differencePercent } = policy.settings
  const component = componentOf(course, componentId)
  if (component === undefined || !markedTwice.includes(component.kind)) return { mark, agreement: 'single' }
  const [first] = given
  if (first === undefined) return undefined
  const [lower, higher] = first.mark.marks <= mark.marks ? [first.mark, mark] : [mark, first.mark]
  const sameMost = lower.outOf === higher.outOf
  const near = sameMost && (higher.marks - lower.marks) * 100 <= differencePercent * higher.outOf
  return near && verdictsOf(component, lower) === verdictsOf(component, higher)
    ? { mark: lower, agreement: 'agreed' }
    : undefined
}

/** Two assessors who differ on the pass, or on a critical criterion, never agree. */
function verdictsOf(component: Component, mark: ComponentMark): string {
  const critical = mark.criteria.filter((each) => each.critical).map(({ id, met }) => [id, met])
  return JSON.stringify([componentResult(component, mark).holds, critical])
}

/** A part of an assessment, by its id. */
export function componentOf({ assessment }: AssessedCourse, componentId: string): Component | undefined {
  return assessment.components.find(({ id }) => id === componentId)
}
