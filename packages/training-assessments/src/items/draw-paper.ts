import { type Seed, seedSchema } from '@casework/figures'
import { type Immutable, problem, type Result, succeeded } from '@casework/kernel'
import { z } from 'zod'
import type { WrittenExam } from '../assessment/component.ts'
import { itemIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import type { Item } from './item.ts'
import type { ItemBank } from './item-bank.ts'
import { shuffledBySeed } from './shuffled-by-seed.ts'

/** Checks a paper: which questions, in which order, and the order of their options. @public */
export const paperSchema = z.object({
  bankId: trainingPartIdSchema,
  bankVersion: z.string().min(1).max(32),
  seed: seedSchema,
  items: z.array(z.object({ itemId: itemIdSchema, options: z.array(trainingPartIdSchema).max(20) })).max(10_000),
})

/** A paper: which questions, in which order, and the order of their options. @public */
export type Paper = Immutable<z.output<typeof paperSchema>>

/**
 * Draws a paper from a bank: so many questions of each outcome, in an order that the seed decides, options too.
 *
 * @remarks
 * The same seed draws the same paper from the same version of the bank, whoever draws; two seeds draw different ones. The seed comes from
 * a source of true chance and stays with the sitting. The generator is xoshiro128** (Blackman and Vigna 2018). Source: S1 (mandatory assessment); ours.
 *
 * @returns The paper, or `PAPER.TOO_FEW_ITEMS` with the outcome.
 *
 * @example
 * const [seed, other] = [seedSchema.parse('00'.repeat(16)), seedSchema.parse('ff'.repeat(16))]
 * const [exam] = faceBehindTheCase.assessment.components
 * const paper = drawPaper(faceBehindTheCaseBank, exam, seed)
 * const another = drawPaper(faceBehindTheCaseBank, exam, other)
 * paper.ok && paper.value.items.length //=> 20
 * paper.ok && another.ok && paper.value.items[0] !== another.value.items[0] //=> true
 * @public
 */
export function drawPaper(
  bank: ItemBank,
  exam: Pick<WrittenExam, 'blueprint'>,
  seed: Seed,
): Result<Paper, 'PAPER.TOO_FEW_ITEMS'> {
  const ofOutcome = byOutcome(bank)
  const drawn: Item[] = []
  for (const { outcomeId, items: wanted } of exam.blueprint) {
    const items = new Map(ofOutcome.get(outcomeId)?.map((item) => [item.id as string, item]))
    if (items.size < wanted) return problem('PAPER.TOO_FEW_ITEMS', { outcomeId, wanted, items: items.size })
    const chosen = shuffledBySeed([...items.keys()], seed, `outcome ${outcomeId}`).slice(0, wanted)
    drawn.push(...chosen.map((id) => items.get(id) as Item))
  }
  const byId = new Map(drawn.map((item) => [item.id, item]))
  const items = shuffledBySeed([...byId.keys()], seed, 'places').map((itemId) => {
    return { itemId, options: optionsOf(byId.get(itemId) as Item, seed) }
  })
  return succeeded({ bankId: bank.id, bankVersion: bank.version, seed, items })
}

function byOutcome({ items }: ItemBank): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(item.outcomeId)
    if (group === undefined) groups.set(item.outcomeId, [item])
    else group.push(item)
  }
  return groups
}

function optionsOf(item: Item, seed: Seed): Paper['items'][number]['options'] {
  if (item.kind === 'numeric') return []
  const ids = item.options.map(({ id }) => id)
  return shuffledBySeed(ids, seed, `options ${item.id}`)
}
