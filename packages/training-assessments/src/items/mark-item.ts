import type { ItemAnswer } from './answer.ts'
import type { Item } from './item.ts'

/** Whether an answer that is partly right earns a part of its marks. @public */
export type Credit = 'allOrNothing' | 'partial'

/**
 * Marks one answer, in whole marks.
 *
 * @remarks
 * Partial credit is rounded down to whole marks. For several answers a wrong choice takes a right one back; for order, each option in its
 * place counts; for matching, each pair. No answer has no marks. Source: domain.md §4.3 (whole numbers, ours).
 *
 * @example
 * const bounds = { kind: 'numeric', id: 'q', outcomeId: 'o', words: 'How many minutes?', marks: 1, lowest: 55, highest: 55 }
 * markItem(itemSchema.parse(bounds), 55, 'allOrNothing') //=> 1
 * markItem(itemSchema.parse(bounds), undefined, 'allOrNothing') //=> 0
 * @public
 */
export function markItem(item: Item, answer: ItemAnswer | undefined, credit: Credit): number {
  if (answer === undefined) return 0
  if (item.kind === 'single') return answer === item.key ? item.marks : 0
  if (item.kind === 'numeric') return isWithin(item, answer) ? item.marks : 0
  if (typeof answer === 'string' || typeof answer === 'number') return 0
  const [right, of] = item.kind === 'multiple' ? chosenRight(item.keys, answer) : inPlace(item, answer)
  if (right === of) return item.marks
  return credit === 'partial' ? Math.floor((item.marks * right) / of) : 0
}

function isWithin({ lowest, highest }: Extract<Item, { kind: 'numeric' }>, answer: ItemAnswer): boolean {
  return typeof answer === 'number' && answer >= lowest && answer <= highest
}

function chosenRight(keys: readonly string[], answer: readonly string[]): readonly [number, number] {
  let right = 0
  for (const choice of answer) right += keys.includes(choice) ? 1 : -1
  return [Math.max(0, right), keys.length]
}

function inPlace(
  item: Extract<Item, { kind: 'ordering' | 'matching' }>,
  answer: readonly string[],
): readonly [number, number] {
  const wanted = item.kind === 'ordering' ? item.order : item.pairs
  let right = 0
  for (let place = 0; place < wanted.length; place += 1) if (wanted[place] === answer[place]) right += 1
  return [right, wanted.length]
}
