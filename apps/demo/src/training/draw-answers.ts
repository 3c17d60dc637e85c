import type { Item, ItemAnswer, ItemAnswers, ItemBank, Paper } from '@casework/training-assessments'
import type { RandomStream } from '../synthetic/random-stream.ts'

/** Answers of an invented learner: the abler they are and the easier the question, the more often right. */
export function drawAnswers(paper: Paper, bank: ItemBank, ability: number, random: RandomStream): ItemAnswers {
  const items = new Map(bank.items.map((item) => [item.id, item]))
  return Object.fromEntries(
    paper.items.flatMap(({ itemId }) => {
      const item = items.get(itemId)
      if (item === undefined || random.chance(0.01)) return []
      const knows = random.chance(1 / (1 + Math.exp(hardnessOf(item) - ability)))
      return [[itemId, knows ? right(item) : wrong(item, random)]]
    }),
  )
}

/** How hard an invented question is, from −1.5 to 2, by its place in nothing but its id. */
function hardnessOf({ id }: Item): number {
  const sum = [...id].reduce((total, character) => (total * 31 + character.charCodeAt(0)) % 1009, 7)
  return (sum / 1009) * 3.5 - 1.5
}

function right(item: Item): ItemAnswer {
  if ('key' in item) return item.key
  if ('keys' in item) return item.keys
  if ('order' in item) return item.order
  return 'pairs' in item ? item.pairs : item.lowest
}

function wrong(item: Item, random: RandomStream): ItemAnswer {
  if ('key' in item) return random.pick(item.options.filter(({ id }) => id !== item.key)).id
  if ('keys' in item) return item.keys.slice(1)
  if ('order' in item) return [...item.order].reverse()
  return 'pairs' in item ? [...item.pairs].reverse() : item.highest + 7
}
