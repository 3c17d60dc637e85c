import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import type { Item } from './item.ts'

const choice = z.string().min(1).max(64)

/** Checks an answer to a question by its shape: one option, several, in order or matched, or a number. @public */
export const itemAnswerSchema = z.union([choice, z.array(choice).max(20), z.number()])

/**
 * An answer to a question: an option, a list of options (in the order given; for matching, one for each thing), or a number.
 * @public
 */
export type ItemAnswer = Immutable<z.output<typeof itemAnswerSchema>>

/** Checks answers by question. @public */
export const itemAnswersSchema = z.record(choice, itemAnswerSchema)
/** Answers by question; one not answered is left out. @public */
export type ItemAnswers = Immutable<z.output<typeof itemAnswersSchema>>

/**
 * Tells whether an answer is of the kind of its question and chooses among its options.
 *
 * @example
 * const [item] = faceBehindTheCaseBank.items
 * isAnswerTo(item, 'no-such-option') //=> false
 * @public
 */
export function isAnswerTo(item: Item, answer: ItemAnswer): boolean {
  if (item.kind === 'numeric') return typeof answer === 'number' && Number.isFinite(answer)
  const isOption = (id: string) => item.options.some((option) => option.id === id)
  if (item.kind === 'single') return typeof answer === 'string' && isOption(answer)
  if (typeof answer === 'string' || typeof answer === 'number' || !answer.every(isOption)) return false
  if (item.kind === 'matching') return answer.length === item.things.length
  return new Set(answer).size === answer.length
}
