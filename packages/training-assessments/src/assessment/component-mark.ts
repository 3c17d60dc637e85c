import type { Immutable } from '@casework/kernel'
import { z } from 'zod'
import { componentIdSchema } from '../identifiers.ts'

const count = z.int().min(0).max(10_000_000)

/**
 * Checks the marks of one part: whole numbers, criterion by criterion.
 *
 * @remarks Problem: `MARK.OUT_OF_RANGE` where marks exceed what there were, or the criteria do not add up.
 * @public
 */
export const componentMarkSchema = z
  .object({
    componentId: componentIdSchema,
    marks: count,
    outOf: count,
    criteria: z
      .array(
        z.object({
          id: z.string().min(1).max(140),
          /** The scenario or outcome it belongs to. */
          group: z.string().min(1).max(64).optional(),
          marks: count,
          outOf: count,
          met: z.boolean(),
          critical: z.boolean(),
        }),
      )
      .max(10_000),
  })
  .superRefine(({ marks, outOf, criteria }, check) => {
    const beyond = criteria.some((criterion) => criterion.marks > criterion.outOf)
    if (marks > outOf || beyond) check.addIssue({ code: 'custom', message: 'MARK.OUT_OF_RANGE', path: ['marks'] })
  })

/** The marks of one part: whole numbers, criterion by criterion. @public */
export type ComponentMark = Immutable<z.output<typeof componentMarkSchema>>

/** The mark of one criterion, question or omission. @public */
export type CriterionMark = ComponentMark['criteria'][number]

/** Adds up criteria into the mark of a part. */
export function markOf(componentId: ComponentMark['componentId'], criteria: readonly CriterionMark[]): ComponentMark {
  return {
    componentId,
    marks: criteria.reduce((sum, { marks }) => sum + marks, 0),
    outOf: criteria.reduce((sum, { outOf }) => sum + outOf, 0),
    criteria,
  }
}
