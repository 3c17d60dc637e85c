import {
  type Change,
  type Context,
  changed,
  type Immutable,
  isErased,
  problem,
  type Result,
  refused,
} from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'
import { itemAnswersSchema } from '../items/answer.ts'
import type { ItemBank } from '../items/item-bank.ts'
import { type AnswerCode, answerProblems, itemsOf } from '../items/mark-script.ts'
import { notPermitted, type TrainingNotPermittedCode } from '../training-actions.ts'
import type { TrainingPolicy } from '../training-policy.ts'
import { applyEnrolmentEvent } from './apply-enrolment-event.ts'
import { notTheLearner } from './begin-sitting.ts'
import { isTimeUp } from './collect-sitting.ts'
import type { Enrolment } from './enrolment.ts'
import { type EnrolmentEvent, enrolmentEvent } from './enrolment-events.ts'
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
 * which policy sets. A question that the paper does not have is refused with its path.
 *
 * @returns The place with its `SittingAnswersSaved` event, or `TRAINING.PERSON_REQUIRED` | `TRAINING.ROLE_REQUIRED` |
 * `TRAINING.NOT_AT_THIS_STAGE` | `ENROLMENT.NOT_YOURS` | `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.TIME_IS_UP` |
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
  | 'PAPER.OTHER_BANK'
> {
  const refusal =
    notPermitted('enrolment', 'saveAnswers', enrolment, context.actor) ?? notTheLearner(enrolment, context)
  if (refusal !== undefined) return refusal
  const found = sittingOf(enrolment, input.sittingId, 'open')
  if (!found.ok) return found
  const { paper, dueAt, answers: before, sittingId } = found.value
  const items = paper && itemsOf(paper, context.bank)
  if (items === undefined) return problem('PAPER.OTHER_BANK', { bankVersion: context.bank.version })
  if (isTimeUp(dueAt, context.now, context.policy)) return problem('SITTING.TIME_IS_UP')
  const problems = answerProblems(items, input.answers)
  if (problems.length > 0) return refused(problems)
  const answers = { ...(isErased(before) ? {} : before), ...input.answers }
  return changed(
    enrolment,
    applyEnrolmentEvent,
    enrolmentEvent('SittingAnswersSaved', { sittingId }, context, { answers }),
  )
}
