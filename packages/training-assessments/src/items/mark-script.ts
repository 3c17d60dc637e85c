import { type Problem, problem, type Result, refused, succeeded } from '@casework/kernel'
import type { WrittenExam } from '../assessment/component.ts'
import { type ComponentMark, markOf } from '../assessment/component-mark.ts'
import { type ItemAnswers, isAnswerTo } from './answer.ts'
import { answerTo } from './answer-to.ts'
import type { Paper } from './draw-paper.ts'
import type { Item } from './item.ts'
import type { ItemBank } from './item-bank.ts'
import { markItem } from './mark-item.ts'

/** What can be wrong with answers to a paper. */
export type AnswerCode = 'PAPER.UNKNOWN_ITEM' | 'PAPER.NOT_AN_ANSWER'

/**
 * Marks the answers to a paper by the key of its bank, question by question, grouped by outcome.
 *
 * @remarks A question without an answer has no marks; an answer to a question that the paper does not have is refused, not passed over.
 *
 * @returns The mark, or `PAPER.OTHER_BANK` | each `PAPER.UNKNOWN_ITEM` | `PAPER.NOT_AN_ANSWER` with the path of the question.
 *
 * @example
 * const [exam] = faceBehindTheCase.assessment.components
 * const paper = drawPaper(faceBehindTheCaseBank, exam, seedSchema.parse('00'.repeat(16)))
 * const marked = paper.ok && markScript(exam, paper.value, faceBehindTheCaseBank, {})
 * marked && marked.ok && [marked.value.marks, marked.value.outOf] //=> [0, 20]
 * @public
 */
export function markScript(
  exam: WrittenExam,
  paper: Paper,
  bank: ItemBank,
  answers: ItemAnswers,
): Result<ComponentMark, 'PAPER.OTHER_BANK' | 'PAPER.UNKNOWN_ITEM' | 'PAPER.NOT_AN_ANSWER'> {
  const items = itemsOf(paper, bank)
  if (items === undefined) return problem('PAPER.OTHER_BANK', { bankVersion: paper.bankVersion })
  const problems = answerProblems(items, answers)
  if (problems.length > 0) return refused(problems)
  const criteria = [...items.values()].map((item) => {
    const marks = markItem(item, answerTo(answers, item.id), exam.credit)
    return {
      id: item.id,
      group: item.outcomeId,
      marks,
      outOf: item.marks,
      met: marks === item.marks,
      critical: false,
    }
  })
  return succeeded(markOf(exam.id, criteria))
}

/** The questions of a paper, by id; none where the bank is another, or another version. */
export function itemsOf(paper: Paper, bank: ItemBank): ReadonlyMap<string, Item> | undefined {
  if (paper.bankId !== bank.id || paper.bankVersion !== bank.version) return undefined
  const byId = new Map(bank.items.map((item) => [item.id as string, item]))
  const items = paper.items.map(({ itemId }) => byId.get(itemId))
  if (items.some((item) => item === undefined)) return undefined
  return new Map((items as readonly Item[]).map((item) => [item.id, item]))
}

/** What is wrong with answers; a key that no question has may be anything somebody wrote, and is not repeated. */
export function answerProblems(items: ReadonlyMap<string, Item>, answers: ItemAnswers): readonly Problem<AnswerCode>[] {
  return Object.entries(answers).flatMap(([id, answer]): readonly Problem<AnswerCode>[] => {
    const item = items.get(id)
    if (item === undefined) return [{ code: 'PAPER.UNKNOWN_ITEM', path: ['answers'], params: {} }]
    return isAnswerTo(item, answer) ? [] : [{ code: 'PAPER.NOT_AN_ANSWER', path: ['answers', id], params: {} }]
  })
}
