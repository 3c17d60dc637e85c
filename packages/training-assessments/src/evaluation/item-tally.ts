import type { ItemAnswer } from '../items/answer.ts'
import type { Item } from '../items/item.ts'
import { type Credit, markItem } from '../items/mark-item.ts'

/** What is added up of one question, in whole numbers. */
export type ItemTally = {
  readonly item: Item
  seen: number
  unanswered: number
  right: number
  marks: number
  marksSquared: number
  /** Marks times the marks of the whole script, added up. */
  product: number
  totals: number
  totalsSquared: number
  /** By option: how often it was chosen, and the marks of the scripts that did. */
  readonly chosen: Map<string, { times: number; totals: number }>
}

/** A tally with nothing in it. */
export function emptyTally(item: Item): ItemTally {
  const nothing = {
    seen: 0,
    unanswered: 0,
    right: 0,
    marks: 0,
    marksSquared: 0,
    product: 0,
    totals: 0,
    totalsSquared: 0,
  }
  const options = item.kind === 'single' || item.kind === 'multiple' ? item.options : []
  return { item, ...nothing, chosen: new Map(options.map(({ id }) => [id, { times: 0, totals: 0 }])) }
}

/** Marks one answer and counts what does not need the whole script. */
export function markAndCount(tally: ItemTally, answer: ItemAnswer | undefined, credit: Credit): number {
  const marks = markItem(tally.item, answer, credit)
  tally.seen += 1
  tally.marks += marks
  tally.marksSquared += marks * marks
  if (answer === undefined) tally.unanswered += 1
  if (marks === tally.item.marks) tally.right += 1
  return marks
}

/** Counts what needs the marks of the whole script. */
export function countTotal(tally: ItemTally, marks: number, total: number, answer: ItemAnswer | undefined): void {
  tally.product += marks * total
  tally.totals += total
  tally.totalsSquared += total * total
  if (typeof answer === 'string') countChoice(tally, answer, total)
  else if (tally.chosen.size > 0 && Array.isArray(answer)) for (const one of answer) countChoice(tally, one, total)
}

function countChoice({ chosen }: ItemTally, option: string, total: number): void {
  const counted = chosen.get(option)
  if (counted === undefined) return
  counted.times += 1
  counted.totals += total
}
