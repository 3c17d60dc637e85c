import type { ItemAnswer, ItemAnswers } from './answer.ts'

/** The answer to a question, whatever the question is called: `constructor` was not answered because every object has one. */
export function answerTo(answers: ItemAnswers, itemId: string): ItemAnswer | undefined {
  return Object.hasOwn(answers, itemId) ? answers[itemId] : undefined
}
