import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { amountSchema } from './amount.ts'
import { conditionSchema } from './condition.ts'
import { justification, keySchema, pointsSchema, wordsSchema } from './wording.ts'

const contributionSchema = z.strictObject({
  id: keySchema,
  /** What it says of someone, in plain words: "A travel document has been agreed". */
  words: wordsSchema,
  ...justification,
  /** When it applies; always, where left out. */
  when: conditionSchema.optional(),
  gives: amountSchema,
  /** The group whose cap it counts towards. */
  group: keySchema.optional(),
})

const groupSchema = z.strictObject({ id: keySchema, words: wordsSchema, ...justification, atMost: pointsSchema })

const overrideSchema = z.strictObject({
  id: keySchema,
  words: wordsSchema,
  ...justification,
  when: conditionSchema,
  /** The score when it applies, whatever the points. */
  score: pointsSchema,
})

const bandSchema = z.strictObject({ id: keySchema, title: wordsSchema, from: pointsSchema, to: pointsSchema })

/**
 * Checks one thing that is scored by itself: removability, risk of harm to others.
 * @public
 */
export const axisSchema = z.strictObject({
  id: keySchema,
  title: wordsSchema,
  words: wordsSchema,
  ...justification,
  /** How points combine: all added, the highest, or the first rule that applies. */
  combine: z.enum(['sum', 'max', 'first']),
  range: z.strictObject({ min: pointsSchema, max: pointsSchema }),
  groups: z.array(groupSchema).max(50),
  contributions: z.array(contributionSchema).min(1).max(500),
  /** Rules that set the score by themselves; the first that applies wins. */
  overrides: z.array(overrideSchema).max(50),
  bands: z.array(bandSchema).min(1).max(20),
})

/** One thing that is scored by itself. @public */
export type Axis = Immutable<z.infer<typeof axisSchema>>
/** A rule that gives points. @public */
export type Contribution = Immutable<z.infer<typeof contributionSchema>>
/** A rule that sets a score by itself. @public */
export type Override = Immutable<z.infer<typeof overrideSchema>>
/** A named span of scores. @public */
export type Band = Immutable<z.infer<typeof bandSchema>>
