import { actorIdSchema, erasable, type Immutable, instantSchema } from '@casework/kernel'
import { z } from 'zod'
import { componentMarkSchema } from '../assessment/component-mark.ts'
import { componentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { itemAnswersSchema } from '../items/answer.ts'
import { paperSchema } from '../items/draw-paper.ts'
import { wordsSchema } from '../signed.ts'
import { agreements, learnerAbsenceReasons } from './code-lists.ts'

const assessorMarkSchema = z.object({
  by: actorIdSchema,
  at: instantSchema,
  mark: componentMarkSchema,
  comment: wordsSchema.optional(),
})

const begun = {
  sittingId: trainingPartIdSchema,
  componentId: componentIdSchema,
  begunAt: instantSchema,
  /** When the time is up, extra time counted in. */
  dueAt: instantSchema.optional(),
  paper: paperSchema.optional(),
  answers: erasable(itemAnswersSchema),
}

const handedIn = {
  ...begun,
  handedInAt: instantSchema,
  handedInBy: z.enum(['learner', 'assessor', 'timeUp']),
  /** What assessors gave, each without sight of the other's. */
  given: z.array(assessorMarkSchema),
}

const marked = { ...handedIn, mark: componentMarkSchema, agreement: z.enum(agreements), markedAt: instantSchema }

/**
 * Checks one sitting of one part of an assessment, by its stage.
 * @public
 */
export const sittingSchema = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('open'), ...begun }),
  z.object({ stage: z.literal('handedIn'), ...handedIn }),
  /** The mark stands, and the learner does not see it yet. */
  z.object({ stage: z.literal('marked'), ...marked }),
  z.object({
    stage: z.literal('released'),
    ...marked,
    releasedAt: instantSchema,
    feedback: wordsSchema.optional(),
  }),
  z.object({
    stage: z.literal('absent'),
    sittingId: trainingPartIdSchema,
    componentId: componentIdSchema,
    recordedAt: instantSchema,
    reason: z.enum(learnerAbsenceReasons),
  }),
  /** An irregularity took it back; it counts for nothing, nor against anyone. */
  z.object({
    stage: z.literal('void'),
    sittingId: trainingPartIdSchema,
    componentId: componentIdSchema,
    begunAt: instantSchema,
    irregularityId: trainingPartIdSchema,
  }),
])

/** One sitting of one part of an assessment. @public */
export type Sitting = Immutable<z.output<typeof sittingSchema>>

/** A sitting at one stage. */
export type SittingAt<Stage extends Sitting['stage']> = Extract<Sitting, { stage: Stage }>
