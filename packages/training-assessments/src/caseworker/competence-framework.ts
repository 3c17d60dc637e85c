import { type Immutable, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { trainingPartIdSchema } from '../identifiers.ts'

/** The sides of competence. @public */
export const competenceKinds = ['technical', 'behavioural', 'ethical', 'emotional'] as const

/**
 * Checks a framework of competences, each with its levels from the first up.
 *
 * @remarks Source: S5 (skills gap from the first day; knowledge and behaviours).
 * @public
 */
export const competenceFrameworkSchema = z.object({
  id: trainingPartIdSchema,
  version: z.string().min(1).max(32),
  competences: z
    .array(
      z.object({
        id: trainingPartIdSchema,
        kind: z.enum(competenceKinds),
        words: textSchema({ maximum: 1000 }),
        /** What each level looks like; the first is level 1. */
        levels: z
          .array(textSchema({ maximum: 1000 }))
          .min(1)
          .max(10),
      }),
    )
    .min(1)
    .max(200),
})

/** A framework of competences. @public */
export type CompetenceFramework = Immutable<z.output<typeof competenceFrameworkSchema>>
