import { problem, type Result, succeeded } from '@casework/kernel'
import type { ItemId } from '../identifiers.ts'
import type { Paper } from './draw-paper.ts'
import type { Item } from './item.ts'
import type { ItemBank } from './item-bank.ts'
import { itemsOf } from './mark-script.ts'

/** Something to choose or to match. @public */
export type QuestionOption = { readonly id: string; readonly words: string }

/** A question as a learner sees it: no key, no feedback, its options in the order of the paper. @public */
export type ShownQuestion = {
  readonly itemId: ItemId
  readonly kind: Item['kind']
  readonly words: string
  readonly marks: number
  /** None for a number. */
  readonly options: readonly QuestionOption[]
  /** For matching: the things, each of which gets an option. */
  readonly things: readonly QuestionOption[]
}

/**
 * Shows the questions of a paper in their order, without anything that tells an answer.
 *
 * @remarks Whatever a page gets from here it can send to the learner; the bank itself it cannot.
 *
 * @returns The questions, or `PAPER.OTHER_BANK`.
 *
 * @example
 * const [exam] = faceBehindTheCase.assessment.components
 * const paper = drawPaper(faceBehindTheCaseBank, exam, seedSchema.parse('00'.repeat(16)))
 * const shown = paper.ok ? questionsOf(paper.value, faceBehindTheCaseBank) : paper
 * shown.ok && shown.value.length //=> 20
 * shown.ok && JSON.stringify(shown.value).includes('"key') //=> false
 * @public
 */
export function questionsOf(paper: Paper, bank: ItemBank): Result<readonly ShownQuestion[], 'PAPER.OTHER_BANK'> {
  const items = itemsOf(paper, bank)
  if (items === undefined) return problem('PAPER.OTHER_BANK', { bankVersion: paper.bankVersion })
  return succeeded(paper.items.map(({ itemId, options }) => shown(items.get(itemId) as Item, options)))
}

function shown(item: Item, order: readonly string[]): ShownQuestion {
  const { id: itemId, kind, words, marks } = item
  const known: readonly QuestionOption[] = item.kind === 'numeric' ? [] : item.options
  const byId = new Map(known.map((option) => [option.id, option]))
  const options = order.flatMap((id) => byId.get(id) ?? [])
  return { itemId, kind, words, marks, options, things: item.kind === 'matching' ? item.things : [] }
}
