import { isErased, problem, type Result, succeeded } from '@casework/kernel'
import type { ItemId, TrainingPartId } from '../identifiers.ts'
import { answerTo } from '../items/answer-to.ts'
import type { ItemBank } from '../items/item-bank.ts'
import { itemsOf } from '../items/mark-script.ts'
import type { Enrolment } from './enrolment.ts'

/** What a learner is told of one answer once the mark is released. @public */
export type AnswerFeedback = {
  readonly itemId: ItemId
  readonly words: string
  readonly marks: number
  readonly outOf: number
  readonly isAnswered: boolean
  /** What the bank says of the question; never its key. */
  readonly feedback?: string
}

/**
 * Tells a learner question by question what a released paper earned, with what the bank says of it.
 *
 * @remarks The key stays in the bank, so that the question can be asked again. Source: features.md D (release with feedback).
 *
 * @returns The questions in the order of the paper, or `SITTING.NOT_FOUND` | `SITTING.NOT_AT_THIS_STAGE` | `SITTING.NO_QUESTIONS` |
 * `PAPER.OTHER_BANK`.
 *
 * @example
 * answerFeedback(anEnrolment(), trainingPartIdSchema.parse('sitting-9'), faceBehindTheCaseBank).ok //=> false
 * @public
 */
export function answerFeedback(
  { sittings }: Enrolment,
  sittingId: TrainingPartId,
  bank: ItemBank,
): Result<
  readonly AnswerFeedback[],
  'SITTING.NOT_FOUND' | 'SITTING.NOT_AT_THIS_STAGE' | 'SITTING.NO_QUESTIONS' | 'PAPER.OTHER_BANK'
> {
  const sitting = sittings.find((each) => each.sittingId === sittingId)
  if (sitting === undefined) return problem('SITTING.NOT_FOUND', {}, ['sittingId'])
  if (sitting.stage !== 'released') return problem('SITTING.NOT_AT_THIS_STAGE', { stage: sitting.stage })
  const { paper, mark, answers } = sitting
  if (paper === undefined) return problem('SITTING.NO_QUESTIONS')
  const items = itemsOf(paper, bank)
  if (items === undefined) return problem('PAPER.OTHER_BANK', { bankVersion: paper.bankVersion })
  const got = new Map(mark.criteria.map(({ id, marks }) => [id, marks]))
  return succeeded(
    [...items.values()].map(({ id: itemId, words, marks: outOf, feedback }) => ({
      itemId,
      words,
      marks: got.get(itemId) ?? 0,
      outOf,
      isAnswered: !isErased(answers) && answerTo(answers, itemId) !== undefined,
      ...(feedback === undefined ? {} : { feedback }),
    })),
  )
}
