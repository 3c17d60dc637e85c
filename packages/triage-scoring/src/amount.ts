import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { keySchema, pointsSchema, quantitySchema } from './wording.ts'

const slotSchema = z.union([
  z.strictObject({ is: z.boolean() }),
  z.strictObject({ codes: z.array(z.string().min(1).max(64)).min(1).max(400) }),
  z.strictObject({ from: quantitySchema, to: quantitySchema }),
])

const sideSchema = z.strictObject({ fact: keySchema, slots: z.array(slotSchema).min(2).max(50) })

/**
 * Checks how many points a rule gives when it applies.
 * @public
 */
export const amountSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('points'), points: pointsSchema }),
  /** Points by how high a number is: those of the highest step reached, none below the first. */
  z.strictObject({
    kind: z.literal('steps'),
    fact: keySchema,
    steps: z
      .array(z.strictObject({ from: quantitySchema, points: pointsSchema }))
      .min(1)
      .max(50),
  }),
  /** Points for every full span of days (or other units), up to a cap. */
  z.strictObject({
    kind: z.literal('ageing'),
    fact: keySchema,
    every: z.int().min(1).max(36_525),
    points: z.int().min(1).max(1000),
    cap: z.int().min(1).max(1000),
  }),
  /** Points by one fact, slot by slot. */
  z.strictObject({ kind: z.literal('lookUp'), row: sideSchema, points: z.array(pointsSchema).max(50) }),
  /** Points by two facts, row by column. */
  z.strictObject({
    kind: z.literal('table'),
    row: sideSchema,
    column: sideSchema,
    points: z.array(z.array(pointsSchema).max(50)).max(50),
  }),
])

/** How many points a rule gives when it applies. @public */
export type Amount = Immutable<z.infer<typeof amountSchema>>

/** One side of a look-up: a fact and the slots that its answers fall into. @public */
export type LookUpSide = Immutable<z.infer<typeof sideSchema>>
