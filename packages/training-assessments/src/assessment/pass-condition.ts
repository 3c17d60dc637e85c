import type { Immutable } from '@casework/kernel'
import { z } from 'zod'

/** Checks a whole number of a hundred, as pass marks are written. @public */
export const percentSchema = z.int().min(0).max(100)

/**
 * Checks what one part of an assessment asks for before it is passed.
 *
 * @remarks A part is passed when each of its conditions holds. Source: features.md D (n of m and every critical item).
 * @public
 */
export const passConditionSchema = z.discriminatedUnion('kind', [
  /** A share of the marks: 80 of a hundred. */
  z.object({ kind: z.literal('percent'), atLeast: percentSchema }),
  /** A number of marks: 23 of 30. */
  z.object({ kind: z.literal('marks'), atLeast: z.int().min(0).max(1_000_000) }),
  /** So many criteria met: 9 of 12. */
  z.object({ kind: z.literal('met'), atLeast: z.int().min(0).max(10_000) }),
  /** Every criterion that is marked critical, whatever the marks. */
  z.object({ kind: z.literal('everyCritical') }),
  /** A share of the marks in each group: each scenario, each outcome. */
  z.object({ kind: z.literal('eachGroup'), atLeastPercent: percentSchema }),
])

/** What one part of an assessment asks for before it is passed. @public */
export type PassCondition = Immutable<z.output<typeof passConditionSchema>>
