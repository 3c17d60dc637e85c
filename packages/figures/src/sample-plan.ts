import type { Immutable } from '@casework/kernel'
import { z } from 'zod'

const whole = z.number().int().max(Number.MAX_SAFE_INTEGER)

/** Checks how much of a stratum is drawn. @public */
export const sampleTakeSchema = z.discriminatedUnion('kind', [
  /** Every item is certain to be reviewed. */
  z.object({ kind: z.literal('all') }),
  /** So many in so many, rounded up: a stratum of one gives one. */
  z
    .object({ kind: z.literal('proportion'), take: whole.min(1).max(1_000_000), outOf: whole.min(1).max(1_000_000) })
    .refine(({ take, outOf }) => take <= outOf, { error: 'FIGURES.PROPORTION_ABOVE_ONE', path: ['take'] }),
  /** A number, or every item where there are fewer. */
  z.object({ kind: z.literal('count'), take: whole.min(0) }),
])

/** How much of a stratum is drawn: all, a proportion in whole numbers (1 in 10), or a number. @public */
export type SampleTake = Immutable<z.infer<typeof sampleTakeSchema>>

/**
 * Checks a plan to draw by.
 *
 * @remarks
 * Certain review is a stratum of its own that takes all: prone restraint, injury, pregnancy, a child present, no footage (domain.md §3.4,
 * Sampling, ours). Problems: `FIGURES.PROPORTION_ABOVE_ONE`, `FIGURES.STRATUM_TWICE`.
 * @public
 */
export const samplePlanSchema = z
  .array(z.object({ stratum: z.string().min(1).max(120), take: sampleTakeSchema }))
  .max(1000)
  .refine((strata) => new Set(strata.map(({ stratum }) => stratum)).size === strata.length, 'FIGURES.STRATUM_TWICE')

/** What is drawn of each stratum; the numbers are the policy's, never this package's. @public */
export type SamplePlan = Immutable<z.infer<typeof samplePlanSchema>>
