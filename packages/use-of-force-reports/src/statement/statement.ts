import { actorIdSchema, erasable, type Immutable, instantSchema, textSchema } from '@casework/kernel'
import { z } from 'zod'
import { answersSchema } from '../report/answers-schema.ts'

/** Why an officer's statement cannot be had. @public */
export const absenceReasons = ['illness', 'injured', 'leftService', 'suspended', 'abroad', 'noLongerReachable'] as const

const common = {
  officerId: actorIdSchema,
  requestedAt: instantSchema,
  dueAt: instantSchema,
  remindedAt: z.array(instantSchema),
}

/** Checks a dated addition to what was said before. */
export const additionSchema = z.object({
  at: instantSchema,
  by: actorIdSchema,
  text: erasable(textSchema({ maximum: 5000 })),
})

/**
 * Checks the statement of one officer, by its own stage.
 *
 * @remarks Once submitted its words do not change; what is remembered later is added with its date. Source: features.md A.
 * @public
 */
export const statementSchema = z.discriminatedUnion('stage', [
  z.object({ ...common, stage: z.literal('requested'), refusedAt: instantSchema.optional() }),
  z.object({
    ...common,
    stage: z.literal('saysNotInvolved'),
    saidAt: instantSchema,
    reason: erasable(textSchema({ maximum: 1000 })),
  }),
  z.object({ ...common, stage: z.literal('notInvolved'), acceptedAt: instantSchema, acceptedBy: actorIdSchema }),
  z.object({ ...common, stage: z.literal('absent'), since: instantSchema, reason: z.enum(absenceReasons) }),
  z.object({
    ...common,
    stage: z.literal('submitted'),
    submittedAt: instantSchema,
    answers: erasable(answersSchema),
    additions: z.array(additionSchema),
  }),
])

/** The statement of one officer. @public */
export type Statement = Immutable<z.output<typeof statementSchema>>
