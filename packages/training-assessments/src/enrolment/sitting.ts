import { actorIdSchema, erasable, type Immutable, instantSchema } from '@casework/kernel'
import { z } from 'zod'
import { componentMarkSchema } from '../assessment/component-mark.ts'
import { componentIdSchema, trainingPartIdSchema } from '../identifiers.ts'
import { itemAnswersSchema } from '../items/answer.ts'
import { paperSchema } from '../items/draw-paper.ts'
import { signedShape, wordsSchema } from '../signed.ts'
import { agreements, recordedAbsenceReasons } from './code-lists.ts'

const assessorMarkSchema = z.object({
  ...signedShape,
  mark: componentMarkSchema,
  comment: wordsSchema.optional(),
})

const named = { sittingId: trainingPartIdSchema, componentId: componentIdSchema }

const begun = {
  ...named,
  begunAt: instantSchema,
  /** When the time is up, extra time counted in. */
  dueAt: instantSchema.optional(),
  /** For how many days its mark is carried over, by the policy under which it began. */
  carryOverDays: z.int().min(0).optional(),
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

const marked = {
  ...handedIn,
  mark: componentMarkSchema,
  agreement: z.enum(agreements),
  markedAt: instantSchema,
  /** The mark that stood until an appeal replaced it; `markedAt` is then when it did. */
  markBefore: componentMarkSchema.optional(),
  /** Who made the mark stand. */
  markedBy: actorIdSchema.optional(),
}

const released = { ...marked, releasedAt: instantSchema, feedback: wordsSchema.optional() }

const absent = {
  ...named,
  recordedAt: instantSchema,
  reason: z.enum(recordedAbsenceReasons),
  /** What it said before it was put right, the oldest first. */
  corrected: z.array(z.object({ ...signedShape, was: z.enum(recordedAbsenceReasons) })).optional(),
}

/** The stages that an irregularity or an appeal can take back. */
const takenBack = ['open', 'handedIn', 'marked', 'released', 'absent'] as const

/**
 * Checks one sitting of one part of an assessment, by its stage.
 * @public
 */
export const sittingSchema = z.discriminatedUnion('stage', [
  z.object({ stage: z.literal('open'), ...begun }),
  z.object({ stage: z.literal('handedIn'), ...handedIn }),
  /** The mark stands, and the learner does not see it yet. */
  z.object({ stage: z.literal('marked'), ...marked }),
  z.object({ stage: z.literal('released'), ...released }),
  z.object({ stage: z.literal('absent'), ...absent }),
  /** An irregularity or an appeal took it back; it counts for nothing, nor against anyone, and keeps what it was. */
  z
    .object({ ...released, ...absent })
    .partial()
    .extend({
      stage: z.literal('void'),
      ...named,
      was: z.enum(takenBack).default('released'),
      irregularityId: trainingPartIdSchema.optional(),
      appealId: trainingPartIdSchema.optional(),
    }),
])

/** One sitting of one part of an assessment. @public */
export type Sitting = Immutable<z.output<typeof sittingSchema>>

/** When things happened to a sitting, whatever its stage. */
export type SittingTimes = Pick<SittingAt<'void'>, 'begunAt' | 'handedInAt' | 'markedAt' | 'releasedAt' | 'recordedAt'>

/** A sitting at one stage. */
export type SittingAt<Stage extends Sitting['stage']> = Extract<Sitting, { stage: Stage }>
