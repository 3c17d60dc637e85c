import { actorIdSchema, type Immutable } from '@casework/kernel'
import { z } from 'zod'
import { componentMarkSchema } from '../assessment/component-mark.ts'
import { courseIdSchema, courseRunIdSchema, enrolmentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { signedShape, wordsSchema } from '../signed.ts'
import { adjustmentKinds, appealGrounds, irregularityKinds, withdrawalReasons } from './code-lists.ts'
import { sittingSchema } from './sitting.ts'

/** Checks a change to how somebody's sittings are held. */
export const adjustmentSchema = z.object({
  adjustmentId: trainingPartIdSchema,
  kind: z.enum(adjustmentKinds),
  /** For extra time: by how many per cent. */
  extraPercent: z.int().min(1).max(400).optional(),
})

/**
 * Checks the record of a learner's place on one version of a course: every sitting, and what was decided about it.
 * @public
 */
export const enrolmentSchema = z.object({
  schemaVersion: z.literal(1),
  stage: z.enum(['enrolled', 'withdrawn']),
  id: enrolmentIdSchema,
  learnerId: actorIdSchema,
  courseId: courseIdSchema,
  courseVersion: z.string().min(1).max(32),
  runId: courseRunIdSchema.optional(),
  enrolled: z.object(signedShape),
  adjustments: z.array(adjustmentSchema.extend({ ...signedShape, reason: wordsSchema })),
  sittings: z.array(sittingSchema),
  irregularities: z.array(
    z.object({
      ...signedShape,
      irregularityId: trainingPartIdSchema,
      sittingId: trainingPartIdSchema,
      kind: z.enum(irregularityKinds),
      note: wordsSchema,
      decision: z.object({ ...signedShape, finding: z.enum(['stands', 'void']), reasons: wordsSchema }).optional(),
    }),
  ),
  appeals: z.array(
    z.object({
      ...signedShape,
      appealId: trainingPartIdSchema,
      sittingId: trainingPartIdSchema,
      ground: z.enum(appealGrounds),
      words: wordsSchema,
      decision: z
        .object({
          ...signedShape,
          outcome: z.enum(['upheld', 'dismissed']),
          reasons: wordsSchema,
          mark: componentMarkSchema.optional(),
        })
        .optional(),
    }),
  ),
  withdrawn: z.object({ ...signedShape, reason: z.enum(withdrawalReasons) }).optional(),
})

/** The record of a learner's place on one version of a course. @public */
export type Enrolment = Immutable<z.output<typeof enrolmentSchema>>
