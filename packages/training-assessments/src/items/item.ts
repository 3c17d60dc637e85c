import { type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { itemIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { standardCodeSchema } from '../standards/standard-code.ts'

const optionsSchema = z
  .array(z.object({ id: trainingPartIdSchema, words: textSchema({ maximum: 1000 }) }))
  .min(2)
  .max(20)
const common = {
  id: itemIdSchema,
  outcomeId: trainingPartIdSchema,
  words: textSchema({ maximum: 4000 }),
  marks: z.int().min(1).max(100),
  standards: z.array(standardCodeSchema).max(50).default([]),
  /** What a learner is told of the answer once marks are released. */
  feedback: textSchema({ maximum: 2000 }).optional(),
}

/** Checks a question with one right answer. @public */
export const singleItemSchema = z.object({
  kind: z.literal('single'),
  ...common,
  options: optionsSchema,
  key: trainingPartIdSchema,
})

/** Checks a question with several right answers, all to be chosen. @public */
export const multipleItemSchema = z.object({
  kind: z.literal('multiple'),
  ...common,
  options: optionsSchema,
  keys: z.array(trainingPartIdSchema).min(1).max(20),
})

/** Checks a question whose options are put in order. @public */
export const orderingItemSchema = z.object({
  kind: z.literal('ordering'),
  ...common,
  options: optionsSchema,
  order: z.array(trainingPartIdSchema).min(2).max(20),
})

/** Checks a question in which each thing is matched with an option. @public */
export const matchingItemSchema = z.object({
  kind: z.literal('matching'),
  ...common,
  things: optionsSchema,
  options: optionsSchema,
  /** For each thing, in its order, the option that belongs to it. */
  pairs: z.array(trainingPartIdSchema).min(2).max(20),
})

/** Checks a question whose answer is a number within bounds, both counted in. @public */
export const numericItemSchema = z.object({
  kind: z.literal('numeric'),
  ...common,
  lowest: z.number(),
  highest: z.number(),
})

/**
 * Checks a question: its key names its own options, each once. Problems: `ITEM.OPTION_TWICE`, `ITEM.KEY_NOT_AN_OPTION`,
 * `ITEM.BOUNDS_CROSSED`.
 * @public
 */
export const itemSchema = z
  .discriminatedUnion('kind', [
    singleItemSchema,
    multipleItemSchema,
    orderingItemSchema,
    matchingItemSchema,
    numericItemSchema,
  ])
  .superRefine((item, check) => {
    const code = objectionTo(item)
    if (code !== undefined) check.addIssue({ code: 'custom', message: code })
  })

/** A question of a bank. @public */
export type Item = Immutable<z.output<typeof itemSchema>>

/** What can be wrong with the key of a question. */
function objectionTo(item: Item): string | undefined {
  if (item.kind === 'numeric') return item.lowest > item.highest ? 'ITEM.BOUNDS_CROSSED' : undefined
  const ids = item.options.map(({ id }) => id)
  const keys = keysOf(item)
  if (new Set(ids).size < ids.length) return 'ITEM.OPTION_TWICE'
  if (keys.some((key) => !ids.includes(key))) return 'ITEM.KEY_NOT_AN_OPTION'
  if (item.kind === 'matching') return objectionToPairs(item)
  if (new Set(keys).size < keys.length) return 'ITEM.OPTION_TWICE'
  return item.kind === 'ordering' && keys.length < ids.length ? 'ITEM.KEY_NOT_AN_OPTION' : undefined
}

function objectionToPairs({ things, pairs }: Extract<Item, { kind: 'matching' }>): string | undefined {
  if (new Set(things.map(({ id }) => id)).size < things.length) return 'ITEM.OPTION_TWICE'
  return pairs.length === things.length ? undefined : 'ITEM.KEY_NOT_AN_OPTION'
}

function keysOf(item: Exclude<Item, { kind: 'numeric' }>) {
  if (item.kind === 'single') return [item.key]
  if (item.kind === 'multiple') return item.keys
  return item.kind === 'ordering' ? item.order : item.pairs
}
