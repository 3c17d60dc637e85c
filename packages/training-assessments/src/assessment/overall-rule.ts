import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { componentIdSchema } from '../identifiers.ts'
import { percentSchema } from './pass-condition.ts'

/**
 * How a weighted share is rounded before it is compared with its pass mark.
 * @public
 */
export const roundings = [
  /** Not at all: 79.9% fails 80%. */
  'none',
  /** To the nearest whole per cent, halves up: 79.5% is 80%. */
  'halfUp',
  /** Down to a whole per cent. */
  'down',
] as const

/** How a weighted share is rounded before it is compared. @public */
export type Rounding = (typeof roundings)[number]

/**
 * Checks a rule by which the parts of an assessment make its result.
 *
 * @remarks An assessment is passed when each of its rules holds. Source: S3 (four modes, all needed); features.md D.
 * @public
 */
export const overallRuleSchema = z.discriminatedUnion('kind', [
  /** Every part is passed. */
  z.object({ kind: z.literal('allComponents') }),
  /** So many parts are passed, and these among them. */
  z.object({
    kind: z.literal('nComponents'),
    atLeast: z.int().min(1).max(50),
    including: z.array(componentIdSchema).max(50),
  }),
  /** So few parts fall short that the rest makes up for them, none of them under a floor. */
  z.object({ kind: z.literal('compensated'), mostShort: z.int().min(0).max(50), floorPercent: percentSchema }),
  /** The weighted share of the marks, the parts with the lowest shares left out with their weights. */
  z.object({
    kind: z.literal('weighted'),
    weights: z
      .array(z.object({ componentId: componentIdSchema, weight: z.int().min(1).max(1000) }))
      .min(1)
      .max(50),
    atLeastPercent: percentSchema,
    dropLowest: z.int().min(0).max(49),
    rounding: z.enum(roundings),
  }),
])

/** A rule by which the parts of an assessment make its result. @public */
export type OverallRule = Immutable<z.output<typeof overallRuleSchema>>
