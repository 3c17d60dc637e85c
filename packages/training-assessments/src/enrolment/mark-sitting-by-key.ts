import { type Change, type Context, changed, isErased, problem, type Result } from '@casework/kernel'
import type { AssessedCourse } from '../assessment/assessment-result.ts'
import type { TrainingPartId } from '../identifiers.ts'
import type { ItemBank } from '../items/item-bank.ts'
import { type AnswerCode, markScript } from '../items/mark-script.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/**
 * Marks a written exam that was handed in, by the key of its bank.
 *
 * @remarks A system may do it, because the key decides; a person releases it. Source: design.md, Triage (a system decides about nobody).
 *
 * @returns The place with its `MarkStands` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.NO_KEY` | `SITTING.ANSWERS_ERASED` |
 * `PAPER.OTHER_BANK` | `PAPER.UNKNOWN_ITEM` | `PAPER.NOT_AN_ANSWER`.
 *
 * @example
 * const context = { ...asTrainer('trainingCoordinator'), course: faceBehindTheCase, bank: faceBehindTheCaseBank }
 * markSittingByKey(anEnrolment(), { sittingId: trainingPartIdSchema.parse('sitting-9') }, context).ok //=> false
 * @public
 */
export function markSittingByKey(
  enrolment: Enrolment,
  input: { readonly sittingId: TrainingPartId },
  context: Context & { readonly course: AssessedCourse; readonly bank: ItemBank },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  | TrainingNotPermittedCode
  | SittingOfCode
  | AnswerCode
  | 'PAPER.OTHER_BANK'
  | 'SITTING.NO_KEY'
  | 'SITTING.ANSWERS_ERASED'
> {
  const refusal = notPermitted('enrolment', 'markByKey', enrolment, context.actor)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'handedIn')
  if (!found.ok) return found
  const { componentId, paper, answers, sittingId } = found.value
  const exam = context.course.assessment.components.find(({ id }) => id === componentId)
  if (exam?.kind !== 'writtenExam' || paper === undefined) return problem('SITTING.NO_KEY', { componentId })
  if (isErased(answers)) return problem('SITTING.ANSWERS_ERASED')
  const marked = markScript(exam, paper, context.bank, answers)
  if (!marked.ok) return marked
  const data = { sittingId, mark: marked.value, agreement: 'key' } as const
  return changed(enrolment, applyEnrolmentEvent, enrolmentEvent('MarkStands', data, context))
}
