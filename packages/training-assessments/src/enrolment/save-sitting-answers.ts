import { type Change, type Context, changed, type Immutable, problem, type Result, refused } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { itemAnswersSchema } from '../items/answer.ts'
import type { ItemBank } from '../items/item-bank.ts'
import { type AnswerCode, answerProblems, itemsOf } from '../items/mark-script.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { isTimeUp } from './collect-sitting.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
import { notTheLearner } from './not-yours.ts'
import { type SittingOfCode, sittingOf } from './sitting-of.ts'

/** Checks answers to keep; those of questions not named stay as they were. @public */
export const saveSittingAnswersInputSchema = z.object({ sittingId: trainingPartIdSchema, answers: itemAnswersSchema })

/** Answers to keep. @public */
export type SaveSittingAnswersInput = Immutable<z.output<typeof saveSittingAnswersInputSchema>>

/**
 * Keeps the answers of a learner while the time runs, so that a break in the line loses nothing.
 *
 * @remarks
 * The server's time counts, whatever the learner's device says; answers on their way when the time was up are taken for a few seconds more,
 * which policy sets. The event holds the answers of this save alone, so that saves of two windows add up. A question that the paper does not have is refused.
 *
 * @returns The place with its `SittingAnswersSaved` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.CLOCK_BACKWARDS` | `SITTING.TIME_IS_UP` |
 * `SITTING.NO_QUESTIONS` |
 * `PAPER.OTHER_BANK` | each `PAPER.UNKNOWN_ITEM` | `PAPER.NOT_AN_ANSWER`.
 *
 * @example
 * const input = saveSittingAnswersInputSchema.parse({ sittingId: 'sitting-9', answers: {} })
 * const context = { ...asTrainer('learner', 'learner-1'), bank: faceBehindTheCaseBank, policy: defaultTrainingPolicy }
 * saveSittingAnswers(anEnrolment(), input, context).ok //=> false
 * @public
 */
export function saveSittingAnswers(
  enrolment: Enrolment,
  input: SaveSittingAnswersInput,
  context: Context & { readonly bank: ItemBank; readonly policy: TrainingPolicy },
): Result<
  Change<Enrolment, EnrolmentEvent>,
  | TrainingNotPermittedCode
  | SittingOfCode
  | AnswerCode
  | 'ENROLMENT.NOT_YOURS'
  | 'SITTING.TIME_IS_UP'
  | 'SITTING.NO_QUESTIONS'
  | 'PAPER.OTHER_BANK'
> {
  const refusal =
    notPermitted('enrolment', 'saveAnswers', enrolment, context.actor) ?? notTheLearner(enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, context.now, 'open')
  if (!found.ok) return found
  const { paper, dueAt, sittingId } = found.value
  if (paper === undefined) return problem('SITTING.NO_QUESTIONS')
  const items = itemsOf(paper, context.bank)
  if (items === undefined) return problem('PAPER.OTHER_BANK', { bankVersion: context.bank.version })
  if (isTimeUp(dueAt, context.now, context.policy)) return problem('SITTING.TIME_IS_UP')
  const problems = answerProblems(items, input.answers)
  if (problems.length > 0) return refused(problems)
  return changed(
    enrolment,
    applyEnrolmentEvent,
    enrolmentEvent('SittingAnswersSaved', { sittingId }, context, { answers: input.answers }),
  )
}
